import { formatRange } from '../../cells/address';
import type { Finding, NotChecked } from '../../documents/finding';
import type { SurveysDocument } from '../../documents/surveys';
import { SURVEY_COUNTS } from '../../documents/surveys';
import { ofKind } from '../../documents/tertial-document';
import { amountInText } from '../../figures/amount-in-text';
import { atOnce } from '../../pace/steps';
import type { AuditCell } from '../audit-cell';
import { holdsNoFigure, noFigureFinding, textNumberFinding } from '../budget/text-cells';
import { cellFinding } from '../cell-finding';
import type { DocumentAudit } from '../document-audit';
import { statementFindings } from '../proof/statements';
import { surveyCell, surveyCount, surveyPlaces } from './survey-cells';
import { surveyEquations } from './survey-equations';
import { surveyStatements } from './survey-statements';

const COLUMNS = [...SURVEY_COUNTS, 'rate', 'positiveShare'] as const;

function cellsOf(document: SurveysDocument, columns: readonly (typeof COLUMNS)[number][]): AuditCell[] {
  return surveyPlaces(document).flatMap((place) =>
    columns.flatMap((holds) => surveyCell(document, place, holds) ?? []),
  );
}

/** Counts below zero or of half persons. */
function impossibleCounts(document: SurveysDocument): Finding[] {
  const noCounts = cellsOf(document, SURVEY_COUNTS).filter(
    ({ figure: { amount } }) => amount !== null && (amount.lt(0) || !amount.isInteger()),
  );
  const message = 'Ett antal är ett helt tal som inte är mindre än noll.';
  return noCounts.map((cell) => cellFinding(cell, { rule: 'notANumber', message }));
}

/** A count in words, such as `ca 40`. What states that it is few, or not there, is no fault: small groups are hidden so. */
const isVague = (cell: AuditCell) =>
  holdsNoFigure(cell) && !/[<>]|färre|mindre/iu.test(cell.figure.text) && amountInText(cell.figure.text) !== null;

/** Shares without the counts that they are of. */
function withoutCounts(document: SurveysDocument): NotChecked[] {
  const alone = surveyPlaces(document).filter(
    (place) =>
      surveyCount(document, place, 'rate') !== null &&
      (surveyCount(document, place, 'answers') === null || surveyCount(document, place, 'sent') === null),
  );
  if (alone.length === 0) return [];
  const labels = [...new Set(alone.map(({ line }) => line.label))].join(', ');
  const reason = `Svarsfrekvensen prövades inte mot antalen för ${labels}: där saknas antal svar eller antal utskickade.`;
  return [{ sheet: document.sheet, range: formatRange(document.range), reason }];
}

/** Checks surveys: the sums, answers among those asked, the stated rates by the counts, and whether all is a mean of percents. */
export const auditSurveys: DocumentAudit = {
  equations: (documents) => ofKind(documents, 'surveys').flatMap(surveyEquations),
  findings: atOnce(({ documents }) =>
    ofKind(documents, 'surveys').flatMap((document) => [
      ...statementFindings(surveyStatements(document)),
      ...impossibleCounts(document),
      ...cellsOf(document, COLUMNS).filter(isVague).map(noFigureFinding),
      ...cellsOf(document, SURVEY_COUNTS).flatMap((cell) => textNumberFinding(cell) ?? []),
    ]),
  ),
  notChecked: (documents) => ofKind(documents, 'surveys').flatMap(withoutCounts),
};
