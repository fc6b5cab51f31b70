import type { Grid } from '../../cells/grid';
import type { Finding } from '../../documents/finding';
import type { Steps } from '../../pace/steps';
import { circleFinding } from './circles/circle-findings';
import { findCircles } from './circles/find-circles';
import { externalFinding } from './external';
import { findSuspicions } from './find-suspicions';
import { FormulaForms } from './formula-form';
import type { FormulaSheet } from './formula-sheet';
import { formulaSheet } from './formula-sheet';
import { findingsOfVerdicts } from './patterns';
import type { Court, Verdict } from './verdict';
import { judge } from './verdict';

function* sheetsWithFormulas(grids: readonly Grid[]): Steps<FormulaSheet[]> {
  const forms = new FormulaForms();
  const sheets: FormulaSheet[] = [];
  for (const grid of grids) {
    const sheet = yield* formulaSheet(grid, forms);
    if (sheet !== null) sheets.push(sheet);
    yield;
  }
  return sheets;
}

function* verdictsOn(sheets: readonly FormulaSheet[], court: Court): Steps<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const sheet of sheets) {
    const suspicions = yield* findSuspicions(sheet, court.sheets);
    verdicts.push(...suspicions.map((suspicion) => judge(sheet, suspicion, court)));
  }
  return verdicts;
}

/**
 * Finds formulas that are unlike those beside them, that read their own cells, or that lead out of the workbook: a
 * range a row short, a number typed among formulas, an amount counted twice. Where there are no formulas it costs one
 * look at each cell. `isCalculated` is false where values may be old: nothing is proven by them.
 */
export function* auditFormulas(grids: readonly Grid[], isCalculated: boolean): Steps<Finding[]> {
  const sheets = yield* sheetsWithFormulas(grids);
  if (sheets.length === 0) return [];
  const byName = new Map(grids.map((grid) => [grid.name.toLowerCase(), grid]));
  const court: Court = { isCalculated, sheets: (name) => byName.get(name.toLowerCase()) };
  const verdicts = yield* verdictsOn(sheets, court);
  const circles = yield* findCircles(sheets);
  return [...findingsOfVerdicts(verdicts), ...circles.flatMap(circleFinding), ...sheets.flatMap(externalFinding)];
}
