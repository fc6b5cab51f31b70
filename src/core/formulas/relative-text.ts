import type { CellAddress } from '../cells/address';
import { parseAddress } from '../cells/address';
import type { FormulaToken } from '../cells/formula-tokens';
import { sheetName } from '../cells/sheet-name';

/** Where a formula is. */
export interface FormulaPlace extends CellAddress {
  readonly sheet: string;
}

/** A formula as it would be the same wherever it is copied. */
export interface RelativeText {
  /** With references counted from the formula's own cell. Example: `SUM(R[-3]C[0]:R[-1]C[0])`. */
  readonly text: string;
  /** With references and numbers left out. Example: `SUM(c:c)`. */
  readonly shape: string;
}

/** A reference, whatever it leads to: `c`. A number: `n`. A text: `s`. */
const SHAPES: Readonly<Partial<Record<FormulaToken['kind'], string>>> = {
  cell: 'c',
  columns: 'w',
  rows: 'w',
  number: 'n',
  text: 's',
};

/** Example: `5` where it is fixed, `[-3]` where it is counted. */
const line = (at: number, own: number, isFixed: boolean) => (isFixed ? String(at) : `[${at - own}]`);

function relativeCell(address: string, own: CellAddress): string {
  const cell = parseAddress(address);
  if (cell === null) return address;
  const row = line(cell.row, own.row, address.lastIndexOf('$') > 0);
  return `R${row}C${line(cell.column, own.column, address.startsWith('$'))}`;
}

function wordOf({ kind, text }: FormulaToken, place: FormulaPlace): string {
  if (kind === 'cell') return relativeCell(text, place);
  if (kind === 'text' || kind === 'other') return text;
  if (kind !== 'sheet') return text.toUpperCase();
  const name = sheetName(text).toLowerCase();
  return name === place.sheet.toLowerCase() ? '' : `${name}!`;
}

/** A leading `+`, as old spreadsheets wanted, means nothing. */
function withoutLeadingPlus(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const first = tokens.findIndex(({ kind, text }) => kind !== 'sign' || text !== '+');
  return tokens.slice(Math.max(first, 0));
}

/**
 * What a formula says, counted from its own cell: the same for a formula and its copies.
 * Example: `SUM(B2:B4)` in B5 and `SUM(C2:C4)` in C5.
 */
export function relativeText(tokens: readonly FormulaToken[], place: FormulaPlace): RelativeText {
  const words = withoutLeadingPlus(tokens).map((token) => ({ kind: token.kind, word: wordOf(token, place) }));
  return {
    text: words.map(({ word }) => word).join(''),
    shape: words.map(({ kind, word }) => (kind === 'sheet' ? '' : (SHAPES[kind] ?? word))).join(''),
  };
}
