import type { Grid } from '../../cells/grid';
import { headingTextOf, isFigureLook, labelTextOf, lookOf } from './cell-content';
import type { HeaderRows } from './header-rows';
import { normalizeText } from './text';

const NOTE_HEADING = /^(?:not|noter|kommentar\w*|anm\w*|förklaring\w*)$/;

/** Rows of a sheet, the last included. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** True for what can be a figure: an amount, or a number that looks like a year. */
export function isFigureAt(grid: Grid, row: number, column: number): boolean {
  const look = lookOf(grid, row, column);
  return isFigureLook(look) || look === 'year';
}

/** What is under a header: in how many rows it has a figure, and in how many of those each column a text. */
function countTexts(grid: Grid, header: HeaderRows, rows: Rows) {
  const headed = new Set(header.columns);
  const last = Math.max(...header.columns);
  const texts = new Map<number, number>();
  let figureRows = 0;
  for (const row of grid.filled.rows(rows.first, rows.last)) {
    const columns = grid.filled.columns(row);
    if (!columns.some((column) => headed.has(column) && isFigureAt(grid, row, column))) continue;
    figureRows += 1;
    for (const column of columns) {
      if (column >= last) break;
      const isText = /\p{L}/u.test(labelTextOf(grid, row, column)) && !isFigureAt(grid, row, column);
      if (isText) texts.set(column, (texts.get(column) ?? 0) + 1);
    }
  }
  return { figureRows, texts };
}

/** Columns of text that can be labels: most rows with a figure have a text there. */
export function textColumns(grid: Grid, header: HeaderRows, rows: Rows): number[] {
  const { figureRows, texts } = countTexts(grid, header, rows);
  const isNote = (column: number) => NOTE_HEADING.test(normalizeText(headingTextOf(grid, header.last, column)));
  return [...texts]
    .flatMap(([column, count]) => (count * 2 >= figureRows && !isNote(column) ? [column] : []))
    .sort((left, right) => left - right);
}

/** Figure columns side by side belong together until a column of labels is between them. */
export function splitByLabels(columns: readonly number[], labels: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group === undefined || previous === undefined || labels.some((label) => label > previous && label < column))
      groups.push([column]);
    else group.push(column);
  }
  return groups;
}

/** Columns with figures that no heading cell was found for, but some other heading text is over (`Andel`). */
export function withOtherColumns(
  grid: Grid,
  bounds: { header: HeaderRows; rows: Rows; labels: readonly number[] },
): number[] {
  const { header, rows, labels } = bounds;
  const columns = new Set(header.columns);
  const firstHeaded = Math.min(...header.columns);
  const nearestLabel = Math.max(...labels.filter((label) => label < firstHeaded), -1);
  const from = nearestLabel < 0 ? firstHeaded : nearestLabel + 1;
  const headed = [header.first, header.last].flatMap((row) =>
    grid.filled.columns(row).filter((column) => column >= from && headingTextOf(grid, row, column) !== ''),
  );
  const others = new Set(headed.filter((column) => !columns.has(column) && !labels.includes(column)));
  for (const column of columnsWithFigures(grid, rows, others)) columns.add(column);
  return [...columns].sort((left, right) => left - right);
}

/** Those of the columns that hold a figure in any of the rows. */
function columnsWithFigures(grid: Grid, rows: Rows, columns: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  if (columns.size === 0) return found;
  for (const row of grid.filled.rows(rows.first, rows.last)) {
    for (const column of grid.filled.columns(row))
      if (columns.has(column) && !found.has(column) && isFigureLook(lookOf(grid, row, column))) found.add(column);
  }
  return found;
}
