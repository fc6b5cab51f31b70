import type { FormulaTree, RangeTree } from './formula-tree';

/** The references of a formula from left to right; none where it is not understood. Example: `A1+SUM(B2:B4)` has two. */
export function referencesIn(tree: FormulaTree): RangeTree[] {
  switch (tree.kind) {
    case 'range':
      return [tree];
    case 'call':
      return tree.arguments.flatMap(referencesIn);
    case 'chain':
      return [tree.first, ...tree.steps.map(({ operand }) => operand)].flatMap(referencesIn);
    case 'signed':
      return referencesIn(tree.operand);
    default:
      return [];
  }
}
