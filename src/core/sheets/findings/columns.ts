import { columnFinder } from '../parts/column-finder';

/** The columns of `Tertial Kontroller`, in their order from A: heading and width in characters. */
export const FINDINGS_COLUMNS = [
  { id: 'severity', heading: 'Typ', width: 11 },
  { id: 'sheet', heading: 'Blad', width: 11 },
  { id: 'cell', heading: 'Cell', width: 6 },
  { id: 'label', heading: 'Rad', width: 17 },
  { id: 'heading', heading: 'Kolumn', width: 9 },
  { id: 'published', heading: 'I cellen', width: 8.5 },
  { id: 'expected', heading: 'Enligt delarna', width: 8.5 },
  { id: 'difference', heading: 'Skillnad', width: 8.5 },
  { id: 'status', heading: 'Status', width: 9 },
  { id: 'message', heading: 'Förklaring', width: 26 },
  { id: 'causedBy', heading: 'Följd av', width: 10 },
  { id: 'decision', heading: 'Beslut', width: 8 },
  { id: 'comment', heading: 'Kommentar', width: 9.5 },
  { id: 'by', heading: 'Av', width: 14 },
  { id: 'date', heading: 'Datum', width: 11 },
  { id: 'basis', heading: 'Gällde', width: 16 },
  { id: 'key', heading: 'Nyckel', width: 30 },
] as const;

export type FindingsColumn = (typeof FINDINGS_COLUMNS)[number]['id'];

/** The place of a column from A. Example: `severity` is 0. */
export const findingsColumn = columnFinder(FINDINGS_COLUMNS);
