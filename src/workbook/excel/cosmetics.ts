import { columnName } from '../../core/cells/address';
import { EXCEL_LIMITS } from '../../core/cells/excel-limits';
import type { PlanChoice, SheetPlan } from '../../core/port/sheet-plan';
import type { Cosmetic } from '../../core/port/write-remark';
import { rowHeight } from '../looks/row-height';
import type { StandardFont } from '../looks/standard-font';
import { digitPixels } from '../looks/standard-font';
import { chartSteps } from './chart-steps';
import type { LookStep } from './look-step';
import { groupBySize } from './message-size';
import type { Layout } from './pending-layout';
import { breakSteps, setUpPage } from './page-set-up';
import { rangeIn } from './write-sheet';

/** A column of so many characters is so many points wide: its digits and five pixels for the edges, three quarters of a point each. */
const pointsWide = (characters: number, font: StandardFont) =>
  (Math.min(characters, EXCEL_LIMITS.columnWidth) * digitPixels(font) + 5) * 0.75;

/** A look of a sheet that is set, or refused, by itself. */
export interface CosmeticStep extends LookStep {
  readonly cosmetic: Cosmetic;
}

/** What one size, choice or property takes in a message. */
const BYTES_EACH = 500;
/** The most rows whose heights are set in one step. */
const ROWS_A_STEP = 1_000;

function columnSizes({ columnWidths, hiddenColumns, fold }: SheetPlan, font: StandardFont): CosmeticStep {
  const set = (sheet: Excel.Worksheet) => {
    columnWidths.forEach((width, column) => {
      const cells = sheet.getRangeByIndexes(0, column, 1, 1);
      cells.format.columnWidth = pointsWide(width, font);
      const isFolded = fold?.isFolded === true && column >= fold.first && column <= fold.last;
      cells.columnHidden = hiddenColumns.includes(column) || isFolded;
    });
  };
  return { cosmetic: 'sizes', bytes: columnWidths.length * 2 * BYTES_EACH, set };
}

function rowSizes(plan: SheetPlan, font: StandardFont): CosmeticStep[] {
  const rows = new Map<number, SheetPlan['cells'][number][]>();
  for (const cell of plan.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const heights = [...rows].flatMap(([row, cells]) => {
    const height = rowHeight(cells, plan, font);
    return height === null ? [] : [{ row, height }];
  });
  return groupBySize(heights, () => 1, ROWS_A_STEP).map((some) => ({
    cosmetic: 'sizes',
    bytes: some.length * BYTES_EACH,
    set: (sheet) => {
      for (const { row, height } of some) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
    },
  }));
}

function mergeSteps({ merges = [] }: SheetPlan): CosmeticStep[] {
  const set = (sheet: Excel.Worksheet) => {
    for (const merge of merges) rangeIn(sheet, merge).merge(false);
  };
  return merges.length === 0 ? [] : [{ cosmetic: 'sizes', bytes: merges.length * BYTES_EACH, set }];
}

function writeChoice(sheet: Excel.Worksheet, { column, firstRow, lastRow, words }: PlanChoice): void {
  const cells = rangeIn(sheet, { first: { row: firstRow, column }, last: { row: lastRow, column } });
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
}

/** The header and the labels that stay in view. */
function freezeHeader(sheet: Excel.Worksheet, { headerRow, labelColumns = 0 }: SheetPlan): void {
  sheet.freezePanes.unfreeze();
  if (headerRow !== null && labelColumns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, headerRow + 1, labelColumns));
  else if (headerRow !== null) sheet.freezePanes.freezeRows(headerRow + 1);
  else if (labelColumns > 0) sheet.freezePanes.freezeColumns(labelColumns);
}

/** The columns for working as a group that can be folded away. Done once: each grouping adds a level. */
function groupColumns(sheet: Excel.Worksheet, { fold }: SheetPlan): void {
  if (fold === undefined) return;
  sheet.getRange(`${columnName(fold.first)}:${columnName(fold.last)}`).group('ByColumns');
}

/** Every look of a plan that is set anew at each writing, each kind by itself. */
export function cosmeticSteps(plan: SheetPlan, font: StandardFont): CosmeticStep[] {
  return [
    columnSizes(plan, font),
    ...mergeSteps(plan),
    ...rowSizes(plan, font),
    ...plan.choices.map((choice): CosmeticStep => ({
      cosmetic: 'choices',
      bytes: BYTES_EACH,
      set: (sheet) => writeChoice(sheet, choice),
    })),
    ...chartSteps(plan).map((step): CosmeticStep => ({ cosmetic: 'charts', ...step })),
    { cosmetic: 'header', bytes: BYTES_EACH, set: (sheet) => freezeHeader(sheet, plan) },
    ...breakSteps(plan).map((step): CosmeticStep => ({ cosmetic: 'page', ...step })),
  ];
}

/** A sheet that is laid out, and the font that its sizes count from. */
interface Laid {
  readonly plan: SheetPlan;
  readonly font: StandardFont;
}

/** How a new sheet is shown and printed. */
export function layoutStep({ plan, font }: Laid, layout: Layout): CosmeticStep {
  switch (layout) {
    case 'gridlines':
      return {
        cosmetic: layout,
        bytes: BYTES_EACH,
        set: (sheet) => {
          sheet.showGridlines = false;
        },
      };
    case 'page':
      return { cosmetic: layout, bytes: 8 * BYTES_EACH, set: (sheet) => setUpPage(sheet, plan, font) };
    case 'outline':
      return { cosmetic: layout, bytes: BYTES_EACH, set: (sheet) => groupColumns(sheet, plan) };
  }
}
