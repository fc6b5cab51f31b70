import type { SurveyCount, SurveysDocument } from '../../documents/surveys';
import { summedGroups, surveyGroups, surveyTotal } from '../../documents/surveys';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import { cellFinding } from '../cell-finding';
import { shareStatement } from '../follow-up/share-of-counts';
import { ERROR_PROOF } from '../proof/constants';
import type { Statement } from '../proof/statements';
import type { SurveyPlace } from './survey-cells';
import { surveyCount, surveyPlaces } from './survey-cells';

/** What a part that is no greater than its whole is worth as proof that both were read right. */
const HELD_BITS = 2;

/** Each share with the count that it is, and the one that it is of. */
const SHARES = [
  ['rate', 'answers', 'sent'],
  ['positiveShare', 'positive', 'answers'],
] as const;

const MEAN = 'Det är medelvärdet av gruppernas procenttal, som väger lika tungt hur många de än är.';
const OF_FEWER = 'Räknas andelen utan dem som svarat ”vet ej”, skriv det antalet som svar.';

/** Persons who answered among those asked, and those satisfied among those who answered. */
function within(document: SurveysDocument, place: SurveyPlace, [part, whole]: readonly SurveyCount[]): Statement[] {
  const [cell, most] = [part, whole].map((holds) => holds && surveyCount(document, place, holds));
  const [count, limit] = [cell?.figure.amount, most?.figure.amount];
  if (!cell || !most || !count || !limit) return [];
  // That a part is greater than its whole is impossible whichever of them is wrong.
  const about = { kin: `survey ${document.sheet} ${part}`, words: ERROR_PROOF.error, bits: HELD_BITS };
  if (count.lte(limit)) return [{ ...about, finding: null }];
  const message = `Det står ${formatSwedish(count)}, men ”${most.heading}” är bara ${formatSwedish(limit)}; en del kan inte vara större än det hela.`;
  const parts = [{ ...most.at, factor: new Decimal(1) }];
  return [{ ...about, finding: cellFinding(cell, { rule: 'moreThanWhole', message, published: count, parts }) }];
}

/** What a count would be for the groups to be the printed sum; `null` where one of the others is missing. */
function bySum(document: SurveysDocument, { line, occasion }: SurveyPlace, holds: SurveyCount): Decimal | null {
  const [total, groups] = [surveyTotal(document), summedGroups(document)];
  if (total === null || !document.isSummed || line.isPart || (line.isTotal && line !== total)) return null;
  const others = [total, ...groups].filter((each) => each !== line);
  const amounts = others.map((each) => surveyCount(document, { line: each, occasion }, holds)?.figure.amount ?? null);
  const known = amounts.flatMap((amount) => amount ?? []);
  if (known.length < others.length) return null;
  const [first, ...rest] = known;
  if (line === total) return Decimal.sum(0, ...known);
  return first === undefined ? null : first.minus(Decimal.sum(0, ...rest));
}

/** The count as it is printed, and as the sum has it: a share that agrees with either is right. */
function countsOf(document: SurveysDocument, place: SurveyPlace, holds: SurveyCount): Decimal[] {
  const printed = surveyCount(document, place, holds)?.figure.amount ?? null;
  const summed = printed === null ? null : bySum(document, place, holds);
  return [printed, summed].flatMap((amount) => (amount === null || amount.lt(0) ? [] : [amount]));
}

/** True where all of a column's shares are fractions with one decimal, so that each may be rounded to it. */
function isCoarse(document: SurveysDocument, occasion: number, holds: 'rate' | 'positiveShare'): boolean {
  const shares = document.lines.flatMap((line) => surveyCount(document, { line, occasion }, holds)?.figure ?? []);
  return shares.every(({ state, amount }) => state === 'number' && (amount?.decimalPlaces() ?? 0) <= 1);
}

/** True for the share of all that is the mean of the groups' shares. */
function isMean(document: SurveysDocument, { line, occasion }: SurveyPlace, holds: 'rate' | 'positiveShare'): boolean {
  const stated = surveyCount(document, { line, occasion }, holds)?.figure.amount;
  const groups = surveyGroups(document);
  const shares = groups.flatMap((each) => surveyCount(document, { line: each, occasion }, holds)?.figure.amount ?? []);
  if (!stated || line !== surveyTotal(document) || shares.length < 2 || shares.length < groups.length) return false;
  const mean = Decimal.sum(...shares).div(shares.length);
  return mean.toDecimalPlaces(stated.decimalPlaces(), Decimal.ROUND_HALF_UP).eq(stated);
}

function shareOf(document: SurveysDocument, place: SurveyPlace, of: (typeof SHARES)[number]): Statement[] {
  const [holds, part, whole] = of;
  const cell = surveyCount(document, place, holds);
  const wholes = countsOf(document, place, whole).filter((count) => count.gt(0));
  const parts = countsOf(document, place, part);
  // Without the count nothing is known of its share, and not of how many it is a part of either.
  if (cell === null || parts.length === 0) return [];
  const shared = { cell, parts, wholes, isCoarse: isCoarse(document, place.occasion, holds) };
  return shareStatement(`survey ${document.sheet} ${holds}`, shared).map((statement) => {
    const { finding } = statement;
    if (finding === null) return statement;
    const { message } = finding;
    if (isMean(document, place, holds))
      return { ...statement, finding: { ...finding, rule: 'averagedPercent', message: `${message} ${MEAN}` } };
    const isOfFewer = holds === 'positiveShare';
    return isOfFewer
      ? { ...statement, finding: { ...finding, severity: 'warning', message: `${message} ${OF_FEWER}` } }
      : statement;
  });
}

/** What the figures of each group should be of each other. */
export function surveyStatements(document: SurveysDocument): Statement[] {
  return surveyPlaces(document).flatMap((place) => [
    ...within(document, place, ['answers', 'sent']),
    ...within(document, place, ['positive', 'answers']),
    ...SHARES.flatMap((of) => shareOf(document, place, of)),
  ]);
}
