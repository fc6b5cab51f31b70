import type { SurveyLine, SurveysDocument } from '../../documents/surveys';
import type { Decimal } from '../../figures/decimal';

/** The counts that tell what few persons answered; whom a survey was sent to does not. */
export type TellingCount = 'answers' | 'positive';

/** What may not be shown of a line, or of all lines together. */
export type Hidden = ReadonlySet<TellingCount>;

/** What the public may see of a survey on one occasion. */
export interface SurveyPublic {
  readonly groups: readonly Hidden[];
  readonly whole: Hidden;
}

/** A count and what it is a part of, added up over the lines that have both. */
export interface SurveyRatio {
  readonly part: Decimal;
  readonly whole: Decimal;
  /** The part of the whole, unrounded; `null` of nothing. */
  readonly share: Decimal | null;
  /** The lines that both counts are added from: the printed sum alone where it has them. */
  readonly of: readonly SurveyLine[];
}

/** A group, or all of them, on one occasion. */
export interface SurveyResult {
  /** `null` for all groups where no line states their sum. */
  readonly line: SurveyLine | null;
  /** Those who answered, of those asked; `null` where one of the counts is missing. */
  readonly rate: SurveyRatio | null;
  /** The satisfied of those who answered; `null` too where so few have answered that nothing is said of them. */
  readonly positive: SurveyRatio | null;
  /** True where fewer have answered than the settings ask for. */
  readonly isTooFew: boolean;
}

export interface SurveyOccasion {
  readonly name: string | null;
  readonly groups: readonly SurveyResult[];
  /** `null` where the lines are questions or years, which are of the same persons. */
  readonly whole: SurveyResult | null;
  readonly shown: SurveyPublic;
}

/** What a survey came to, occasion by occasion. */
export interface SurveysResult {
  readonly document: SurveysDocument;
  readonly occasions: readonly SurveyOccasion[];
  /** The least answers that a group is judged by. */
  readonly minimum: number;
}
