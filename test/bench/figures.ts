/** Writes a measured line where whoever runs the benchmark sees it. */
export function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** How the one relates to the other, with two decimals. Example: `ratio(3, 4)` is `0.75`. */
export function ratio(one: number, other: number): string {
  return (one / other).toFixed(2);
}

/** The one in the middle by a figure of theirs. Throws where there is none. */
export function medianBy<Run>(runs: readonly Run[], figure: (run: Run) => number): Run {
  const middle = runs.toSorted((a, b) => figure(a) - figure(b))[Math.floor(runs.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured');
  return middle;
}

/** Does each piece of work so many times, in turns, so that a slow minute is shared. Gives the runs of each. */
export async function inTurns<Run>(
  runs: number,
  works: readonly (() => Run | Promise<Run>)[],
): Promise<readonly Run[][]> {
  const done: Run[][] = works.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, work] of works.entries()) done[index]?.push(await work());
  }
  return done;
}
