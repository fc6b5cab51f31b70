import { formatAddress } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import type { Grid } from '../../cells/grid';
import type { CellReference } from '../../documents/finding';
import type { WorkbookSheet } from '../../port/workbook';

/** The user's own sheets by name: what written formulas may refer to. */
export type UserCells = ReadonlyMap<string, Grid>;

/** The sheets that Tertial did not write, by name. Example: a workbook of `Budget` and `Tertial Översikt` gives `Budget`. */
export function userCells(sheets: readonly WorkbookSheet[]): UserCells {
  const own = sheets.filter(({ marker }) => marker === null);
  return new Map(own.map(({ grid }) => [grid.name, grid]));
}

/** What is in a cell of the user's; `null` if blank or if there is no such sheet. Example: `-2291`. */
export function valueAt(cells: UserCells, at: CellReference): CellValue {
  return cells.get(at.sheet)?.value(at.row, at.column) ?? null;
}

/** True where nothing is in the cell: a formula without a saved value is something. */
export function isBlankAt(cells: UserCells, at: CellReference): boolean {
  return valueAt(cells, at) === null && (cells.get(at.sheet)?.formula(at.row, at.column) ?? null) === null;
}

/** A cell as a person reads it. Example: `Budget!B55`. */
export function shownReference(at: CellReference): string {
  return `${at.sheet}!${formatAddress(at)}`;
}
