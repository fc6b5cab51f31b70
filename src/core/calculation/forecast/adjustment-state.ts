import { dayOfSerial, isDay, lastDayOfMonth } from '../../cells/serial-day';
import { WHOLE_YEAR } from '../../documents/forecast-period';
import type { ForecastInput } from '../../documents/notes/forecast-input';
import type { AdjustmentState } from './forecast-types';
import { isAdjusted } from './typed-checks';

/** What is answered of an adjustment that was decided before the outturn ended. */
export const ANSWERS = { kept: 'Kvar', inOutturn: 'I utfallet' } as const;

const IN_OUTTURN = /^i utfallet/i;
const KEPT = /^kvar(?:,? (\S+))?$/i;

/** The outturn that an adjustment meets. */
export interface MetOutturn {
  readonly year: number;
  readonly months: number;
  /** The forecast's period. */
  readonly period: string;
}

/** The answer that an adjustment is left as it is, without a comma, which would divide a list of choices. Example: `Kvar 2021-T2`. */
export function keptAnswer(period: string): string {
  return `${ANSWERS.kept} ${period}`;
}

/** The day of an adjustment as it is typed; empty for none. */
export function adjustmentDay({ typed: { date } }: ForecastInput): string {
  return date.value === null ? date.text : dayOfSerial(date.value.toNumber());
}

/** True for an adjustment that the outturn already holds, by the user's own word. */
export function isInOutturn(input: ForecastInput | null): boolean {
  return input !== null && isAdjusted(input) && IN_OUTTURN.test(input.typed.answer.text);
}

/** An answer without a period is on the outturn that is there now. */
function isKept({ typed: { answer } }: ForecastInput, period: string): boolean {
  const found = KEPT.exec(answer.text);
  return found !== null && (found[1] ?? period) === period;
}

/**
 * Whether an adjustment may be in the outturn by now. One that was decided after the outturn ended is not; one that
 * was decided before, or on no day that can be read, is asked about, once for each outturn.
 * Example: decided 2021-05-14, outturn to August: `open`, and `kept` once `Kvar 2021-T2` is answered.
 */
export function adjustmentState(input: ForecastInput | null, { year, months, period }: MetOutturn): AdjustmentState {
  if (input === null || !isAdjusted(input)) return 'none';
  if (isInOutturn(input)) return 'inOutturn';
  if (months === 0 || months === WHOLE_YEAR) return 'current';
  const day = adjustmentDay(input);
  if (isDay(day) && day > lastDayOfMonth(year, months)) return 'current';
  return isKept(input, period) ? 'kept' : 'open';
}
