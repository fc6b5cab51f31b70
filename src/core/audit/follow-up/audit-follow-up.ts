import type { Finding } from '../../documents/finding';
import type { FollowUpDocument } from '../../documents/follow-up';
import type { TertialDocument } from '../../documents/tertial-document';
import { ofKind } from '../../documents/tertial-document';
import type { Diagnosis } from '../diagnosis';
import { diagnose } from '../diagnosis';
import type { AuditCell } from '../audit-cell';
import type { Equation } from '../equation';
import { byTerm, findingsOf } from '../equation-findings';
import { errorFindings, partsByTotal } from '../budget/error-value';
import { textNumberFinding, wordsFinding } from '../budget/text-cells';
import { activityCells, activityEquations } from './activities';
import { averagedPercents } from './averaged-percent';
import { blockEquations } from './block-equations';
import { countCells } from './count-cell';
import { incomeCells, incomeEquations, incomeShares } from './income-matrix';
import { impossibleCounts } from './more-than-whole';
import { accumulatedEquations, fallingCounts, missingUnits } from './over-time';
import type { Corrected } from './percent';
import { percents } from './percent';
import { unitTotalChecks, unitTotals } from './unit-totals';

/** The right values of the counts that equations found to be wrong. */
function correctedBy(diagnoses: readonly Diagnosis[]): Corrected {
  return new Map(diagnoses.flatMap(({ cause, expected }) => (expected === null ? [] : [[cause.key, expected]])));
}

/** What a cell holds that is no number, or is a number kept as text. */
function cellFindings(cells: readonly AuditCell[], equations: readonly Equation[]): Finding[] {
  const words = cells.filter(({ figure }) => figure.state === 'notANumber');
  return [
    ...errorFindings(cells, partsByTotal(equations)),
    ...words.map(wordsFinding),
    ...cells.flatMap((cell) => textNumberFinding(cell) ?? []),
  ];
}

/** Percents of all units that are mere means are told once, not as wrong percents as well. */
function percentFindings(followUp: readonly FollowUpDocument[], corrected: Corrected): Finding[] {
  const averaged = unitTotals(followUp).flatMap(averagedPercents);
  const isAveraged = ({ at }: Finding) =>
    averaged.some((other) => other.at.sheet === at.sheet && other.at.row === at.row && other.at.column === at.column);
  return [
    ...averaged,
    ...followUp.flatMap((document) => percents(document, corrected)).filter((each) => !isAveraged(each)),
  ];
}

/**
 * Finds every count and percent of the follow-up tables, of the matrices of income sources and of the lists of
 * activities that disagrees with its own parts.
 */
export function auditFollowUp(documents: readonly TertialDocument[]): Finding[] {
  const followUp = ofKind(documents, 'followUp');
  const incomes = ofKind(documents, 'incomeMatrix');
  const activities = ofKind(documents, 'activities');
  const overUnits = unitTotalChecks(followUp);
  const equations = [
    ...followUp.flatMap(blockEquations),
    ...overUnits.equations,
    ...accumulatedEquations(followUp),
    ...incomes.flatMap(incomeEquations),
    ...activities.flatMap(activityEquations),
  ];
  const diagnoses = diagnose(equations);
  const uses = byTerm(equations);
  const cells = [
    ...followUp.flatMap(countCells),
    ...incomes.flatMap(incomeCells),
    ...activities.flatMap(activityCells),
  ];
  return [
    ...diagnoses.flatMap((diagnosis) => findingsOf(diagnosis, uses)),
    ...overUnits.findings,
    ...percentFindings(followUp, correctedBy(diagnoses)),
    ...incomes.flatMap(incomeShares),
    ...fallingCounts(followUp),
    ...missingUnits(followUp),
    ...followUp.flatMap(impossibleCounts),
    ...cellFindings(cells, equations),
  ];
}
