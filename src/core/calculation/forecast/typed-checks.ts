import type { ForecastInput } from '../../documents/notes/forecast-input';
import type { ForecastLine } from './forecast-types';

/** True where an amount is adjusted. */
export function isAdjusted({ typed: { adjustment } }: ForecastInput): boolean {
  return adjustment.value !== null && !adjustment.value.isZero();
}

/** True for an adjustment that nobody can trace: without a reason, without who decided it, or without a day. */
export function isUndocumented(input: ForecastInput | null): boolean {
  if (input === null || !isAdjusted(input)) return false;
  const { reason, decidedBy, date } = input.typed;
  return [reason, decidedBy, date].some(({ text }) => text === '');
}

/** True where the user has named a method that cannot be used, or none that there is. */
export function hasUnusableMethod({ input, origin }: ForecastLine): boolean {
  return input !== null && input.typed.method.text !== '' && origin !== 'own';
}
