import type { FollowUpResult } from '../../../../src/core/calculation/follow-up/follow-up-results';
import type { Measure, SexOrTotal } from '../../../../src/core/documents/measure';

/**
 * What a reader knows of counts from what the words mean, told of what happened: some were there when a tertial
 * began, some came, some left, the others stayed. Every table of every unit is a sum over that, printed or not:
 * this knows nothing of which tables there are, and therefore misses no relation between them.
 */
const SOLUTIONS: readonly Measure[] = ['work', 'extraJobs', 'studies', 'rehab', 'noWorkCapacity'];
const LEAVING: readonly Measure[] = [...SOLUTIONS, 'healthBreak', 'otherBreak'];
const FLOWS: readonly Measure[] = ['new', 'exits', 'positive', ...LEAVING];
const COLUMNS: readonly SexOrTotal[] = ['women', 'men', 'total'];
const ROWS = ['opening', ...FLOWS, 'participants', 'remaining'];

/** Terms that make zero. */
export type Equation = readonly (readonly [key: string, factor: 1 | -1])[];

/** Tertials counted through the years. */
export type Span = readonly [first: number, last: number];

export const spanOf = ({ period: { year, first, last } }: Pick<FollowUpResult, 'period'>): Span => [
  (year ?? 0) * 3 + first,
  (year ?? 0) * 3 + last,
];

export const countKey = (unit: string, [first, last]: Span, ...place: readonly [row: string, column: string]) =>
  `${unit}|${first}-${last}|${place.join(' ')}`;

const sum = (whole: string, parts: readonly string[]): Equation => [
  [whole, -1],
  ...parts.map((part) => [part, 1] as const),
];

function inside(unit: string, span: Span): Equation[] {
  const at = (row: string, column: string) => countKey(unit, span, row, column);
  const sexes = ROWS.map((row) => sum(at(row, 'total'), [at(row, 'women'), at(row, 'men')]));
  const rows = COLUMNS.flatMap((column) => {
    const of = (names: readonly string[]) => names.map((name) => at(name, column));
    return [
      sum(at('positive', column), of(SOLUTIONS)),
      sum(at('exits', column), of(['positive', 'healthBreak', 'otherBreak'])),
      sum(at('participants', column), of(['opening', 'new'])),
      sum(at('participants', column), of(['exits', 'remaining'])),
    ];
  });
  return [...sexes, ...rows];
}

function overTime(unit: string, [first, last]: Span): Equation[] {
  const tertials = Array.from({ length: last - first + 1 }, (_, index): Span => [first + index, first + index]);
  const at = (span: Span, row: string, column: string) => countKey(unit, span, row, column);
  return COLUMNS.flatMap((column) => [
    ...FLOWS.map((row) =>
      sum(
        at([first, last], row, column),
        tertials.map((each) => at(each, row, column)),
      ),
    ),
    sum(at([first, last], 'opening', column), [at([first, first], 'opening', column)]),
    sum(at([first, last], 'remaining', column), [at([last, last], 'remaining', column)]),
  ]);
}

/** Everything that is known of the units through the tertials, of accumulated tables, and of all units together. */
export function whatIsKnown(units: readonly string[], [from, to]: Span, spans: readonly Span[]): Equation[] {
  const tertials = Array.from({ length: to - from + 1 }, (_, index): Span => [from + index, from + index]);
  const longer = spans.filter(([first, last]) => first !== last);
  return units.flatMap((unit) => [
    ...[...tertials, ...longer].flatMap((span) => inside(unit, span)),
    ...longer.flatMap((span) => overTime(unit, span)),
    ...tertials.slice(1).flatMap((span) =>
      COLUMNS.map((column) => {
        const before: Span = [span[0] - 1, span[0] - 1];
        return sum(countKey(unit, span, 'opening', column), [countKey(unit, before, 'remaining', column)]);
      }),
    ),
  ]);
}

/** All units of a period together are the sum of those that have a table of it. */
export function allTogether(all: string, units: readonly string[], span: Span): Equation[] {
  return ROWS.filter((row) => row !== 'opening').flatMap((row) =>
    COLUMNS.map((column) =>
      sum(
        countKey(all, span, row, column),
        units.map((unit) => countKey(unit, span, row, column)),
      ),
    ),
  );
}
