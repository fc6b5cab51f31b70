import { formatRange } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import { ownName } from '../../cells/grid';
import type { Figure } from '../../documents/budget';
import type { NotChecked } from '../../documents/finding';
import type { FollowUpDocument, FollowUpLine } from '../../documents/follow-up';
import type { Measure } from '../../documents/measure';
import { MEASURES } from '../../documents/measure';
import type { Reading } from '../reading';
import { isFigureLook, labelTextOf, lookOf } from '../table/cell-content';
import { readFigure } from '../table/figure';
import { mentions } from '../table/phrases';
import type { CountColumn } from './count-header';
import { countColumnOf } from './count-header';
import { ALL_UNITS_WORDS } from './measure-lexicon';
import { measureOf } from './measure-of';
import { asFractions } from './percent-scale';
import { statedPeriod } from './stated-period';
import { headingsOver } from './spread-heading';
import type { LabelledRow, TableHeader } from './table-below';
import { labelColumnBeside, rowsBelow } from './table-below';

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

/** A percent is of the solutions where its heading states that, or their count is beside it. */
function isKnownPercent({ kind, heading }: MeasureColumn, columns: readonly MeasureColumn[]): boolean {
  const isCounted = columns.some(({ measure, kind: other }) => measure === 'positive' && other !== 'percent');
  return kind !== 'percent' || measureOf(heading) !== null || isCounted;
}

function columnsIn(grid: Grid, row: number): MeasureColumn[] {
  const first = (grid.usedRange?.first.column ?? 0) + 1;
  const over = headingsOver(grid, row - 1, first);
  const columns = grid.filled.columns(row).flatMap((column) => {
    const own = labelTextOf(grid, row, column).trim();
    return column < first ? [] : (columnHeaded(own, column, over) ?? []);
  });
  return columns.filter((column) => isKnownPercent(column, columns));
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

/** The column of labels is the nearest to the left of the measures with texts in it: others may be between. */
function tableAt(grid: Grid, row: number): UnitTable | null {
  const columns = columnsIn(grid, row);
  const [first] = columns;
  if (first === undefined || !isHeader(columns)) return null;
  const labelColumn = labelColumnBeside(grid, row, first.column) ?? first.column - 1;
  const header = { row, labelColumn, columns: columns.map(({ column }) => column) };
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
  return statedPeriod({ headings: texts, rows: [], sheet: ownName(grid) });
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
    adds: null,
    ...period,
    labelColumn: header.labelColumn,
    columns: Object.fromEntries(columns.map(({ kind, column }) => [kind, column])),
    lines: linesAt(table, index, figures),
  }));
}

/** Headings among the measures that are none of them, over figures. */
function unreadColumns({ grid, header, rows }: UnitTable): NotChecked[] {
  const last = Math.max(...header.columns);
  const unread = grid.filled.columns(header.row).filter((column) => {
    const isAmong = column > header.labelColumn && column < last && !header.columns.includes(column);
    return isAmong && rows.some(({ row }) => isFigureLook(lookOf(grid, row, column)));
  });
  return unread.map((column) => ({
    sheet: grid.name,
    range: formatRange({ first: { row: header.row, column }, last: { row: rows.at(-1)?.row ?? header.row, column } }),
    reason: `Kolumnen ”${labelTextOf(grid, header.row, column).trim()}” känns inte igen som ett uppföljningsmått och räknades inte.`,
  }));
}

/** Percents without the counts that they are of, which can be judged and not be added up. */
function percentsAlone({ grid, header, rows, columns }: UnitTable): NotChecked[] {
  const isCounted = columns.some(({ measure, kind }) => measure === 'positive' && kind !== 'percent');
  const alone = columns.filter(({ kind }) => kind === 'percent' && !isCounted);
  return alone.map(({ column, heading }) => ({
    sheet: grid.name,
    range: formatRange({ first: { row: header.row, column }, last: { row: rows.at(-1)?.row ?? header.row, column } }),
    reason: `Kolumnen ”${heading}” har inget antal bredvid sig: procenttalen prövades mot antalet avslutade, men räknades inte in i sammanställningen.`,
  }));
}

/** Reads tables with a row for each unit and a column for each measure: one document a row, totals included. */
export function readUnitRows(grid: Grid): Reading {
  const found = grid.filled.rows().flatMap((row) => tableAt(grid, row) ?? []);
  return {
    documents: found.flatMap(documentsOf),
    findings: [],
    notChecked: found.flatMap((table) => [...unreadColumns(table), ...percentsAlone(table)]),
  };
}
