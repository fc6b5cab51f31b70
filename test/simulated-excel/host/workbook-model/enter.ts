import { enteredFormula } from '../strict/entered';
import { typedValue } from '../strict/typed-text';
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

function cellFrom(input: ModelValue, isTextCell: boolean): ModelCell {
  if (typeof input !== 'string' || isTextCell) return { value: input, formula: null, isError: false };
  if (input.startsWith("'")) return { value: input.slice(1), formula: null, isError: false };
  if (ERRORS.includes(input)) return { value: input, formula: null, isError: true };
  const formula = enteredFormula(input);
  return formula === null
    ? { value: typedValue(input), formula: null, isError: false }
    : { value: '', formula, isError: false };
}

/**
 * Enters something as if it were typed: `=` begins a formula, an apostrophe text, and what could be a number, a date
 * or the like is one unless the cell's format is text. `''` clears, `null` leaves the cell as it is.
 */
export function enterCell(sheet: ModelSheet, place: { row: number; column: number }, input: ModelValue | null): void {
  const key = cellKey(place.row, place.column);
  if (input === null) return;
  if (typeof input === 'string' && input.startsWith("'")) sheet.quotePrefixes.add(key);
  else sheet.quotePrefixes.delete(key);
  if (input === '') sheet.cells.delete(key);
  else sheet.cells.set(key, cellFrom(input, sheet.numberFormats.get(key) === '@'));
}
