import type { Unit } from '../../../../core/figures/unit';
import { roundedText } from '../../../parts/amount-text';
import { listed } from '../../../../core/summary/summary-words';
import { MEMBER_SENTENCES } from '../../../sentences/members';
import type { EquityFigures, MatrixYear } from './member-matrices';

type WithEquity = MatrixYear & { readonly equity: EquityFigures };

const withEquity = (years: readonly MatrixYear[]) =>
  years.filter((each): each is WithEquity => each.equity !== null && !each.isReplaced);

function yearsWhere(years: readonly MatrixYear[], holds: (equity: EquityFigures) => boolean): string {
  const found = withEquity(years).filter(({ equity }) => holds(equity));
  return listed([...new Set(found.map(({ year }) => String(year)))]);
}

/**
 * Where equity leaves the interval between the board's lowest level and the ceiling, every year of it named.
 * Example: `Över taket 2025 och 2026.`
 */
export function equityVerdict(years: readonly MatrixYear[]): string[] {
  const negative = yearsWhere(years, ({ closing }) => closing.isNegative());
  const low = yearsWhere(years, ({ closing, minimum }) => !closing.isNegative() && closing.lt(minimum));
  const above = yearsWhere(years, ({ ceiling }) => ceiling?.within === false);
  const found = [
    ...(negative === '' ? [] : [MEMBER_SENTENCES.equityNegative(negative)]),
    ...(low === '' ? [] : [MEMBER_SENTENCES.equityLow(low)]),
    ...(above === '' ? [] : [MEMBER_SENTENCES.equityAbove(above)]),
  ];
  const isCounted = withEquity(years).some(({ equity }) => equity.ceiling !== null);
  return found.length === 0 && isCounted ? [MEMBER_SENTENCES.equityWithin] : found;
}

/** What the year before ended with, where it is something else than the year begins with: an outturn first. */
function endedOtherwise({ equity, year }: WithEquity, years: readonly WithEquity[]): WithEquity | undefined {
  const before = years.filter((each) => each.year === year - 1 && each.basis !== 'sum');
  const outturn = before.find(({ basis }) => basis === 'outturn');
  const compared = outturn ?? (equity.carriedFrom === null ? before.at(-1) : undefined);
  return compared !== undefined && equity.opening !== null && !compared.equity.closing.eq(equity.opening)
    ? compared
    : undefined;
}

/**
 * Each year that does not begin with what the year before ended with.
 * Example: `Budgeten 2025 utgår från 2 040, men bokslutet 2024 slutade på 2 010.`
 */
export function openingNotes(years: readonly MatrixYear[], unit: Unit): string[] {
  const all = withEquity(years);
  const amount = (value: EquityFigures['closing']) => roundedText(value, unit);
  const notes = all.flatMap((each) => {
    if (each.basis === 'outturn') return [];
    const before = endedOtherwise(each, all);
    const { opening } = each.equity;
    if (before === undefined || opening === null) return [];
    const of = { begins: amount(opening), ended: amount(before.equity.closing) };
    return before.basis === 'outturn' && each.basis === 'budget'
      ? [MEMBER_SENTENCES.budgetOpensOtherwise(each.year, of)]
      : [MEMBER_SENTENCES.opensOtherwise(each.year, of, before.basis === 'outturn')];
  });
  return [...new Set(notes)];
}

/** The chart in words. Example: `Eget kapital vid årets slut, tkr: 2024 budget 1 532, tak 1 850.` */
export function equityInWords(years: readonly MatrixYear[], unit: Unit): string {
  const amount = (value: EquityFigures['closing']) => roundedText(value, unit);
  const each = withEquity(years).map(({ year, words, equity: { closing, ceiling } }) => {
    const highest = ceiling === null ? '' : `, ${MEMBER_SENTENCES.ceilingWord} ${amount(ceiling.amount)}`;
    return `${[year, ...words].join(' ')} ${amount(closing)}${highest}`;
  });
  return MEMBER_SENTENCES.equityChart(unit, each.join('; '));
}
