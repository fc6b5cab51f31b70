import type { ForecastDecision } from '../../documents/notes/forecast-input';
import type { ForecastResult } from './forecast-types';

/** The latest decision on the period that is worked on, and whether its source is another by now. */
export interface DecidedNow {
  readonly decision: ForecastDecision;
  readonly isChanged: boolean;
}

/**
 * What is decided of the forecast that is worked on; `null` for nothing. What a table shows beside it is computed from
 * the workbook as it is now. Example: -821 is decided, and after a change in the outturn the workbook gives -846.
 */
export function decidedNow({
  period,
  decisions,
  fingerprint,
}: Pick<ForecastResult, 'period' | 'decisions' | 'fingerprint'>): DecidedNow | null {
  const decision = decisions.filter((each) => each.period === period).at(-1);
  return decision === undefined ? null : { decision, isChanged: decision.fingerprint !== fingerprint };
}
