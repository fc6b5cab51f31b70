import { formatRange, formatReference } from '../../cells/address';
import { EXCEL_LIMITS } from '../../cells/excel-limits';
import { rangesOf } from '../../cells/ranges-of';
import { inQuotes } from '../../cells/sheet-name';
import type { CellReference } from '../../documents/finding';
import type { GoalResult } from '../../calculation/social-budget/social-results';
import type { SupportMean, SupportOfPeriod } from '../../calculation/support/support-types';
import type { RowItem } from '../parts/row-item';
import { formulaItem, numberItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import { valueAt } from '../parts/user-cells';
import type { GoalColumn } from './columns';
import type { PlacedGoal } from './places';
import { goalCell } from './places';

/** A formula has room for another around it. */
const LONGEST = EXCEL_LIMITS.formula - 500;
/** `SUM` takes no more arguments than these. */
const MOST_RANGES = 255;

function bySheet(cells: readonly CellReference[]): string[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    rangesOf(cells.filter((cell) => cell.sheet === sheet)).map((range) => `${inQuotes(sheet)}!${formatRange(range)}`),
  );
}

/** The mean of the months, each of which may be several cells; `null` where no formula can be as long. */
function meanFormula({ months }: SupportMean): string | null {
  const ranges = bySheet(months.flat());
  return ranges.length > MOST_RANGES ? null : `SUM(${ranges.join(',')})/${months.length}`;
}

/** The share as a formula of the user's own cells; `null` where one of them is no number or there are too many. */
function shareFormula({ equivalents, population }: SupportOfPeriod, cells: UserCells): string | null {
  const [part, whole] = [meanFormula(equivalents), meanFormula(population)];
  const used = [...equivalents.months, ...population.months].flat();
  const isLive = used.every((at) => typeof valueAt(cells, at) === 'number');
  if (part === null || whole === null || !isLive) return null;
  const formula = `ROUND((${part})/(${whole}),6)`;
  return formula.length > LONGEST ? null : formula;
}

/** The year before as the workbook prints it, as long as an outcome of its own is what it is compared with. */
function printedPrevious({ goal, at }: GoalResult): string {
  const { previous } = goal;
  if (previous === null || previous.amount === null) return '""';
  const cell = formatReference(at.sheet, previous);
  return `IF(ISNUMBER(${cell}),${cell},"")`;
}

/**
 * The goal's share from SCB's table, and that of the year before, which it is compared with: as formulas of the user's own
 * cells, or as values where they cannot be. Example: `ROUND((SUM('SCB'!C9)/1)/(SUM('SCB'!C10)/1),6)`.
 */
export function supportItems(
  { result, row }: PlacedGoal,
  { cells }: { readonly cells: UserCells },
): Partial<Record<GoalColumn, RowItem>> {
  const support = result.computed?.support;
  if (support === undefined) return {};
  const { now, before } = support;
  const [ofNow, ofBefore] = [shareFormula(now, cells), shareFormula(before, cells)];
  const isOwn = `OR(ISNUMBER(${goalCell(row, 'own')}),ISNUMBER(${goalCell(row, 'printed')}))`;
  const style = 'percent';
  return {
    computed: ofNow === null ? numberItem(now.share, style) : formulaItem({ formula: ofNow, value: now.share, style }),
    compared: formulaItem({
      formula: `IF(${isOwn},${printedPrevious(result)},${ofBefore ?? before.share.toString()})`,
      value: result.previous ?? '',
      style,
    }),
  };
}
