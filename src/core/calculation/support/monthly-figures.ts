import type { EquivalentsDocument, SupportContent, SupportFigure, SupportPeriod } from '../../documents/equivalents';
import { isLostCount, SUPPORT_KINDS } from '../../documents/equivalents';
import type { CellReference } from '../../documents/finding';
import { Decimal } from '../../figures/decimal';
import { grouped } from '../../figures/grouped';

/** An amount and the cells that it is the sum of. */
export interface Summed {
  readonly amount: Decimal;
  readonly cells: readonly CellReference[];
}

/** What the table has of a place in a period; `null` for what is missing in it. */
export interface SupportInPeriod {
  readonly region: string;
  readonly period: SupportPeriod;
  readonly equivalents: Summed | null;
  readonly population: Summed | null;
}

function summed(sheet: string, figures: readonly (SupportFigure | undefined)[]): Summed | null {
  const known = figures.flatMap((each) => (each?.figure.amount ? [each.figure] : []));
  if (figures.length === 0 || known.length < figures.length) return null;
  return {
    amount: Decimal.sum(...known.flatMap(({ amount }) => amount ?? [])),
    cells: known.map(({ row, column }) => ({ sheet, row, column })),
  };
}

/** A content of a place and period: the printed total, else women and men together. */
function ofContent(all: readonly SupportFigure[], content: SupportContent): (SupportFigure | undefined)[] {
  const own = all.filter((each) => each.content === content);
  const total = own.find(({ sex }) => sex === 'total');
  if (total !== undefined) return [total];
  return own.length === 0 ? [] : [own.find(({ sex }) => sex === 'women'), own.find(({ sex }) => sex === 'men')];
}

/** All support: the printed sum, else all kinds that the table has, of which none may be missing. */
function allSupport(all: readonly SupportFigure[], kinds: ReadonlySet<SupportContent>): (SupportFigure | undefined)[] {
  const sum = ofContent(all, 'all');
  if (sum.length > 0) return sum;
  return SUPPORT_KINDS.filter((kind) => kinds.has(kind)).flatMap((kind) => {
    const found = ofContent(all, kind);
    return found.length === 0 ? [undefined] : found;
  });
}

/** What the table has of each place in each of its periods, for one span of ages. A month that has lost a count has nothing. */
export function monthlyFigures(document: EquivalentsDocument, age: string | null): SupportInPeriod[] {
  const figures = document.figures.filter((each) => each.age === age);
  const kinds = new Set(figures.map(({ content }) => content));
  const places = grouped(figures, ({ region, period: { year, first, last } }) => [region, year, first, last].join('|'));
  return [...places.values()].flatMap((all) => {
    const [one] = all;
    if (one === undefined) return [];
    const isLost = all.some((each) => isLostCount(each, document));
    return [
      {
        ...{ region: one.region, period: one.period },
        equivalents: isLost ? null : summed(document.sheet, allSupport(all, kinds)),
        population: summed(document.sheet, ofContent(all, 'population')),
      },
    ];
  });
}
