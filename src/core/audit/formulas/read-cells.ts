import type { FormulaTree, RangeTree } from '../../formulas/formula-tree';
import { referencesIn } from '../../formulas/references-in';

/** Functions that ask where cells are, not what they hold, or that lead elsewhere than they name. */
const OF_PLACES: ReadonlySet<string> = new Set([
  ...['ROW', 'COLUMN', 'ROWS', 'COLUMNS', 'OFFSET', 'INDIRECT', 'AREAS', 'CELL', 'SHEET', 'SHEETS'],
  ...['ISREF', 'ISFORMULA', 'FORMULATEXT', 'ADDRESS'],
]);

/** The references whose values a formula needs. Example: `SUM(A1:A3)+ROW(B9)` needs A1 to A3. */
export function readCells(tree: FormulaTree): RangeTree[] {
  return referencesIn(tree, ({ name }) => !OF_PLACES.has(name));
}
