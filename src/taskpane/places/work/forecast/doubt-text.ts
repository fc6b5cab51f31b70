import type { Doubt } from '../../../../core/calculation/forecast/doubts';
import { METHOD_NAMES } from '../../../../core/calculation/forecast/forecast-methods';
import type { ForecastLine, ForecastResult } from '../../../../core/calculation/forecast/forecast-types';
import { formatPercent } from '../../../../core/figures/number-text';
import { roundedDifference } from '../../../parts/rounded-difference';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';

/** Why a line should be looked at, and the method that is proposed where one is. */
export interface DoubtText {
  readonly text: string;
  readonly proposed: string | null;
}

const why = (text: string): DoubtText => ({ text, proposed: null });

/** A doubt in words. Example: `Inget är bokfört än.`, proposed `Enligt budget`. */
export function doubtText(doubt: Doubt, line: ForecastLine, { unit }: Pick<ForecastResult, 'unit'>): DoubtText {
  switch (doubt.kind) {
    case 'proposal':
      return { text: FORECAST_SENTENCES.proposalReasons[doubt.reason], proposed: METHOD_NAMES[line.assumed] };
    case 'openAdjustment':
      return why(FORECAST_SENTENCES.openAdjustment(roundedDifference(line.adjustment, unit)));
    case 'undocumented':
      return why(FORECAST_SENTENCES.undocumented);
    case 'unusable':
      return why(FORECAST_SENTENCES.unusableMethod);
    case 'mostUsed':
      return why(FORECAST_SENTENCES.mostUsed(formatPercent(doubt.part, 0)));
    case 'offPace':
      return why(FORECAST_SENTENCES.offPace(formatPercent(doubt.part, 0), formatPercent(doubt.before, 0)));
  }
}
