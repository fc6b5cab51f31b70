import { formatAddress } from '../core/cells/address';
import type { Hidden } from '../core/calculation/surveys/survey-types';
import type { SurveyRatio, SurveyResult, SurveysResult } from '../core/calculation/surveys/survey-types';
import type { SurveyColumn } from '../core/documents/surveys';
import { jsonNumber } from './json-number';

/** Fractions are given to six decimals. */
const SHARE_DECIMALS = 6;

const shareJson = (ratio: SurveyRatio | null) => jsonNumber(ratio?.share?.toDecimalPlaces(SHARE_DECIMALS));

function resultJson({ line, rate, positive, isTooFew }: SurveyResult, occasion: number, hidden: Hidden) {
  const stated = (holds: SurveyColumn) => line?.figures[occasion]?.[holds]?.amount;
  return {
    ...{ label: line?.label ?? null, cell: line === null ? null : formatAddress(line.at) },
    sent: jsonNumber(stated('sent') ?? rate?.whole),
    answers: jsonNumber(stated('answers') ?? rate?.part),
    ...{ rate: shareJson(rate), statedRate: jsonNumber(stated('rate')) },
    positive: jsonNumber(stated('positive') ?? positive?.part),
    ...{ positiveShare: shareJson(positive), statedPositiveShare: jsonNumber(stated('positiveShare')) },
    ...{ tooFew: isTooFew, hiddenFromPublic: [...hidden] },
  };
}

/** Whom surveys were sent to and who answered; `groupsCounted` are those that the rate of all is made from. */
export function surveysJson({ document, occasions }: SurveysResult) {
  const { sheet, title } = document;
  return {
    ...{ sheet, title },
    occasions: occasions.map(({ name, groups, whole, shown }, occasion) => ({
      name,
      groups: groups.map((group, index) => resultJson(group, occasion, shown.groups[index] ?? new Set())),
      all:
        whole === null
          ? null
          : {
              ...resultJson(whole, occasion, shown.whole),
              groupsCounted: whole.rate?.of.filter(({ isTotal }) => !isTotal).length ?? 0,
            },
    })),
  };
}
