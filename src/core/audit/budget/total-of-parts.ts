import type { BudgetDocument } from '../../documents/budget';
import type { Equation } from '../equation';
import { lineEquations } from './line-equations';

/** A total equals its parts; a line equals its `varav` rows; what remains equals the whole less what is used. */
export function totalOfParts(document: BudgetDocument): Equation[] {
  return lineEquations(document, ['sum', 'within', 'remaining'], 'sum');
}
