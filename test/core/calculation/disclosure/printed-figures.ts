import type { PublicCount, PublicResult } from '../../../../src/core/calculation/disclosure/public-count';
import type { Measure, SexOrTotal } from '../../../../src/core/documents/measure';
import type { Period } from '../../../../src/core/documents/period';

/** The counts as they are, by the same keys as the printed ones. */
export type Truth = ReadonlyMap<string, number>;

const COLUMNS: readonly SexOrTotal[] = ['women', 'men', 'total'];
const SOLUTIONS: readonly Measure[] = ['work', 'extraJobs', 'studies', 'rehab', 'noWorkCapacity'];
const ENDS: readonly Measure[] = ['new', 'exits', 'positive', ...SOLUTIONS, 'healthBreak', 'otherBreak'];

const span = ({ year, first, last }: Period) => `${year}:${first}-${last}`;
export const keyOf = (unit: string, period: Period, cell: string) => `${unit}|${span(period)}|${cell}`;

/** An equation over counts: the terms make zero. */
export type Equation = readonly (readonly [key: string, factor: 1 | -1])[];

const total = (whole: string, parts: readonly string[]): Equation => [
  [whole, -1],
  ...parts.map((part) => [part, 1] as const),
];

/** Every relation that somebody who reads the sheet knows counts to have, from what the words mean. */
function knownEquations(results: readonly PublicResult[]): Equation[] {
  const equations: Equation[] = [];
  const units = [...new Set(results.filter(({ scope }) => scope === 'unit').map(({ unit }) => unit))];
  const everybody = results.find(({ scope }) => scope === 'all')?.unit ?? '';
  const periods = [...new Map(results.map(({ period }) => [span(period), period])).values()];
  for (const unit of [...units, everybody]) {
    for (const period of periods) {
      const at = (measure: Measure, column: SexOrTotal, of = period) => keyOf(unit, of, `${measure} ${column}`);
      for (const measure of [...ENDS, 'participants', 'remaining'] as Measure[]) {
        equations.push(total(at(measure, 'total'), [at(measure, 'women'), at(measure, 'men')]));
        if (unit === everybody) {
          for (const column of COLUMNS)
            equations.push(
              total(
                at(measure, column),
                units.map((each) => keyOf(each, period, `${measure} ${column}`)),
              ),
            );
        }
      }
      for (const column of COLUMNS) {
        const of = (...measures: Measure[]) => measures.map((measure) => at(measure, column));
        equations.push(total(at('positive', column), of(...SOLUTIONS)));
        equations.push(total(at('exits', column), of('positive', 'healthBreak', 'otherBreak')));
        equations.push(total(at('participants', column), of('exits', 'remaining')));
        equations.push(...overTime(period, periods, (measure, other) => at(measure, column, other)));
      }
    }
  }
  return equations;
}

/** What a period has to do with the ones before it and within it. */
function overTime(
  period: Period,
  periods: readonly Period[],
  at: (measure: Measure, period: Period) => string,
): Equation[] {
  const same = periods.filter(({ year }) => year === period.year);
  const single = (tertial: number) => same.find(({ first, last }) => first === tertial && last === tertial);
  const tertials = [1, 2, 3].filter((each) => each >= period.first && each <= period.last).map(single);
  const equations: Equation[] = [];
  const before = same.filter(({ last }) => last + 1 === period.first);
  for (const earlier of before)
    equations.push(total(at('participants', period), [at('remaining', earlier), at('new', period)]));
  for (const other of same)
    if (other.last === period.last) equations.push(total(at('remaining', period), [at('remaining', other)]));
  if (tertials.length < 2 || tertials.some((each) => each === undefined)) return equations;
  const parts = tertials as Period[];
  for (const measure of ENDS)
    equations.push(
      total(
        at(measure, period),
        parts.map((part) => at(measure, part)),
      ),
    );
  const [head, ...tail] = parts;
  equations.push(
    total(at('participants', period), [at('participants', head!), ...tail.map((part) => at('new', part))]),
  );
  return equations;
}

/** What a sheet prints, and what its reader knows: the counts that are shown, and how all of them add up. */
export interface Reader {
  readonly shown: ReadonlyMap<string, number>;
  readonly masked: readonly string[];
  readonly equations: readonly Equation[];
  /** Pairs of which the first is not greater than the second. */
  readonly bounds: readonly (readonly [string, string])[];
}

/** Only what holds of the counts themselves can be known of them. */
export function readerOf(results: readonly PublicResult[], truth: Truth): Reader {
  const shown = new Map<string, number>();
  const masked: string[] = [];
  const bounds: (readonly [string, string])[] = [];
  for (const { unit, period, rows } of results) {
    for (const row of rows) {
      for (const column of COLUMNS) {
        const count: PublicCount | null = row[column];
        const key = keyOf(unit, period, `${row.measure} ${column}`);
        if (count !== null && 'shown' in count) shown.set(key, count.shown);
        else if (count !== null) masked.push(key);
        if (row.measure === 'new') bounds.push([key, keyOf(unit, period, `participants ${column}`)]);
      }
    }
  }
  const holds = (equation: Equation) => {
    const values = equation.map(([key, factor]) => factor * (truth.get(key) ?? Number.NaN));
    return values.reduce((sum, value) => sum + value, 0) === 0;
  };
  return {
    ...{ shown, masked },
    equations: knownEquations(results).filter(holds),
    bounds: bounds.filter(([small, large]) => (truth.get(small) ?? 1) <= (truth.get(large) ?? 0)),
  };
}
