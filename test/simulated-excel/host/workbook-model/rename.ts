import { quoted } from '../strict/sheet-quotes';
import type { ModelWorkbook } from './model';

/** Gives a sheet another name, in every formula and defined name as well. */
export function renameSheet(workbook: ModelWorkbook, id: string, name: string): void {
  const sheet = workbook.sheet(id);
  if (sheet === null) return;
  const old = [`'${sheet.name.replaceAll("'", "''")}'!`, `${sheet.name}!`];
  const renamed = (formula: string) =>
    old.reduce((text, reference) => text.replaceAll(reference, `${quoted(name)}!`), formula);
  for (const each of workbook.sheets) {
    for (const cell of each.cells.values()) if (cell.formula !== null) cell.formula = renamed(cell.formula);
    for (const named of each.names) named.formula = renamed(named.formula);
  }
  for (const named of workbook.names) named.formula = renamed(named.formula);
  sheet.name = name;
}
