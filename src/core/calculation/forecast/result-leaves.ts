import type { BudgetDocument } from '../../documents/budget';
import { INCOME_ROLES } from '../../documents/income-roles';
import { ROLES } from '../../documents/line-role';
import { linesOf } from '../../documents/column-view';
import { resultLine } from '../money/column-totals';

/** A line that is not the sum of others, and how its amount enters the printed result. */
export interface Leaf {
  readonly line: number;
  readonly sign: 1 | -1;
}

const opposite = (sign: 1 | -1) => (sign === 1 ? -1 : 1);

/** The lines below a total, down to those that are no sums; the line itself where it is none. */
function leavesOf(document: BudgetDocument, { line, sign }: Leaf, above: ReadonlySet<number> = new Set()): Leaf[] {
  const relation = document.relations.find(
    ({ kind, total, terms }) => total === line && terms.length > 0 && (kind === 'sum' || kind === 'result'),
  );
  if (relation === undefined || above.has(line)) return [{ line, sign }];
  const inside = new Set([...above, line]);
  return relation.terms.flatMap((term) =>
    leavesOf(document, { line: term.line, sign: term.sign === 1 ? sign : opposite(sign) }, inside),
  );
}

/** Costs are printed positive in most tables; where income is printed negative they add to the result. */
function startingPoints(document: BudgetDocument): Leaf[] {
  const result = resultLine(document);
  const isComputed = document.relations.some(({ kind, total }) => kind === 'result' && total === result);
  if (result !== null && isComputed) return [{ line: result, sign: 1 }];
  const [income, cost] = [linesOf(document, ['income.total']), linesOf(document, ['cost.total'])];
  const financial = linesOf(document, ['financial.income', 'financial.cost']);
  const incomes = income.length > 0 ? income : linesOf(document, INCOME_ROLES);
  const costs = cost.length > 0 ? cost : linesOf(document, ['cost']);
  const added = [...incomes, ...financial];
  // A table of equity alone has its result for a line.
  if (added.length + costs.length === 0 && result !== null) return [{ line: result, sign: 1 }];
  return [...added.map((line): Leaf => ({ line, sign: 1 })), ...costs.map((line): Leaf => ({ line, sign: -1 }))];
}

/**
 * The single lines that a table's result is made of, each with its sign in the result as printed; equity is none of
 * them. Example: state, region and members with 1, staff and premises with -1.
 */
export function resultLeaves(document: BudgetDocument): Leaf[] {
  const leaves = startingPoints(document).flatMap((start) => leavesOf(document, start));
  return leaves.filter(({ line }) => {
    const role = document.lines[line]?.role;
    return role !== undefined && ROLES[role].section !== 'equity';
  });
}
