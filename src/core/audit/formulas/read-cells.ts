import type { FormulaTree, RangeTree } from '../../formulas/formula-tree';
import { referencesIn } from '../../formulas/references-in';

/** Functions that ask where cells are, not what they hold, or that lead elsewhere than they name. */
const OF_PLACES: ReadonlySet<string> = new Set([
  ...['ROW', 'COLUMN', 'ROWS', 'COLUMNS', 'OFFSET', 'INDIRECT', 'AREAS', 'CELL', 'SHEET', 'SHEETS'],
  ...['ISREF', 'ISFORMULA', 'FORMULATEXT', 'ADDRESS'],
]);

/** The references whose values a formula needs. Example: `SUM(A1:A3)+ROW(B9)` needs A1 to A3. */
export function readCells(tree: FormulaTree): RangeTree[] {
  switch (tree.kind) {
    case 'call':
      return OF_PLACES.has(tree.name) ? [] : tree.arguments.flatMap(readCells);
    case 'chain':
      return [tree.first, ...tree.steps.map(({ operand }) => operand)].flatMap(readCells);
    case 'signed':
      return readCells(tree.operand);
    default:
      return referencesIn(tree);
  }
}
