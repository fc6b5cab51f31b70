import type { CallTree, FormulaTree, RangeTree } from './formula-tree';

/** True for the calls whose arguments are looked through. */
type IsWanted = (call: CallTree) => boolean;

/**
 * The references of a formula from left to right, those of all calls unless only some are wanted; none where the
 * formula is not understood. Example: `A1+SUM(B2:B4)` has two.
 */
export function referencesIn(tree: FormulaTree, isWanted: IsWanted = () => true): RangeTree[] {
  const within = (part: FormulaTree) => referencesIn(part, isWanted);
  if (tree.kind === 'range') return [tree];
  if (tree.kind === 'signed') return within(tree.operand);
  if (tree.kind === 'chain') return [tree.first, ...tree.steps.map(({ operand }) => operand)].flatMap(within);
  return tree.kind === 'call' && isWanted(tree) ? tree.arguments.flatMap(within) : [];
}
