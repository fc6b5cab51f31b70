import { SSF } from '@e965/xlsx';
import type { ModelCell } from '../../excel-host/workbook-model/model';

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';
const GENERAL_DIGITS = 10;

function swedish(text: string): string {
  const marks: Readonly<Record<string, string>> = { ',': NO_BREAK_SPACE, '.': ',', '-': MINUS };
  return text.replace(/[,.-]/g, (mark) => marks[mark] ?? mark);
}

function numberText(value: number, code: string): string {
  if (code === 'General') return swedish(String(Number(value.toPrecision(GENERAL_DIGITS))));
  if (code === '@') return String(value);
  const text = SSF.format(code, value);
  return SSF.is_date(code) ? text : swedish(text).replaceAll('%', `${NO_BREAK_SPACE}%`);
}

/** A cell's value as a Swedish Excel shows it. Example: -1234.5 under `#,##0.0` is `−1 234,5`. */
export function cellText({ value }: Pick<ModelCell, 'value'>, code: string): string {
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  return typeof value === 'number' ? numberText(value, code) : value;
}
