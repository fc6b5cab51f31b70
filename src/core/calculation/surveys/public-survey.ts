import type { SurveyLine } from '../../documents/surveys';
import { finish } from '../../pace/steps';
import type { DisclosureSettings } from '../../settings/settings';
import type { TableCell } from '../disclosure/count-table';
import { Relations, termsOf } from '../disclosure/count-table';
import { isSmall } from '../disclosure/masking';
import { protectCells } from '../disclosure/protect-cells';
import type { Hidden, SurveyOccasion, SurveyPublic, SurveyResult, TellingCount } from './survey-types';

const TELLING = ['answers', 'positive'] as const satisfies readonly TellingCount[];

type Results = Pick<SurveyOccasion, 'groups' | 'whole'>;

/** A count that can be shown, with its place among the cells. */
interface Counted {
  readonly result: SurveyResult;
  readonly count: TellingCount;
  readonly value: number;
}

function valueOf({ line, rate, positive }: SurveyResult, occasion: number, count: TellingCount): number | null {
  const stated = line?.figures[occasion]?.[count]?.amount ?? null;
  const summed = count === 'answers' ? rate?.part : positive?.part;
  return (stated ?? summed)?.toNumber() ?? null;
}

const countsOf = (results: readonly SurveyResult[], occasion: number): Counted[] =>
  results.flatMap((result) =>
    TELLING.flatMap((count) => {
      const value = valueOf(result, occasion, count);
      return value === null ? [] : [{ result, count, value }];
    }),
  );

/** The lines that all together are added from, or that a printed sum should be. */
function partsOf({ groups, whole }: Results, count: TellingCount): readonly (SurveyLine | null)[] {
  const of = count === 'answers' ? whole?.rate?.of : whole?.positive?.of;
  const isPrinted = of?.some(({ isTotal }) => isTotal) ?? true;
  return isPrinted ? groups.flatMap(({ line }) => (line?.isPart === true ? [] : [line])) : (of ?? []);
}

/** In longer tables, which have hundreds of groups, no sums are looked for within. */
const MOST_LINES = 80;

/** Lines that those right after or before them make together: parts of a group, or the groups of a sum that no word names. */
function sumsWithin(values: readonly (number | null)[]): { readonly whole: number; readonly parts: number[] }[] {
  if (values.length > MOST_LINES) return [];
  return values.flatMap((whole, at) =>
    [1, -1].flatMap((step) => {
      const parts: number[] = [];
      let rest = whole ?? 0;
      for (let next = at + step; rest > 0 && next >= 0 && next < values.length; next += step) {
        rest -= values[next] ?? rest + 1;
        parts.push(next);
      }
      return rest === 0 && parts.length > 1 ? [{ whole: at, parts }] : [];
    }),
  );
}

/** A sum costs more to hide than its parts. */
const COST = { sum: 3, part: 1 };

/** Where a count of a result is among the counts; `null` where it is not known. */
function placeOf(counts: readonly Counted[], result: SurveyResult | null, count: TellingCount): number | null {
  const index = counts.findIndex((each) => each.result === result && each.count === count);
  return index < 0 ? null : index;
}

/** The groups to all of them, and what some of them make within the table. */
function addSums(relations: Relations, results: Results, counts: readonly Counted[]): void {
  for (const count of TELLING) {
    const places = results.groups.map((group) => placeOf(counts, group, count));
    const added = partsOf(results, count);
    const parts = places.filter((_, index) => added.includes(results.groups[index]?.line ?? null));
    relations.addSum(placeOf(counts, results.whole, count), parts);
    const values = places.map((place) => (place === null ? null : (counts[place]?.value ?? null)));
    for (const sum of sumsWithin(values)) {
      const within = sum.parts.map((part) => places[part] ?? null);
      relations.addSum(places[sum.whole] ?? null, within);
    }
  }
}

/** How the counts add up: groups to all of them, and those who are not satisfied as what is left of the answers. */
function relationsOf(results: Results, counts: readonly Counted[], options: DisclosureSettings): Relations {
  const cells = counts.map(({ result, value }): TableCell => ({
    ...{ value, isPrinted: true, block: 0 },
    cost: result === results.whole ? COST.sum : COST.part,
  }));
  const relations = new Relations(cells, (value) => isSmall(value, options));
  addSums(relations, results, counts);
  for (const result of new Set(counts.map((each) => each.result))) {
    const [answers, positive] = TELLING.map((count) => placeOf(counts, result, count));
    if (typeof answers === 'number' && typeof positive === 'number')
      relations.addRest([...termsOf([answers], 1), ...termsOf([positive], -1)]);
  }
  return relations;
}

/**
 * The counts of a survey that the public may not see: few answers, few satisfied or dissatisfied, and those by which
 * such a one could be worked out. Example: of 3, 20 and 40 answers, 63 in all, the 3 and one of the others are hidden.
 */
export function publicSurvey(results: Results, occasion: number, options: DisclosureSettings): SurveyPublic {
  const { groups, whole } = results;
  const counts = countsOf(whole === null ? groups : [...groups, whole], occasion);
  const { cells, identities, bounds } = relationsOf(results, counts, options);
  const { masked } = finish(protectCells({ cells, identities, bounds }, options));
  const hiddenOf = (result: SurveyResult | null): Hidden => {
    const hidden = counts.flatMap((each, index) => (each.result === result && masked.has(index) ? [each.count] : []));
    // How many are satisfied tells how many answered where that is few, and the other way round.
    return new Set(hidden.includes('answers') ? TELLING : hidden);
  };
  return { groups: groups.map(hiddenOf), whole: hiddenOf(whole) };
}
