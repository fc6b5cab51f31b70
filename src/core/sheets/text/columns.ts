import { columnFinder } from '../parts/column-finder';

/** The columns of the report's text, from A; the figures beneath have their words and values in the same. */
export const TEXT_COLUMNS = [
  { id: 'heading', heading: 'Avsnitt', width: 32 },
  { id: 'text', heading: 'Text', width: 90 },
  { id: 'template', heading: 'Mall', width: 80 },
  { id: 'value', heading: 'Värde', width: 14 },
  { id: 'rounded', heading: 'Avrundat', width: 14 },
  { id: 'key', heading: 'Nyckel', width: 20 },
] as const;

export type TextColumn = (typeof TEXT_COLUMNS)[number]['id'];

/** The zero-based column. Example: `text` is 1. */
export const textColumn = columnFinder(TEXT_COLUMNS);
