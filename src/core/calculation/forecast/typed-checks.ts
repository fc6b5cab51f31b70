import type { ForecastInput } from '../../documents/forecast-input';
import type { ForecastLine } from './forecast-types';

/** True for an adjustment that nobody can trace: without a reason, without who decided it, or without a day. */
export function isUndocumented(input: ForecastInput | null): boolean {
  if (input === null) return false;
  const { adjustment, reason, decidedBy, date } = input.typed;
  const isAdjusted = adjustment.value !== null && !adjustment.value.isZero();
  return isAdjusted && [reason, decidedBy, date].some(({ text }) => text === '');
}

/** True where the user has named a method that cannot be used, or none that there is. */
export function hasUnusableMethod({ input, isChosen }: ForecastLine): boolean {
  return input !== null && input.typed.method.text !== '' && !isChosen;
}
