import { formatRange } from '../../cells/address';
import type { EquivalentsDocument } from '../../documents/equivalents';
import { isWiderPlace } from '../../documents/wider-place';
import type { NotChecked } from '../../documents/finding';
import { Decimal } from '../../figures/decimal';
import { roundStep } from '../social-budget/attainment';
import type { SupportInPeriod, Summed } from './monthly-figures';
import { monthlyFigures } from './monthly-figures';
import type { SupportMean, SupportOfPeriod, SupportOfPlace, SupportResult } from './support-types';

/** What has both an amount of support and a population. */
type Known = SupportInPeriod & { readonly equivalents: Summed; readonly population: Summed };

const isKnown = (each: SupportInPeriod): each is Known =>
  each.equivalents !== null && each.population !== null && each.population.amount.gt(0);

/** The same for the same months in any year. */
const spanOf = ({ period: { first, last } }: SupportInPeriod) => `${first}-${last}`;

const JUNE = 6;

/** The years with figures, the earliest first. */
const yearsIn = (known: readonly Known[]) =>
  [...new Set(known.map(({ period }) => period.year))].toSorted((one, other) => one - other);

/**
 * The periods that are compared: those that every place has both in the last year and in the year before. Of these, what
 * is within the first half of the year, which the goals are about, where there is any of it. Months and longer
 * periods are never mixed: a longer one is used only where there are no months.
 */
function comparedSpans(known: readonly Known[], regions: readonly string[]): string[] {
  const last = yearsIn(known).at(-1) ?? 0;
  const years = [last - 1, last].filter((year) => known.some(({ period }) => period.year === year));
  const has = (span: string) =>
    years.every((year) =>
      regions.every((region) =>
        known.some((each) => each.region === region && each.period.year === year && spanOf(each) === span),
      ),
    );
  const shared = known.filter(
    (each, index) => known.findIndex((other) => spanOf(other) === spanOf(each)) === index && has(spanOf(each)),
  );
  const months = shared.filter(({ period }) => period.first === period.last);
  const candidates =
    months.length > 0
      ? months
      : shared.toSorted((one, other) => one.period.last - one.period.first - (other.period.last - other.period.first));
  const early = candidates.filter(({ period }) => period.last <= JUNE);
  const chosen = early.length > 0 ? early : candidates;
  return (months.length > 0 ? chosen : chosen.slice(-1)).map(spanOf);
}

function mean(of: readonly Summed[]): SupportMean {
  return {
    value: Decimal.sum(...of.map(({ amount }) => amount)).div(of.length),
    months: of.map(({ cells }) => cells),
  };
}

function ofPeriod(year: number, of: readonly Known[]): SupportOfPeriod {
  const [equivalents, population] = [mean(of.map((each) => each.equivalents)), mean(of.map((each) => each.population))];
  const period = {
    year,
    first: Math.min(...of.map((each) => each.period.first)),
    last: Math.max(...of.map((each) => each.period.last)),
  };
  return { period, equivalents, population, share: roundStep(equivalents.value.div(population.value)) };
}

/** A place with the years that have all of the months. */
function ofPlace(region: string, known: readonly Known[], spans: readonly string[]): SupportOfPlace {
  const own = known.filter((each) => each.region === region && spans.includes(spanOf(each)));
  const periods = yearsIn(own).flatMap((year) => {
    const of = own.filter(({ period }) => period.year === year);
    return of.length < spans.length ? [] : [ofPeriod(year, of)];
  });
  return { region, periods, change: changeIn(periods) };
}

function changeIn(periods: readonly SupportOfPeriod[]): Decimal | null {
  const [before, last] = [periods.at(-2), periods.at(-1)];
  if (before === undefined || last === undefined || before.period.year !== last.period.year - 1) return null;
  return last.share.minus(before.share);
}

function together(places: readonly SupportOfPlace[]): SupportOfPlace {
  const [first] = places;
  if (first !== undefined && places.length === 1) return first;
  const years = (first?.periods ?? []).map(({ period }) => period.year);
  const periods = years.flatMap((year): SupportOfPeriod[] => {
    const of = places.flatMap((place) => place.periods.find(({ period }) => period.year === year) ?? []);
    const [one] = of;
    if (one === undefined || of.length < places.length) return [];
    const sum = (pick: (each: SupportOfPeriod) => SupportMean): SupportMean => ({
      value: Decimal.sum(...of.map((each) => pick(each).value)),
      months: one.equivalents.months.map((_, month) => of.flatMap((each) => pick(each).months[month] ?? [])),
    });
    const [equivalents, population] = [sum((each) => each.equivalents), sum((each) => each.population)];
    return [{ period: one.period, equivalents, population, share: roundStep(equivalents.value.div(population.value)) }];
  });
  return { region: '', periods, change: changeIn(periods) };
}

function resultOf(document: EquivalentsDocument, age: string | null): SupportResult {
  const known = monthlyFigures(document, age).filter(isKnown);
  const all = [...new Set(known.map(({ region }) => region))];
  const own = all.filter((region) => !isWiderPlace(region));
  const regions = own.length > 0 ? own : all;
  const spans = comparedSpans(known, regions);
  const places = regions.map((region) => ofPlace(region, known, spans));
  return { sheet: document.sheet, age, places, whole: together(places) };
}

/** Why no share, or no change, comes out of a table. */
function notCompared(document: EquivalentsDocument, { age, whole }: SupportResult): NotChecked[] {
  if (whole.change !== null) return [];
  const about = age === null ? '' : ` för ${age} år`;
  const hasPopulation = document.figures.some(({ content }) => content === 'population');
  const why = !hasPopulation
    ? 'befolkningen saknas i tabellen'
    : 'två år i följd med samma månader, för alla kommuner, finns inte i tabellen';
  const reason = `Förändringen av andelen med offentlig försörjning${about} räknades inte: ${why}.`;
  return [{ sheet: document.sheet, range: formatRange(document.range), reason }];
}

/**
 * What tables of full-year equivalents come to: for each place and for all of them the mean of the months, the part of
 * the population, and the change from the same months of the year before. Example: 8 300 of 88 000 and a year later
 * 8 070 of 88 500 are 0,094318 and 0,091186, a change of -0,003132.
 */
export function supportResults(documents: readonly EquivalentsDocument[]): {
  readonly results: readonly SupportResult[];
  readonly notChecked: readonly NotChecked[];
} {
  const of = documents.flatMap((document) => {
    const ages = [...new Set(document.figures.map(({ age }) => age))];
    return ages.map((age) => ({ document, result: resultOf(document, age) }));
  });
  return {
    results: of.map(({ result }) => result),
    notChecked: of.flatMap(({ document, result }) => notCompared(document, result)),
  };
}
