import { isCellError } from '../../cells/cell';
import type { CellValue } from '../../cells/cell';
import type { Grid } from '../../cells/grid';

/** A row of a written sheet that carries a key. */
export interface KeyedRow<Id extends string> {
  readonly row: number;
  readonly key: string;
  /** Where each column stands now, wherever the user has moved it. */
  readonly column: Readonly<Record<Id | 'key', number>>;
}

/** A cell's text without spaces around it. */
export function shownText(value: CellValue): string {
  if (value === null) return '';
  return (isCellError(value) ? value.error : String(value)).trim();
}

/** The texts of a row's cells, left to right. */
export function rowTexts(grid: Grid, row: number): { readonly column: number; readonly text: string }[] {
  return grid.filled.columns(row).map((column) => ({ column, text: shownText(grid.value(row, column)) }));
}

/**
 * The rows of a sheet that Tertial wrote earlier which carry a key, in whatever order its rows and columns are now: each
 * under the last row that has all the headings. Example: headings in row 5 and keys in column T from row 6 on.
 */
export function keyedRows<Id extends string>(
  grid: Grid,
  headings: Readonly<Record<Id | 'key', string>>,
): KeyedRow<Id>[] {
  const wanted = Object.entries<string>(headings);
  const rows: KeyedRow<Id>[] = [];
  let column: KeyedRow<Id>['column'] | null = null;
  for (const row of grid.filled.rows()) {
    const texts = rowTexts(grid, row);
    const columnOf = (heading: string) => texts.find(({ text }) => text === heading)?.column ?? -1;
    const places = wanted.map(([id, heading]) => [id, columnOf(heading)] as const);
    const isHeader = places.every(([, at]) => at >= 0);
    if (isHeader) column = Object.fromEntries(places) as KeyedRow<Id>['column'];
    const key = isHeader || column === null ? '' : shownText(grid.value(row, column.key));
    if (column !== null && key !== '') rows.push({ row, key, column });
  }
  return rows;
}
