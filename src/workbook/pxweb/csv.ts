import type { CellValue } from '../../core/cells/cell';

const SEPARATORS = [';', '\t', ','] as const;

/** The sign between cells: that of the three which the first line with any of them has most of, outside its texts. */
function separatorIn(text: string): string {
  for (const line of text.split(/\r?\n/)) {
    const bare = line.replace(/"[^"]*"/g, '');
    const counted = SEPARATORS.map((sign) => ({ sign, count: bare.split(sign).length - 1 }));
    const [most] = counted.toSorted((one, other) => other.count - one.count);
    if (most !== undefined && most.count > 0) return most.sign;
  }
  return ',';
}

/** A number as statistics print it; with a comma for its decimals where no comma is between cells. */
function cellIn(text: string, separator: string): CellValue {
  const plain = text.trim();
  if (plain === '') return null;
  const number = separator === ',' ? plain : plain.replace(',', '.');
  return /^[-+]?\d+(?:\.\d+)?$/.test(number) ? Number(number) : plain;
}

/**
 * Reads the text of a csv file: cells between commas, semicolons or tabs, texts in quotes with quotes doubled. Example:
 * `"region","2031M01"` and `"0001 Alby",200` are two rows, and the last cell is the number 200.
 */
export function readCsv(text: string): CellValue[][] {
  const separator = separatorIn(text);
  const rows: CellValue[][] = [[]];
  let [cell, isQuoted] = ['', false];
  const endCell = () => {
    rows.at(-1)?.push(cellIn(cell, separator));
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += sign;
    else if (sign === separator) endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  endCell();
  return rows;
}
