import type { Finding } from '../../documents/finding';
import { cellKey } from '../../documents/finding';
import type { FollowUpDocument } from '../../documents/follow-up';
import type { TertialDocument } from '../../documents/tertial-document';
import { ofKind } from '../../documents/tertial-document';
import { atOnce } from '../../pace/steps';
import type { AuditCell } from '../audit-cell';
import type { DocumentAudit } from '../document-audit';
import type { Equation } from '../equation';
import { statementFindings } from '../proof/statements';
import { errorFindings, partsByTotal } from '../budget/error-value';
import { holdsNoFigure, noFigureFinding, textNumberFinding } from '../budget/text-cells';
import { activityCells, activityEquations } from './activities';
import { averagedPercents } from './averaged-percent';
import { blockEquations } from './block-equations';
import { countCells } from './count-cell';
import { incomeCells, incomeEquations, incomeShares } from './income-matrix';
import { impossibleCounts, partsWithinWholes } from './more-than-whole';
import { accumulatedEquations, growingCounts, missingUnits } from './over-time';
import type { Corrected } from './percent';
import { percentStatements } from './percent';
import { unitTotalChecks, unitTotals } from './unit-totals';

/** The right values of the counts that equations found to be wrong. */
function correctedBy(disagreements: readonly Finding[]): Corrected {
  return new Map(disagreements.flatMap(({ at, expected }) => (expected === null ? [] : [[cellKey(at), expected]])));
}

/** What a cell holds that is no number, or is a number kept as text. */
function cellFindings(cells: readonly AuditCell[], equations: readonly Equation[]): Finding[] {
  const others = cells.filter(holdsNoFigure);
  return [
    ...errorFindings(cells, partsByTotal(equations)),
    ...others.map(noFigureFinding),
    ...cells.flatMap((cell) => textNumberFinding(cell) ?? []),
  ];
}

/** Percents of all units that are mere means are reported once, not as wrong percents as well. */
function percentFindings(followUp: readonly FollowUpDocument[], corrected: Corrected): Finding[] {
  const averaged = unitTotals(followUp).flatMap(averagedPercents);
  const known = new Set(averaged.map(({ at }) => cellKey(at)));
  const printed = followUp.flatMap((document) => percentStatements(document, corrected));
  const others = printed.filter(({ finding }) => finding === null || !known.has(cellKey(finding.at)));
  return [...averaged, ...statementFindings(others)];
}

function allCells(documents: readonly TertialDocument[]): AuditCell[] {
  return [
    ...ofKind(documents, 'followUp').flatMap(countCells),
    ...ofKind(documents, 'incomeMatrix').flatMap(incomeCells),
    ...ofKind(documents, 'activities').flatMap(activityCells),
  ];
}

/**
 * Checks the follow-up tables, the matrices of income sources and the lists of activities: every count and percent
 * against its own parts.
 */
export const auditFollowUp: DocumentAudit = {
  equations: (documents) => {
    const followUp = ofKind(documents, 'followUp');
    return [
      ...followUp.flatMap(blockEquations),
      ...unitTotalChecks(followUp).equations,
      ...accumulatedEquations(followUp),
      ...ofKind(documents, 'incomeMatrix').flatMap(incomeEquations),
      ...ofKind(documents, 'activities').flatMap(activityEquations),
    ];
  },
  findings: atOnce(({ documents, equations, disagreements }) => {
    const followUp = ofKind(documents, 'followUp');
    return [
      ...unitTotalChecks(followUp).findings,
      ...percentFindings(followUp, correctedBy(disagreements)),
      ...statementFindings(ofKind(documents, 'incomeMatrix').flatMap(incomeShares)),
      ...statementFindings(growingCounts(followUp)),
      ...missingUnits(followUp),
      ...statementFindings(followUp.flatMap(partsWithinWholes)),
      ...followUp.flatMap(impossibleCounts),
      ...cellFindings(allCells(documents), equations),
    ];
  }),
};
