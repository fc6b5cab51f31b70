import { columnFinder } from '../parts/column-finder';

/** The columns of `Tertial Kontroller`, in their order from A: heading and width in characters. */
export const FINDINGS_COLUMNS = [
  { id: 'severity', heading: 'Allvar', width: 11 },
  { id: 'sheet', heading: 'Blad', width: 14 },
  { id: 'cell', heading: 'Cell', width: 7 },
  { id: 'label', heading: 'Rad', width: 26 },
  { id: 'heading', heading: 'Kolumn', width: 13 },
  { id: 'published', heading: 'Publicerat', width: 11 },
  { id: 'expected', heading: 'Förväntat', width: 11 },
  { id: 'difference', heading: 'Differens', width: 11 },
  { id: 'status', heading: 'Status', width: 10 },
  { id: 'message', heading: 'Förklaring', width: 48 },
  { id: 'causedBy', heading: 'Följd av', width: 12 },
  { id: 'decision', heading: 'Beslut', width: 11 },
  { id: 'comment', heading: 'Kommentar', width: 28 },
  { id: 'key', heading: 'Nyckel', width: 30 },
] as const;

export type FindingsColumn = (typeof FINDINGS_COLUMNS)[number]['id'];

/** The place of a column from A. Example: `severity` is 0. */
export const findingsColumn = columnFinder(FINDINGS_COLUMNS);
