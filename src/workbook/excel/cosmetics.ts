import { EXCEL_LIMITS } from '../../core/cells/excel-limits';
import type { PlanChart, PlanChoice, SheetPlan } from '../../core/port/sheet-plan';
import type { Cosmetic } from '../../core/port/write-remark';
import { rowHeight } from '../looks/row-height';
import type { StandardFont } from '../looks/standard-font';
import { digitPixels } from '../looks/standard-font';
import { groupBySize } from './message-size';
import type { Layout } from './pending-layout';
import { rangeIn } from './write-sheet';

/** A column of so many characters is so many points wide: its digits and five pixels for the edges, three quarters of a point each. */
const pointsWide = (characters: number, font: StandardFont) =>
  (Math.min(characters, EXCEL_LIMITS.columnWidth) * digitPixels(font) + 5) * 0.75;

/** A look of a sheet that is set, or refused, by itself. */
export interface CosmeticStep {
  readonly cosmetic: Cosmetic;
  /** About what it takes in a message. */
  readonly bytes: number;
  readonly set: (sheet: Excel.Worksheet) => void;
}

/** What one size, choice or property takes in a message. */
const BYTES_EACH = 500;
/** What a chart takes. */
const BYTES_A_CHART = 8_000;
/** The most rows whose heights are set in one step. */
const ROWS_A_STEP = 1_000;

function columnSizes({ columnWidths, hiddenColumns }: SheetPlan, font: StandardFont): CosmeticStep {
  const set = (sheet: Excel.Worksheet) => {
    columnWidths.forEach((width, column) => {
      const cells = sheet.getRangeByIndexes(0, column, 1, 1);
      cells.format.columnWidth = pointsWide(width, font);
      cells.columnHidden = hiddenColumns.includes(column);
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

function writeChoice(sheet: Excel.Worksheet, { column, firstRow, lastRow, words }: PlanChoice): void {
  const cells = rangeIn(sheet, { first: { row: firstRow, column }, last: { row: lastRow, column } });
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
}

/** Draws a chart in place of the one that an earlier writing has drawn. */
function writeChart(sheet: Excel.Worksheet, chart: PlanChart): void {
  sheet.charts.getItemOrNullObject(chart.name).delete();
  const [first, ...others] = chart.series;
  if (first === undefined) return;
  const drawn = sheet.charts.add('ColumnClustered', rangeIn(sheet, first.values), 'Auto');
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  const series = [drawn.series.getItemAt(0), ...others.map(({ name }) => drawn.series.add(name))];
  chart.series.forEach(({ name, values, shape }, index) => {
    const one = series[index];
    if (one === undefined) return;
    one.name = name;
    one.setValues(rangeIn(sheet, values));
    one.setXAxisValues(rangeIn(sheet, chart.categories));
    if (shape === 'line') one.chartType = 'Line';
  });
  const { first: top, last: bottom } = chart.place;
  drawn.setPosition(
    sheet.getRangeByIndexes(top.row, top.column, 1, 1),
    sheet.getRangeByIndexes(bottom.row, bottom.column, 1, 1),
  );
}

/** The header that stays in view. */
function freezeHeader(sheet: Excel.Worksheet, { headerRow }: SheetPlan): void {
  sheet.freezePanes.unfreeze();
  if (headerRow !== null) sheet.freezePanes.freezeRows(headerRow + 1);
}

/** A4 landscape, one page wide, the header on every page. */
function setUpPage({ pageLayout }: Excel.Worksheet, { headerRow }: SheetPlan): void {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (headerRow !== null) pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
}

/** Every look of a plan that is set anew at each writing, each kind by itself. */
export function cosmeticSteps(plan: SheetPlan, font: StandardFont): CosmeticStep[] {
  return [
    columnSizes(plan, font),
    ...rowSizes(plan, font),
    ...plan.choices.map((choice): CosmeticStep => ({
      cosmetic: 'choices',
      bytes: BYTES_EACH,
      set: (sheet) => writeChoice(sheet, choice),
    })),
    ...plan.charts.map((chart): CosmeticStep => ({
      cosmetic: 'charts',
      bytes: BYTES_A_CHART,
      set: (sheet) => writeChart(sheet, chart),
    })),
    { cosmetic: 'header', bytes: BYTES_EACH, set: (sheet) => freezeHeader(sheet, plan) },
  ];
}

/** How a new sheet is shown and printed. */
export function layoutStep(plan: SheetPlan, layout: Layout): CosmeticStep {
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
      return { cosmetic: layout, bytes: 5 * BYTES_EACH, set: (sheet) => setUpPage(sheet, plan) };
  }
}
