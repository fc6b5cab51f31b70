import type { PublicResult } from '../../calculation/disclosure/public-count';
import type { FollowUpResult } from '../../calculation/follow-up/follow-up-results';
import { formatReference } from '../../cells/address';
import type { Measure } from '../../documents/measure';
import { comparePeriods, periodKey } from '../../documents/period';
import { Decimal } from '../../figures/decimal';
import type { FollowUpSheet } from '../follow-up/plan';
import type { RowItem } from '../parts/row-item';
import { formulaItem, textItem } from '../parts/row-item';

/** What the part about follow-up is made from. */
export interface FollowUpSource {
  readonly results: readonly FollowUpResult[];
  readonly sheet: FollowUpSheet;
  readonly published: readonly PublicResult[];
  readonly threshold: number;
  readonly percentBase: number;
  /** False where the user has chosen to show small counts too. */
  readonly isMasked: boolean;
}

/** How a count that is kept back is shown. */
export const HIDDEN = '‥';

/** One count of the page: what it is, where it is, and whether the public may see it. */
export interface PageCount {
  readonly value: number;
  readonly cell: string;
  readonly isShown: boolean;
}

/** The units of the newest period, then all of them. */
export function newestResults({ results }: FollowUpSource): FollowUpResult[] {
  const shown = results.filter(({ scope }) => scope === 'unit' || scope === 'all');
  const newest = [...shown].sort((one, other) => comparePeriods(one.period, other.period)).at(-1);
  if (newest === undefined) return [];
  const own = shown.filter(({ period }) => periodKey(period) === periodKey(newest.period));
  // A unit that is in a list and in a table is shown once, as the public sheet does.
  const isFirst = (result: FollowUpResult, index: number) =>
    own.findIndex(({ unit, scope }) => unit === result.unit && scope === result.scope) === index;
  const once = own.filter(isFirst);
  return [...once.filter(({ scope }) => scope === 'unit'), ...once.filter(({ scope }) => scope === 'all')];
}

/** The same unit and period as the public sees it; `null` where it is not published. */
function publishedOf({ published }: FollowUpSource, { unit, scope, period }: FollowUpResult): PublicResult | null {
  return (
    published.find(
      (each) => each.unit === unit && each.scope === scope && periodKey(each.period) === periodKey(period),
    ) ?? null
  );
}

/** A total of the page; `null` where the workbook has none. */
export function pageCount(source: FollowUpSource, result: FollowUpResult, measure: Measure): PageCount | null {
  const { sheet, isMasked } = source;
  const total = result.rows.find((row) => row.measure === measure)?.total ?? null;
  const cell = total === null ? null : sheet.countCell(result, measure, 'total');
  if (total === null || cell === null) return null;
  const row = publishedOf(source, result)?.rows.find((each) => each.measure === measure)?.total ?? null;
  const isShown = !isMasked || (row !== null && 'shown' in row);
  return { value: total.value, cell: formatReference(sheet.plan.name, cell), isShown };
}

/** A count as the page shows it: one that has become small since is hidden by its formula. */
export function countItem(count: PageCount | null, { threshold, isMasked }: FollowUpSource, style: RowItem['style']) {
  if (count === null) return null;
  if (!count.isShown) return textItem(HIDDEN, style);
  const { cell, value } = count;
  const formula = isMasked ? `IF(AND(${cell}>0,${cell}<${threshold}),"${HIDDEN}",${cell})` : cell;
  return formulaItem({ formula, value: new Decimal(value), style });
}
