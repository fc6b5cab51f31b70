import type { BudgetDocument } from '../../documents/budget';
import type { Equation } from '../equation';
import { lineEquations } from './line-equations';

/** Closing equity equals opening equity and the year's result, within a column that gives an opening. */
export function equityInColumn(document: BudgetDocument): Equation[] {
  const equations = lineEquations(document, ['carryForward'], 'carryForward');
  return equations.filter(({ terms }) => terms[0]?.cell.figure.state !== 'blank');
}
