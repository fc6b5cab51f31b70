import type { SurveysDocument } from '../../documents/surveys';
import { SURVEY_COUNTS, summedGroups, surveyTotal } from '../../documents/surveys';
import type { Equation } from '../equation';
import { NAMED_PARTS } from '../proof/constants';
import { surveyCell, surveyCount } from './survey-cells';

/** What the counts of all groups should be: the groups together. Example: 80, 60 and 10 asked are 150. */
export function surveyEquations(document: SurveysDocument): Equation[] {
  const [total, groups] = [surveyTotal(document), summedGroups(document)];
  if (total === null || !document.isSummed) return [];
  return document.occasions.flatMap((_, occasion) =>
    SURVEY_COUNTS.flatMap((holds): Equation[] => {
      const sum = surveyCount(document, { line: total, occasion }, holds);
      const cells = groups.flatMap((line) => surveyCell(document, { line, occasion }, holds) ?? []);
      // A group without answers is one that nothing is known of: the sum may count it all the same.
      const isKnown = cells.every(({ figure: { amount } }) => amount !== null);
      if (sum === null || cells.length < 2 || !isKnown) return [];
      const terms = cells.map((cell) => ({ cell, sign: 1 as const }));
      return [{ rule: 'sum', words: NAMED_PARTS, total: sum, terms, isOfCounts: true }];
    }),
  );
}
