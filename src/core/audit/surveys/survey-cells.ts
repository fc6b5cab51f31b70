import type { SurveyColumn, SurveyLine, SurveysDocument } from '../../documents/surveys';
import type { AuditCell } from '../audit-cell';
import { countFigureCell } from '../follow-up/count-cell';

/** A line on one of the occasions. */
export interface SurveyPlace {
  readonly line: SurveyLine;
  readonly occasion: number;
}

/** Every line on every occasion. */
export function surveyPlaces({ lines, occasions }: SurveysDocument): SurveyPlace[] {
  return occasions.flatMap((_, occasion) => lines.map((line) => ({ line, occasion })));
}

/** The cell of a line under one of the headings; `null` where the table has no such. */
export function surveyCell(
  { sheet, headings }: SurveysDocument,
  { line, occasion }: SurveyPlace,
  holds: SurveyColumn,
): AuditCell | null {
  const figure = line.figures[occasion]?.[holds];
  const heading = headings.find((each) => each.holds === holds && each.occasion === occasion)?.heading ?? '';
  return figure === undefined ? null : countFigureCell(sheet, figure, { label: line.label, heading });
}

/** The cell where it holds a number. */
export function surveyCount(document: SurveysDocument, place: SurveyPlace, holds: SurveyColumn): AuditCell | null {
  const cell = surveyCell(document, place, holds);
  return cell === null || cell.figure.amount === null ? null : cell;
}
