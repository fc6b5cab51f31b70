import type { Grid } from '../../cells/grid';
import type { Figure } from '../../documents/budget';
import type { FollowUpDocument, FollowUpLine } from '../../documents/follow-up';
import type { Measure } from '../../documents/measure';
import { MEASURES } from '../../documents/measure';
import { labelTextOf } from '../table/cell-content';
import { readFigure } from '../table/figure';
import { yearsInText } from '../table/heading';
import { mentions } from '../table/phrases';
import type { CountColumn } from './count-header';
import { countColumnOf } from './count-header';
import { ALL_UNITS_WORDS } from './measure-lexicon';
import { measureOf } from './measure-of';
import { asFractions } from './percent-scale';
import { yearPartIn } from '../table/calendar/period-text';
import { headingsOver } from './spread-heading';
import type { LabelledRow, TableHeader } from './table-below';
import { rowsBelow } from './table-below';

const LONGEST_HEADING = 50;
/** Titles are looked for this many rows above the header. */
const TITLE_DEPTH = 4;

interface MeasureColumn {
  readonly column: number;
  readonly heading: string;
  readonly measure: Measure;
  readonly kind: CountColumn;
}

/** Headings state the measure themselves, or with women, men and total under a heading of the measure. */
function columnHeaded(own: string, column: number, over: (column: number) => string): MeasureColumn | null {
  if (own === '' || own.length > LONGEST_HEADING) return null;
  const kind = countColumnOf(own);
  const above = kind === null ? '' : over(column);
  const measure = measureOf(own) ?? (above.length > LONGEST_HEADING ? null : measureOf(above));
  if (measure !== null) return { column, heading: own, measure, kind: kind ?? 'total' };
  return kind === 'percent' ? { column, heading: own, measure: 'positive', kind } : null;
}

function columnsIn(grid: Grid, row: number): MeasureColumn[] {
  const first = (grid.usedRange?.first.column ?? 0) + 1;
  const over = headingsOver(grid, row - 1, first);
  return grid.filled.columns(row).flatMap((column) => {
    const own = labelTextOf(grid, row, column).trim();
    return column < first ? [] : (columnHeaded(own, column, over) ?? []);
  });
}

/** True for a row of headings over units: exits and another measure, each named once for each kind of column. */
function isHeader(columns: readonly MeasureColumn[]): boolean {
  const measures = new Set(columns.map(({ measure }) => measure));
  const places = new Set(columns.map(({ measure, kind }) => `${measure} ${kind}`));
  return measures.size >= 2 && measures.has('exits') && places.size === columns.length;
}

interface UnitTable {
  readonly grid: Grid;
  readonly header: TableHeader;
  readonly columns: readonly MeasureColumn[];
  readonly rows: readonly LabelledRow[];
}

/** The column of labels is the first to the left that is no measure. */
function tableAt(grid: Grid, row: number): UnitTable | null {
  const columns = columnsIn(grid, row);
  const [first] = columns;
  if (first === undefined || !isHeader(columns)) return null;
  const header = { row, labelColumn: first.column - 1, columns: columns.map(({ column }) => column) };
  const rows = rowsBelow(grid, header).filter(({ label }) => measureOf(label.text) === null);
  return rows.length < 2 ? null : { grid, header, columns, rows };
}

function figuresBy(table: UnitTable): ReadonlyMap<MeasureColumn, readonly Figure[]> {
  return new Map(
    table.columns.map((entry) => {
      const figures = table.rows.map(({ row }) => readFigure(table.grid, { row, column: entry.column }, 'kr'));
      return [entry, entry.kind === 'percent' ? asFractions(table.grid, figures) : figures];
    }),
  );
}

function lineOf(measure: Measure, row: number, figureOf: (kind: CountColumn) => Figure | null): FollowUpLine {
  const [women, men, total, percent] = [figureOf('women'), figureOf('men'), figureOf('total'), figureOf('percent')];
  return { row, label: measure, measure, partOfPositive: false, women, men, total, percent };
}

/** The lines of the unit in the row with this index: one for each measure that has a column. */
function linesAt(
  table: UnitTable,
  index: number,
  figures: ReadonlyMap<MeasureColumn, readonly Figure[]>,
): FollowUpLine[] {
  const row = table.rows[index]?.row ?? 0;
  return MEASURES.flatMap((measure) => {
    const own = table.columns.filter((entry) => entry.measure === measure);
    const [named] = own;
    if (named === undefined) return [];
    const figureOf = (kind: CountColumn) => {
      const entry = own.find((candidate) => candidate.kind === kind);
      return (entry && figures.get(entry)?.[index]) ?? null;
    };
    return [{ ...lineOf(measure, row, figureOf), label: named.heading }];
  });
}

function periodOf({ grid, header, columns }: UnitTable) {
  const texts = columns.map(({ heading }) => heading);
  const last = Math.max(...header.columns);
  for (let row = header.row; row >= Math.max(0, header.row - TITLE_DEPTH); row -= 1) {
    for (const column of grid.filled.columns(row))
      if (column >= header.labelColumn && column <= last) texts.push(labelTextOf(grid, row, column));
  }
  texts.push(grid.name);
  const part = texts.map(yearPartIn).find((found) => found !== null) ?? null;
  const year = texts.map((text) => yearsInText(text).year).find((found) => found !== null) ?? null;
  return {
    period: { year, ...(part ?? ({ first: 1, last: 3 } as const)) },
    periodIsStated: part !== null || year !== null,
  };
}

function documentsOf(table: UnitTable): FollowUpDocument[] {
  const { grid, header, rows, columns } = table;
  const figures = figuresBy(table);
  const period = periodOf(table);
  const last = Math.max(...header.columns);
  return rows.map(({ row, label }, index) => ({
    kind: 'followUp',
    sheet: grid.name,
    range: { first: { row, column: header.labelColumn }, last: { row, column: last } },
    title: label.text,
    unit: label.text,
    isTotal: mentions(label.words, ALL_UNITS_WORDS),
    ...period,
    labelColumn: header.labelColumn,
    columns: Object.fromEntries(columns.map(({ kind, column }) => [kind, column])),
    lines: linesAt(table, index, figures),
  }));
}

/** Reads tables with a row for each unit and a column for each measure: one document a row, totals included. */
export function readUnitRows(grid: Grid): FollowUpDocument[] {
  return grid.filled.rows().flatMap((row) => {
    const table = tableAt(grid, row);
    return table === null ? [] : documentsOf(table);
  });
}
