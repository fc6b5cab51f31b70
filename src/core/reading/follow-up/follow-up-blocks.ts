import type { CellRange } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import { ownName } from '../../cells/grid';
import type { Figure } from '../../documents/budget';
import type { FollowUpDocument, FollowUpLine } from '../../documents/follow-up';
import type { Measure } from '../../documents/measure';
import { POSITIVE_MEASURES } from '../../documents/measure';
import { labelTextOf } from '../table/cell-content';
import { readFigure } from '../table/figure';
import { readLabel } from '../table/label';
import type { BlockPlace } from './block-rows';
import { blockPlace } from './block-rows';
import type { CountColumn, CountHeader } from './count-header';
import { findCountHeaders } from './count-header';
import { measureOf } from './measure-of';
import { asFractions } from './percent-scale';
import { statedPeriod } from './stated-period';
import type { UnitHeading } from './unit-name';
import { headingsAbove, unitOf } from './unit-name';

/** Rows with a known measure that make a block a follow-up table. */
const FEWEST_MEASURES = 2;

/** The blocks of a sheet, and headings whose table is not there. */
export interface FollowUpReading {
  readonly documents: readonly FollowUpDocument[];
  readonly orphans: readonly { readonly sheet: string; readonly heading: UnitHeading }[];
}

interface Row {
  readonly row: number;
  readonly label: ReturnType<typeof readLabel>;
  readonly measure: Measure | null;
}

function rowsOf(grid: Grid, { labelColumn, firstRow, lastRow }: BlockPlace): Row[] {
  const rows: Row[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const printed = labelTextOf(grid, row, labelColumn);
    if (printed.trim() !== '') rows.push({ row, label: readLabel(printed), measure: measureOf(printed) });
  }
  return rows;
}

/** The rows that follow the lasting solutions as their parts: known ones, and others under the same dash. */
function partsOfPositive(rows: readonly Row[]): ReadonlySet<number> {
  const parts = new Set<number>();
  const start = rows.findIndex(({ measure }) => measure === 'positive');
  for (const { row, label, measure } of start < 0 ? [] : rows.slice(start + 1)) {
    const isKnown = POSITIVE_MEASURES.some((part) => part === measure);
    if (!isKnown && (measure !== null || !(label.partOfAbove || label.level > 0))) break;
    parts.add(row);
  }
  return parts;
}

/** The figures of one column, one per row; `null` for a column that the block does not have. */
function figuresOf(
  grid: Grid,
  header: CountHeader,
  column: { kind: CountColumn; rows: readonly Row[] },
): (Figure | null)[] {
  const at = header.columns[column.kind];
  if (at === undefined) return column.rows.map(() => null);
  const figures = column.rows.map(({ row }) => readFigure(grid, { row, column: at }, 'kr'));
  return column.kind === 'percent' ? asFractions(grid, figures) : figures;
}

function linesOf(grid: Grid, place: BlockPlace): FollowUpLine[] {
  const rows = rowsOf(grid, place);
  const parts = partsOfPositive(rows);
  const columnOf = (kind: CountColumn) => figuresOf(grid, place.header, { kind, rows });
  const [women, men, total, percent] = [columnOf('women'), columnOf('men'), columnOf('total'), columnOf('percent')];
  const lines = rows.map(({ row, label, measure }, index) => ({
    row,
    label: label.text,
    measure,
    partOfPositive: parts.has(row),
    women: women[index] ?? null,
    men: men[index] ?? null,
    total: total[index] ?? null,
    percent: percent[index] ?? null,
  }));
  return lines.filter((line) =>
    [line.women, line.men, line.total].some((figure) => figure && figure.state !== 'blank'),
  );
}

function rangeOf({ header, labelColumn, lastRow }: BlockPlace): CellRange {
  return {
    first: { row: header.row, column: Math.min(labelColumn, header.first) },
    last: { row: lastRow, column: header.last },
  };
}

/** The part of the year and the year that the block's own texts state, nearest first. */
function periodOf(grid: Grid, place: BlockPlace, texts: readonly string[]) {
  const corner = labelTextOf(grid, place.header.row, place.labelColumn);
  const over = Object.values(place.header.columns).map((column) => labelTextOf(grid, place.header.row, column));
  const labels = rowsOf(grid, place).map(({ label }) => label.text);
  return statedPeriod({ headings: [corner, ...over, ...texts], rows: labels, sheet: ownName(grid) });
}

function readBlock(grid: Grid, place: BlockPlace, from: number) {
  const lines = linesOf(grid, place);
  const measures = new Set(lines.flatMap(({ measure }) => measure ?? []));
  if (measures.size < FEWEST_MEASURES) return null;
  const { orphan, ...named } = unitOf(grid, place, from);
  const texts = headingsAbove(grid, place, from).map(({ text }) => text);
  const document: FollowUpDocument = {
    kind: 'followUp',
    sheet: grid.name,
    range: rangeOf(place),
    ...named,
    adds: null,
    ...periodOf(grid, place, texts),
    labelColumn: place.labelColumn,
    columns: place.header.columns,
    lines,
  };
  return { document, orphan };
}

/** The first row below what is above the block: the block before it that shares a column. */
function firstRowFor(place: BlockPlace, places: readonly BlockPlace[]): number {
  const above = places.filter(
    ({ header, labelColumn, lastRow }) =>
      lastRow < place.header.row && labelColumn <= place.header.last && header.last >= place.labelColumn,
  );
  return Math.max(0, ...above.map(({ lastRow }) => lastRow + 1));
}

/** Reads every follow-up block of a sheet: beside each other or stacked, wherever they are. */
export function readFollowUpBlocks(grid: Grid): FollowUpReading {
  const headers = findCountHeaders(grid);
  const places = headers.flatMap((header) => blockPlace(grid, header, headers) ?? []);
  const read = places.flatMap((place) => readBlock(grid, place, firstRowFor(place, places)) ?? []);
  return {
    documents: read.map(({ document }) => document),
    orphans: read.flatMap(({ orphan }) => (orphan === null ? [] : [{ sheet: grid.name, heading: orphan }])),
  };
}
