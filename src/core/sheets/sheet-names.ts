import { EXCEL_LIMITS } from '../cells/excel-limits';
import type { WorkbookSheet } from '../port/workbook';
import type { SheetKey } from '../port/sheet-plan';
import { SHEET_KEYS } from '../port/sheet-plan';
import { ownSheets } from './notes/own-sheets';
import { SHEETS } from './sheet-table';

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let ordinal = 1; ; ordinal += 1) {
    const suffix = ordinal === 1 ? '' : ` ${ordinal}`;
    const name = wanted.slice(0, EXCEL_LIMITS.sheetName - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/**
 * The name of each of Tertial's sheets: the one that is written again keeps the name that it has, a new
 * one gets a name that no other sheet bears (upper and lower case are the same to Excel).
 * Example: with a sheet of the user's named `Tertial översikt`, the overview is `Tertial Översikt 2`.
 */
export function sheetNames(
  sheets: readonly WorkbookSheet[],
  otherNames: readonly string[] = [],
): Readonly<Record<SheetKey, string>> {
  const taken = new Set([...sheets.map(({ grid }) => grid.name), ...otherNames].map((name) => name.toLowerCase()));
  const nameOf = (key: SheetKey): string => {
    const { written } = ownSheets(sheets, key);
    return written?.sheet.grid.name ?? freeName(SHEETS[key].name, taken);
  };
  return Object.fromEntries(SHEET_KEYS.map((key) => [key, nameOf(key)])) as Record<SheetKey, string>;
}
