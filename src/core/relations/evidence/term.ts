/** A line that a total adds or takes away. */
export interface LineTerm {
  readonly line: number;
  readonly sign: 1 | -1;
}

/** A line that is perhaps made of others. */
export interface Hypothesis {
  readonly total: number;
  readonly terms: readonly LineTerm[];
}

/**
 * A hypothesis however it is written: `a = b + c`, `b = a - c` and `c = a - b` have one key.
 * Example: lines 3 = 1 + 2 give `1+,2+,3-`.
 */
export function keyOf({ total, terms }: Hypothesis, lineOf: (line: number) => number = (line) => line): string {
  const all: LineTerm[] = [{ line: lineOf(total), sign: 1 }];
  for (const { line, sign } of terms) all.push({ line: lineOf(line), sign: sign === 1 ? -1 : 1 });
  all.sort((one, other) => one.line - other.line);
  const first = all[0]?.sign ?? 1;
  return all.map(({ line, sign }) => `${line}${sign === first ? '+' : '-'}`).join(',');
}
