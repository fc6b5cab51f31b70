import type { TotalCandidate, Sheet } from './candidate';

/** The candidate without its repeated lines, if it has any. */
export function withoutRepeated(sheet: Sheet, { terms }: TotalCandidate): TotalCandidate[] {
  const repeated = repeatedLines(
    sheet,
    terms.map(({ line }) => line),
  );
  return repeated.size === 0 ? [] : [{ terms: terms.filter(({ line }) => !repeated.has(line)) }];
}

/** The lines of a run that repeat an earlier one of it: same label, same amounts. */
function repeatedLines(sheet: Sheet, run: readonly number[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const repeated = run.filter((line) => {
    const print = sheet.prints[line] ?? null;
    if (print === null) return false;
    const isRepeated = seen.has(print);
    seen.add(print);
    return isRepeated;
  });
  return new Set(repeated);
}
