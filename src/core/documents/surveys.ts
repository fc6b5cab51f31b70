import type { CellAddress, CellRange } from '../cells/address';
import type { Figure } from './budget';

/** Whom a survey was sent to, who answered it, and who of them were satisfied or agreed. */
export const SURVEY_COUNTS = ['sent', 'answers', 'positive'] as const;

export type SurveyCount = (typeof SURVEY_COUNTS)[number];

/** What a column of a survey's table holds: counts, and the parts of them as fractions. */
export type SurveyColumn = SurveyCount | 'rate' | 'positiveShare';

export type SurveyFigures = Readonly<Partial<Record<SurveyColumn, Figure>>>;

/** A heading of figures, and which of the document's occasions it is of. */
export interface SurveyHeading {
  readonly place: number;
  readonly heading: string;
  readonly holds: SurveyColumn;
  readonly occasion: number;
}

/** A group that was asked, or a question. */
export interface SurveyLine {
  /** The cell of its label. */
  readonly at: CellAddress;
  readonly label: string;
  /** True for a printed sum of others. */
  readonly isTotal: boolean;
  /** True for a part of a line above, `varav kvinnor`, which is never added again. */
  readonly isPart: boolean;
  /** On each of the document's occasions. */
  readonly figures: readonly SurveyFigures[];
}

/** How many a survey was sent to, and how many answered. */
export interface SurveysDocument {
  readonly kind: 'surveys';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  /** What each occasion is called, by the headings or what is above them; `null` where nothing names it. */
  readonly occasions: readonly (string | null)[];
  readonly headings: readonly SurveyHeading[];
  readonly lines: readonly SurveyLine[];
  /** False where the lines are of the same persons: questions, or years. */
  readonly isSummed: boolean;
}

/** The lines that are no sums. */
export function surveyGroups({ lines }: SurveysDocument): readonly SurveyLine[] {
  return lines.filter(({ isTotal }) => !isTotal);
}

/** The groups that are added up: none that is a part of another. */
export function summedGroups(document: SurveysDocument): readonly SurveyLine[] {
  return surveyGroups(document).filter(({ isPart }) => !isPart);
}

/** The printed sum of all groups: the last line, where it is one. */
export function surveyTotal({ lines }: SurveysDocument): SurveyLine | null {
  const last = lines.at(-1);
  return last?.isTotal === true && lines.length > 1 ? last : null;
}
