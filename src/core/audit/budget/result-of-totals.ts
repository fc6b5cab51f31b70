import type { BudgetDocument } from '../../documents/budget';
import type { Equation } from '../equation';
import { lineEquations } from './line-equations';

/** The result equals income less costs, and the result before financial items with them added. */
export function resultOfTotals(document: BudgetDocument): Equation[] {
  return lineEquations(document, ['result'], 'result');
}
