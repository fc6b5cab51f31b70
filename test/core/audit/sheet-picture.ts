import type { CellValue } from '../../../src/core/cells/cell';
import { formatAddress } from '../../../src/core/cells/address';
import type { Grid } from '../../../src/core/cells/grid';
import { gridOf } from '../sheets/grid-fixture';

/** A formula that no spreadsheet has calculated. */
const UNCALCULATED = '=?';
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const PERCENT = /^(\d+(?:\.\d+)?)%$/;

/** `1500` and `-2.5` are numbers, `36%` a number shown as one, `#REF!` an error value; quotes make a text of anything. */
function valueOf(text: string): CellValue {
  if (text === '') return null;
  if (NUMBER.test(text)) return Number(text);
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) return Number(percent) / 100;
  if (text.startsWith('#')) return { error: text };
  return text.replace(/^"(.*)"$/, '$1');
}

function cellsOf(picture: string): [address: string, text: string][] {
  const lines = picture.split('\n').slice(1, -1);
  return lines.flatMap((line, row) =>
    line.split('|').map((text, column): [string, string] => [formatAddress({ row, column }), text.trim()]),
  );
}

/**
 * A sheet as it looks: its first line is row 1, cells stand between bars, `=?` is a formula without a value.
 * `changes` puts other texts in some of the cells: `{ B4: '1501' }`.
 */
export function draw(picture: string, changes: Readonly<Record<string, string>> = {}, name = 'Budget'): Grid {
  const texts = { ...Object.fromEntries(cellsOf(picture)), ...changes };
  const given = Object.entries(texts).filter(([, text]) => text !== '' && text !== UNCALCULATED);
  const textAt = (row: number, column: number) => texts[formatAddress({ row, column })] ?? '';
  return {
    ...gridOf(name, Object.fromEntries(given.map(([address, text]) => [address, valueOf(text)]))),
    formula: (row, column) => (textAt(row, column) === UNCALCULATED ? 'SUM(Z1:Z9)' : null),
    numberFormat: (row, column) => (PERCENT.test(textAt(row, column)) ? '0.00%' : 'General'),
  };
}
