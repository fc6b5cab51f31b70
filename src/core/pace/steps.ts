/** What work comes to next: a step of the whole, and the sheet that it is about where it is about one. */
export interface Mark {
  readonly step: 'tables' | 'sums' | 'formulas' | 'results' | 'plans' | 'proofs';
  readonly sheet: string | null;
}

/** Work that pauses now and then, so that whoever runs it can do something else in between, and shows what comes next. */
export type Steps<Result> = Generator<Mark | undefined, Result, undefined>;

/** Rows of a sheet that are dealt with between two pauses: a few milliseconds' work. */
export const ROWS_A_STEP = 4_000;

/** Does all of the work at once. Example: `finish(readParticipants(grid))`. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Work that has no pauses of its own, as steps that pause once it is done. */
export function atOnce<Given extends readonly unknown[], Result>(
  work: (...given: Given) => Result,
): (...given: Given) => Steps<Result> {
  return function* (...given) {
    const result = work(...given);
    yield;
    return result;
  };
}

/** The steps of each thing in turn, a pause after each. Example: the sheets of a workbook. */
export function* forEach<Thing, Result>(
  things: readonly Thing[],
  work: (thing: Thing) => Steps<Result>,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const thing of things) {
    results.push(yield* work(thing));
    yield;
  }
  return results;
}
