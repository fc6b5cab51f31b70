import type { Decimal } from '../../../core/figures/decimal';
import { formatSwedish } from '../../../core/figures/number-text';

/** The decimals that a pane has room for: kronor of an amount in mkr are not among them. */
const DECIMALS = 3;

/** An amount, or a dash where there is none. Example: 2067.5 is `2 067,5`. */
export function amountText(amount: Decimal | null): string {
  return amount === null ? '–' : formatSwedish(amount.toDecimalPlaces(DECIMALS));
}

/** An amount with its sign. Example: 3 is `+3`, -1 is `−1`. */
export function differenceText(amount: Decimal | null): string {
  return amount !== null && amount.greaterThan(0) ? `+${amountText(amount)}` : amountText(amount);
}
