import type { CellAddress } from '../cells/address';
import { columnIndex, columnName } from '../cells/address';
import type { FormulaToken } from '../cells/formula-tokens';

const PART = /(\$?)([A-Z]+|\d+)/g;

/** A column or row that is named without `$`, moved; `null` before the sheet's first. */
function movedLine(name: string, by: CellAddress): string | null {
  const isRow = /^\d/.test(name);
  const at = isRow ? Number(name) - 1 + by.row : columnIndex(name) + by.column;
  if (at < 0) return null;
  return isRow ? String(at + 1) : columnName(at);
}

function movedReference(text: string, by: CellAddress): string {
  let isLost = false;
  const moved = text.replace(PART, (part: string, dollar: string, name: string) => {
    const line = dollar === '$' ? part : movedLine(name, by);
    if (line === null) isLost = true;
    return line ?? '';
  });
  return isLost ? '#REF!' : moved;
}

const REFERENCES: ReadonlySet<FormulaToken['kind']> = new Set(['cell', 'columns', 'rows']);

/**
 * The words of a formula as they are when it is copied so many rows down and columns to the right.
 * Example: `B2+$C$1` copied one row down is `B3+$C$1`.
 */
export function copiedFormula(tokens: readonly FormulaToken[], by: CellAddress): FormulaToken[] {
  return tokens.map(({ kind, text }) => ({ kind, text: REFERENCES.has(kind) ? movedReference(text, by) : text }));
}
