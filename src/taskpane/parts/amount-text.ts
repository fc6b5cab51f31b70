import type { Decimal } from '../../core/figures/decimal';
import { formatSwedish } from '../../core/figures/number-text';
import type { Unit } from '../../core/figures/unit';
import { headlineAmount } from '../../core/summary/summary-words';

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

/** An amount as it is read in a table: whole in kr and tkr, one decimal in mkr. Example: 2067.5 tkr is `2 068`. */
export function roundedText(amount: Decimal | null, unit: Unit): string {
  return amount === null ? '–' : headlineAmount(amount, unit);
}
