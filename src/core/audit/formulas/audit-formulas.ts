import type { Grid } from '../../cells/grid';
import type { CellReference, Finding } from '../../documents/finding';
import { cellKey } from '../../documents/finding';
import type { Steps } from '../../pace/steps';
import type { Equation } from '../equation';
import { holds } from '../equation';
import { isAcross } from '../proof/family';
import type { Axis } from './axis';
import { circleFinding } from './circles/circle-findings';
import { findCircles } from './circles/find-circles';
import { bookOf } from './copied-cells';
import { withErrorOrigins } from './error-origins';
import { externalFinding } from './external';
import { findSuspicions } from './find-suspicions';
import { FormulaForms } from './formula-form';
import type { FormulaSheet } from './formula-sheet';
import { formulaSheet } from './formula-sheet';
import { mergeVerdicts } from './merge';
import { findingsOfVerdicts } from './patterns';
import { withFormulasOfLine } from './same-in-line';
import type { Court, Verdict } from './verdict';
import { verdictOn } from './verdict';

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
    const suspicions = yield* findSuspicions(sheet, court.book);
    verdicts.push(...suspicions.map((suspicion) => verdictOn(sheet, suspicion, court)));
  }
  return verdicts;
}

/** What is known before the formulas are looked at. */
export interface FormulaQuestion {
  /** False where values may be old: nothing is proven by them. */
  readonly isCalculated: boolean;
  /** What arithmetic and the rules have found. */
  readonly found: readonly Finding[];
  /** What was read of the figures. */
  readonly equations?: readonly Equation[];
}

/** Whether an equation that holds has a cell as its total, by the axis along which such totals stand. */
function rightTotals(equations: readonly Equation[]): Court['isRight'] {
  const keyOf = (cell: CellReference, axis: Axis) => `${axis} ${cellKey(cell)}`;
  const right = new Set(
    equations.flatMap((each) =>
      holds(each) === true ? [keyOf(each.total.at, isAcross(each) ? 'column' : 'row')] : [],
    ),
  );
  return (cell, axis) => right.has(keyOf(cell, axis));
}

/**
 * Adds to the findings the formulas that are unlike those beside them, that read their own cells, or that lead out of
 * the workbook: a range a row short, a number typed among formulas, an amount counted twice. Where arithmetic has
 * found the same cell, the formula explains it. A workbook without formulas costs one look at each cell.
 */
export function* auditFormulas(grids: readonly Grid[], question: FormulaQuestion): Steps<Finding[]> {
  const { isCalculated, found, equations = [] } = question;
  yield { step: 'formulas', sheet: null };
  const sheets = yield* sheetsWithFormulas(grids);
  if (sheets.length === 0) return [...found];
  const court: Court = { isCalculated, isRight: rightTotals(equations), book: bookOf(grids) };
  const merged = mergeVerdicts(found, yield* verdictsOn(sheets, court));
  const findings = withFormulasOfLine(merged.findings, sheets, new Set(found));
  const circles = yield* findCircles(sheets);
  const unlike = [...findings, ...findingsOfVerdicts(merged.verdicts), ...circles.flatMap(circleFinding)];
  return [...withErrorOrigins(unlike, sheets), ...sheets.flatMap(externalFinding)];
}
