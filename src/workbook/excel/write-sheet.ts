import type { CellRange } from '../../core/cells/address';
import type { PlanChart, PlanChoice, SheetPlan } from '../../core/port/sheet-plan';
import { rowHeight } from '../looks/row-height';
import { groupBySize, LARGEST_MESSAGE } from './message-size';
import type { PlanMatrix } from './plan-matrix';

/** A column of so many characters is so many points wide: seven pixels a digit and five for the edges, three quarters of a point each. */
const pointsWide = (characters: number) => (characters * 7 + 5) * 0.75;

export function rangeIn(sheet: Excel.Worksheet, { first, last }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(first.row, first.column, last.row - first.row + 1, last.column - first.column + 1);
}

/**
 * Takes away what an earlier writing left: looks, links, choices, and cells outside the new ones. The
 * new cells are typed over the old before this, so that at no moment what the user decided is nowhere.
 */
function clearOld(sheet: Excel.Worksheet, usedRange: CellRange, outside: readonly CellRange[]): void {
  const used = rangeIn(sheet, { first: { row: 0, column: 0 }, last: usedRange.last });
  used.dataValidation.clear();
  used.clear('Formats');
  used.clear('Hyperlinks');
  for (const range of outside) rangeIn(sheet, range).clear('Contents');
}

/** What an earlier writing has used outside the new cells: below them, and beside them. */
function outsideOf(usedRange: CellRange, { last }: CellRange): CellRange[] {
  const below = { first: { row: last.row + 1, column: 0 }, last: usedRange.last };
  const bottom = Math.min(last.row, usedRange.last.row);
  const beside = { first: { row: 0, column: last.column + 1 }, last: { row: bottom, column: usedRange.last.column } };
  return [below, beside].filter(
    (range) => range.last.row >= range.first.row && range.last.column >= range.first.column,
  );
}

function writeSizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((width, column) => {
    const cells = sheet.getRangeByIndexes(0, column, 1, 1);
    cells.format.columnWidth = pointsWide(width);
    cells.columnHidden = plan.hiddenColumns.includes(column);
  });
  const rows = new Map<number, SheetPlan['cells'][number][]>();
  for (const cell of plan.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  for (const [row, cells] of rows) {
    const height = rowHeight(cells, plan);
    if (height !== null) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
}

function writeChoice(sheet: Excel.Worksheet, { column, firstRow, lastRow, words }: PlanChoice): void {
  const cells = rangeIn(sheet, { first: { row: firstRow, column }, last: { row: lastRow, column } });
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
}

function writeChart(sheet: Excel.Worksheet, chart: PlanChart, known: ReadonlySet<string>): void {
  if (known.has(chart.name)) sheet.charts.getItem(chart.name).delete();
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

/** What the sheet holds from an earlier writing. */
export interface EarlierSheet {
  readonly usedRange: CellRange | null;
  readonly charts: ReadonlySet<string>;
}

/** A part of the writing that goes in one message, and about what it takes there. */
export interface WriteStep {
  readonly bytes: number;
  /** The cells that it types over or clears. */
  readonly over: readonly CellRange[];
  readonly write: (sheet: Excel.Worksheet) => void;
}

/** Sizes, choices and charts are short beside cells. */
const SMALL_STEP = 20_000;

/** Rows as blocks that each fit in a message, with what is to be done of a block in its range. */
function rowSteps<Row>(
  rows: readonly Row[],
  { last }: CellRange,
  write: (range: Excel.Range, rows: Row[]) => void,
): WriteStep[] {
  let first = 0;
  return groupBySize(rows, (row) => JSON.stringify(row).length, LARGEST_MESSAGE).map((block) => {
    const start = first;
    first += block.length;
    const range = { first: { row: start, column: 0 }, last: { row: start + block.length - 1, column: last.column } };
    return {
      bytes: JSON.stringify(block).length,
      over: [range],
      write: (sheet) => write(rangeIn(sheet, range), block),
    };
  });
}

function finish(sheet: Excel.Worksheet, plan: SheetPlan, known: ReadonlySet<string>): void {
  writeSizes(sheet, plan);
  for (const choice of plan.choices) writeChoice(sheet, choice);
  for (const chart of plan.charts) writeChart(sheet, chart, known);
  sheet.freezePanes.unfreeze();
  if (plan.headerRow !== null) sheet.freezePanes.freezeRows(plan.headerRow + 1);
}

/**
 * How a plan is written, step by step: its cells, what is to be taken away, looks, then sizes, choices,
 * charts and the header that stays in view. Every cell is typed before anything is cleared.
 */
export function writeSteps(
  { plan, matrix }: { plan: SheetPlan; matrix: PlanMatrix },
  { usedRange, charts }: EarlierSheet,
): WriteStep[] {
  const { range, formulas, numberFormats, properties } = matrix;
  // Cells that somebody merged would take only the first of what is written over them.
  const unmerge = (sheet: Excel.Worksheet) => usedRange && rangeIn(sheet, usedRange).unmerge();
  const outside = usedRange === null ? [] : outsideOf(usedRange, range);
  const clear = (sheet: Excel.Worksheet) => usedRange && clearOld(sheet, usedRange, outside);
  const looks = numberFormats.map((formats, row) => ({ formats, properties: properties[row] ?? [] }));
  return [
    { bytes: 0, over: [], write: unmerge },
    ...rowSteps(formulas, range, (cells, rows) => {
      cells.formulas = rows;
    }),
    { bytes: 0, over: outside, write: clear },
    ...rowSteps(looks, range, (cells, rows) => {
      cells.numberFormat = rows.map(({ formats }) => formats);
      cells.setCellProperties(rows.map((row) => row.properties));
    }).map((step) => ({ ...step, over: [] })),
    { bytes: SMALL_STEP, over: [], write: (sheet) => finish(sheet, plan, charts) },
  ];
}

/** How a new sheet is shown and printed: no grid lines, A4 landscape, one page wide. From then on it is the user's. */
export function layOutSheet(sheet: Excel.Worksheet, { headerRow }: SheetPlan): void {
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (headerRow !== null) sheet.pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
}
