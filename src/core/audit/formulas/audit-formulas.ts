import type { Grid } from '../../cells/grid';
import type { Finding } from '../../documents/finding';
import type { Steps } from '../../pace/steps';
import { findSuspicions } from './find-suspicions';
import { FormulaForms } from './formula-form';
import type { FormulaSheet } from './formula-sheet';
import { formulaSheet } from './formula-sheet';
import { findingsOfVerdicts } from './patterns';
import type { Court, Verdict } from './verdict';
import { judge } from './verdict';

/**
 * Finds formulas that are unlike those beside them: a range a row short, a number typed among formulas, an amount
 * counted twice. Costs one look at each cell where there are no formulas.
 */
export function* auditFormulas(grids: readonly Grid[], isCalculated: boolean): Steps<Finding[]> {
  const forms = new FormulaForms();
  const sheets: FormulaSheet[] = [];
  for (const grid of grids) {
    const sheet = yield* formulaSheet(grid, forms);
    if (sheet !== null) sheets.push(sheet);
    yield;
  }
  const byName = new Map(grids.map((grid) => [grid.name.toLowerCase(), grid]));
  const court: Court = { isCalculated, sheets: (name) => byName.get(name.toLowerCase()) };
  const verdicts: Verdict[] = [];
  for (const sheet of sheets) {
    const suspicions = yield* findSuspicions(sheet, court.sheets);
    verdicts.push(...suspicions.map((suspicion) => judge(sheet, suspicion, court)));
  }
  return findingsOfVerdicts(verdicts);
}
