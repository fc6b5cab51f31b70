import type { ModelCell, ModelSheet, ModelValue } from './model';
import { cellKey } from './model';

const ERRORS = [
  '#REF!',
  '#DIV/0!',
  '#N/A',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#BUSY!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
];
const NUMBER = /^[-+]?(?:\d+(?:,\d{3})*|\d*)(?:\.\d+)?(?:E[-+]?\d+)?$/i;
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const EPOCH = Date.UTC(1899, 11, 30);

/** What typing the text gives in an en-US Excel; text that is nothing else stays text. */
function parseTyped(text: string): ModelValue {
  const date = DATE.exec(text);
  if (date !== null) return (Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) - EPOCH) / 86_400_000;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const percent = text.endsWith('%');
  const digits = (percent ? text.slice(0, -1) : text).trim();
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return text;
  const number = Number(digits.replaceAll(',', ''));
  return percent ? number / 100 : number;
}

function cellFrom(input: ModelValue, isTextCell: boolean): ModelCell {
  if (typeof input !== 'string' || isTextCell) return { value: input, formula: null, isError: false };
  if (input.startsWith("'")) return { value: input.slice(1), formula: null, isError: false };
  if (input.startsWith('=') && input.length > 1) return { value: '', formula: input, isError: false };
  if (ERRORS.includes(input)) return { value: input, formula: null, isError: true };
  return { value: parseTyped(input), formula: null, isError: false };
}

/**
 * Enters something as if it were typed: `=` begins a formula, an apostrophe text, digits are a number
 * unless the cell's format is text. `''` clears, `null` leaves the cell as it is.
 */
export function enterCell(sheet: ModelSheet, place: { row: number; column: number }, input: ModelValue | null): void {
  const key = cellKey(place.row, place.column);
  if (input === null) return;
  if (input === '') sheet.cells.delete(key);
  else sheet.cells.set(key, cellFrom(input, sheet.numberFormats.get(key) === '@'));
}
