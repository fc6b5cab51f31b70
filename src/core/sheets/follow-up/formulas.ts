import type { Count, FollowUpResult } from '../../calculation/follow-up/follow-up-results';
import type { Measure, Sex } from '../../documents/measure';
import { POSITIVE_MEASURES } from '../../documents/measure';
import { periodKey } from '../../documents/period';
import type { CountPlace, PlacedResult } from './places';
import { countName } from './places';

/** Counts of the same sheet that make another one, each with its sign. */
type Terms = readonly { readonly place: CountPlace; readonly sign: 1 | -1 }[];

function countAt({ placed, measure, column }: CountPlace): Count | null {
  const row = placed.result.rows.find((each) => each.measure === measure);
  return row === undefined || column === 'percent' ? null : row[column];
}

/** The terms as a formula, if they give the count; `null` if one is missing or they do not. */
function formulaOf(terms: Terms, count: Count): string | null {
  const names = terms.map(({ place }) => countName(place));
  const values = terms.map(({ place, sign }) => sign * (countAt(place)?.value ?? Number.NaN));
  if (terms.length === 0 || values.reduce((sum, value) => sum + value, 0) !== count.value) return null;
  return terms.map(({ sign }, index) => `${sign < 0 ? '-' : index === 0 ? '' : '+'}${names[index]}`).join('');
}

const PARTS: Readonly<Partial<Record<Measure, readonly (readonly [Measure, 1 | -1])[]>>> = {
  positive: POSITIVE_MEASURES.map((measure) => [measure, 1] as const),
  exits: [
    ['positive', 1],
    ['healthBreak', 1],
    ['otherBreak', 1],
  ],
  remaining: [
    ['participants', 1],
    ['exits', -1],
  ],
};

/** The count from the other rows of its block. */
function withinBlock({ placed, measure, column }: CountPlace): Terms {
  const parts = PARTS[measure] ?? [];
  return parts.map(([part, sign]) => ({ place: { placed, measure: part, column }, sign }));
}

/** Counts of the same list, or both of tables. */
function sameOrigin(left: FollowUpResult, right: FollowUpResult): boolean {
  const isListed = ({ rows }: FollowUpResult) => rows.some(({ total }) => total?.source.kind === 'episodes');
  return isListed(left) === isListed(right) && (!isListed(left) || left.sheet === right.sheet);
}

function isPartOf(part: FollowUpResult, whole: FollowUpResult): boolean {
  const { first, last, year } = part.period;
  const isSame = part.unit === whole.unit && part.scope === whole.scope && sameOrigin(part, whole);
  return isSame && year === whole.period.year && first === last;
}

/** An accumulated count from its tertials. */
function overTertials({ placed, measure, column }: CountPlace, all: readonly PlacedResult[]): Terms {
  const { first, last } = placed.result.period;
  if (first === last) return [];
  const tertials = all.filter(
    ({ result }) => isPartOf(result, placed.result) && result.period.first >= first && result.period.last <= last,
  );
  return tertials.map((tertial) => ({ place: { placed: tertial, measure, column }, sign: 1 }));
}

/**
 * Who took part, from the tertial before, or the first of those that are accumulated, and who is new since then. So a
 * list is gone through for who took part in the first tertial of a year alone.
 */
function overStock({ placed, measure, column }: CountPlace, all: readonly PlacedResult[]): Terms {
  const { result } = placed;
  const { first, last } = result.period;
  if (measure !== 'participants') return [];
  const tertials = all.filter((each) => isPartOf(each.result, result));
  const at = (tertial: number) => tertials.find((each) => each.result.period.first === tertial);
  const isOne = first === last;
  const start = at(isOne ? first - 1 : first);
  const later = isOne
    ? [placed]
    : tertials.filter(({ result: { period } }) => period.first > first && period.last <= last);
  if (start === undefined) return [];
  return [
    { place: { placed: start, measure, column }, sign: 1 },
    ...(isOne ? [{ place: { placed: start, measure: 'exits', column }, sign: -1 } as const] : []),
    ...later.map((each) => ({ place: { placed: each, measure: 'new', column }, sign: 1 }) as const),
  ];
}

/** All units from each of them. */
function overUnits({ placed, measure, column }: CountPlace, all: readonly PlacedResult[]): Terms {
  const { scope, period } = placed.result;
  if (scope !== 'all') return [];
  const units = all.filter(
    ({ result }) =>
      result.scope === 'unit' && periodKey(result.period) === periodKey(period) && sameOrigin(result, placed.result),
  );
  return units.map((unit) => ({ place: { placed: unit, measure, column }, sign: 1 }));
}

/** The total from women and men. */
function overSexes({ placed, measure, column }: CountPlace): Terms {
  if (column !== 'total') return [];
  return (['women', 'men'] as readonly Sex[]).map((sex) => ({ place: { placed, measure, column: sex }, sign: 1 }));
}

/**
 * The formula of a count from other counts of the sheet: women and men, all units, tertials or rows that
 * give it, who was there before and who is new; `null` where none of these do. Example: the women of all units are `C14+C28`.
 */
export function countFormula(place: CountPlace, all: readonly PlacedResult[]): string | null {
  const count = countAt(place);
  if (count === null) return null;
  const ways = [overSexes, overUnits, overTertials, overStock, withinBlock];
  for (const way of ways) {
    const formula = formulaOf(way(place, all), count);
    if (formula !== null) return formula;
  }
  return null;
}

/** The percent of the exits, half up in whole numbers: exact, where a division could miss a half. */
export function percentFormula(placed: PlacedResult, measure: Measure): string | null {
  const count = countName({ placed, measure, column: 'total' });
  const exits = countName({ placed, measure: 'exits', column: 'total' });
  return count === null || exits === null ? null : `INT((200*${count}+${exits})/(2*${exits}))/100`;
}
