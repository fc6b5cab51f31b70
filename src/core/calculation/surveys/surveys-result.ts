import type { SurveyCount, SurveyLine, SurveysDocument } from '../../documents/surveys';
import { summedGroups, surveyGroups, surveyTotal } from '../../documents/surveys';
import { Decimal } from '../../figures/decimal';
import type { Settings } from '../../settings/settings';
import { publicSurvey } from './public-survey';
import type { SurveyOccasion, SurveyRatio, SurveyResult, SurveysResult } from './survey-types';

/** The least answers that a survey is judged by, and what may be shown of few. */
type Limits = Pick<Settings, 'socialBudget' | 'disclosure'>;

/** A count of a line on an occasion. */
export function surveyAmount(line: SurveyLine, occasion: number, holds: SurveyCount): Decimal | null {
  return line.figures[occasion]?.[holds]?.amount ?? null;
}

type Ratio = readonly [part: SurveyCount, whole: SurveyCount];

function ratioOf(lines: readonly SurveyLine[], occasion: number, [part, whole]: Ratio): SurveyRatio | null {
  const of = lines.filter((line) => [part, whole].every((holds) => surveyAmount(line, occasion, holds) !== null));
  if (of.length === 0) return null;
  const sum = (holds: SurveyCount) => Decimal.sum(0, ...of.map((line) => surveyAmount(line, occasion, holds) ?? 0));
  const [count, base] = [sum(part), sum(whole)];
  return { part: count, whole: base, share: base.lte(0) ? null : count.div(base), of };
}

const RATE: Ratio = ['answers', 'sent'];
const POSITIVE: Ratio = ['positive', 'answers'];

interface Given {
  readonly line: SurveyLine | null;
  readonly rate: SurveyRatio | null;
  readonly positive: SurveyRatio | null;
  readonly answers: Decimal | null;
}

function resultOf({ line, rate, positive, answers }: Given, { socialBudget }: Limits): SurveyResult {
  const isTooFew = answers?.lt(socialBudget.surveyMinimum) ?? false;
  return { line, rate, positive: isTooFew ? null : positive, isTooFew };
}

function groupResult(line: SurveyLine, occasion: number, limits: Limits): SurveyResult {
  const [rate, positive] = [RATE, POSITIVE].map((of) => ratioOf([line], occasion, of) ?? null);
  const answers = surveyAmount(line, occasion, 'answers');
  return resultOf({ line, rate: rate ?? null, positive: positive ?? null, answers }, limits);
}

/** All groups: as the printed sum has it, else of the groups that have both counts, on these together. */
function wholeResult(document: SurveysDocument, occasion: number, limits: Limits): SurveyResult | null {
  if (!document.isSummed) return null;
  const [total, groups] = [surveyTotal(document), summedGroups(document)];
  const printed = total === null ? [] : [total];
  const [rate, positive] = [RATE, POSITIVE].map(
    (of) => ratioOf(printed, occasion, of) ?? ratioOf(groups, occasion, of),
  );
  const answers = rate?.part ?? positive?.whole ?? null;
  return resultOf({ line: total, rate: rate ?? null, positive: positive ?? null, answers }, limits);
}

/**
 * The response rate of each group and of all on their counts together, never as a mean of percents; the same of the
 * satisfied among those who answered. A group without answers is missing, not nobody.
 * Example: 73 of 138 answers are 52,9 %.
 */
export function surveysResult(document: SurveysDocument, limits: Limits): SurveysResult {
  const occasions = document.occasions.map((name, occasion): SurveyOccasion => {
    const groups = surveyGroups(document).map((line) => groupResult(line, occasion, limits));
    const whole = wholeResult(document, occasion, limits);
    return { name, groups, whole, shown: publicSurvey({ groups, whole }, occasion, limits.disclosure) };
  });
  return { document, occasions, minimum: limits.socialBudget.surveyMinimum };
}
