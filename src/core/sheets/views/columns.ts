/** The columns of the names of codes, from A; their keys are in a hidden column after all others of the sheet. */
export const VIEW_COLUMNS = [
  { id: 'name', heading: 'Kodens namn' },
  { id: 'proposedLine', heading: 'Föreslagen rad' },
  { id: 'proposedPlatform', heading: 'Föreslaget blad' },
  { id: 'code', heading: 'Kod' },
  { id: 'line', heading: 'Egen rad' },
  { id: 'platform', heading: 'Eget blad' },
  { id: 'key', heading: 'Nyckel' },
] as const;

export type ViewColumn = (typeof VIEW_COLUMNS)[number]['id'];

const KEY = 'kod: ';

/** The key of a row. Example: `kod: P41ABC`. */
export const viewKey = (code: string) => KEY + code;

/** The code of a key; `null` for any other text. */
export function codeOfKey(text: string): string | null {
  return text.startsWith(KEY) && text.length > KEY.length ? text.slice(KEY.length) : null;
}
