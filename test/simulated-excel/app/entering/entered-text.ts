import type { CellAddress } from '../../../../src/core/cells/address';
import { isDateFormat, isPercentFormat } from '../../../../src/core/cells/number-format';
import type { ModelCell, ModelSheet } from '../../host/workbook-model/model';
import { cellKey } from '../../host/workbook-model/model';
import { cellText } from '../number-format/cell-text';
import { typedInput } from './typed-input';

const HUNDRED = 100;
/** Digits that a double is sure to have. */
const SURE_DIGITS = 15;

const swedish = (value: number) => String(Number(value.toPrecision(SURE_DIGITS))).replace('.', ',');

function numberText(value: number, format: string): string {
  if (isDateFormat(format)) return cellText({ value, isError: false }, 'yyyy-mm-dd').text;
  return isPercentFormat(format) ? `${swedish(value * HUNDRED)}%` : swedish(value);
}

/** Text that would become something else if it were typed as it stands. */
const needsApostrophe = (text: string) =>
  /^[='+-]/.test(text) || /^[\d\s\u00a0.,%:/-]*\d[\d\s\u00a0.,%:/-]*$/u.test(text) || typedInput(text).text !== text;

function valueText({ value, isError }: ModelCell, format: string): string {
  if (typeof value === 'number') return numberText(value, format);
  if (typeof value === 'boolean' || isError) return cellText({ value, isError }, format).text;
  return format !== '@' && needsApostrophe(value) ? `'${value}` : value;
}

/** The cell as it was entered, in the Swedish way: its formula, or its value in full. Example: `1234,5`. */
export function enteredText(sheet: ModelSheet, { row, column }: CellAddress): string {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key);
  if (cell === undefined) return '';
  return cell.formula ?? valueText(cell, sheet.numberFormats.get(key) ?? 'General');
}
