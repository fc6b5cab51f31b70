import type { SheetKey } from './sheet-plan';
import { SHEET_KEYS } from './sheet-plan';
import type { DefinedName } from './workbook';

/** The sheet-local name that marks a sheet as Tertial's; it means the sheet's key. */
export const MARKER_NAME = 'Tertial_Blad';
/** The key of Tertial's entry among the workbook's settings. */
export const SETTING_KEY = 'Tertial';
/** What the keys of drafts begin with among the workbook's settings; the rest is whose draft it is. */
export const DRAFT_PREFIX = 'Tertial utkast ';
/** What the workbook-wide names of key figures begin with, in lower case. */
export const OWN_PREFIX = 'tertial_';

/** What the marker of the key means: a string constant. Example: `"equity"`, quotes included. */
export function markerValue(key: SheetKey): string {
  return `"${key}"`;
}

/** The key of each sheet that carries a marker, by the workbook's names. */
export function markersOf(names: readonly DefinedName[]): ReadonlyMap<string, SheetKey> {
  const markers = names.filter(({ name }) => name.toLowerCase() === MARKER_NAME.toLowerCase());
  return new Map(
    markers.flatMap(({ sheet, refersTo }) => {
      const key = SHEET_KEYS.find((candidate) => markerValue(candidate) === refersTo);
      return sheet === null || key === undefined ? [] : [[sheet, key] as const];
    }),
  );
}
