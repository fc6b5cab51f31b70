import type { SheetKey } from '../../port/sheet-plan';
import type { SheetRow } from '../parts/row-item';
import { headingItems, linkItem, sectionItems, textItem } from '../parts/row-item';
import { SHEET_ABOUT } from '../sheet-about';

/** The sheets that are written beside the overview. */
export interface WrittenSheets {
  readonly written: readonly SheetKey[];
  readonly names: Readonly<Record<SheetKey, string>>;
}

const FIRST_CELL = { row: 0, column: 0 };

/** Where everything is: each of Tertial's other sheets as a link, and what it holds. Example: `Tertial Prognos`. */
export function sheetRows({ written, names }: WrittenSheets, width: number): SheetRow[] {
  const others = written.filter((key) => key !== 'overview');
  const rows = others.map((key): SheetRow => [
    linkItem(names[key], { sheet: names[key], address: FIRST_CELL, isOptional: true }),
    null,
    textItem(SHEET_ABOUT[key]),
  ]);
  return [sectionItems('Tertials blad', width), headingItems(['Blad', '', 'Innehåll'], width), ...rows];
}
