import type { Decimal } from '../../core/figures/decimal';
import type { Unit } from '../../core/figures/unit';
import { signedAmount } from '../../core/summary/summary-words';

/** A difference as it is read in a table, with its sign. Example: 3.2 tkr is `+3`, -0.4 tkr is `0`. */
export function roundedDifference(amount: Decimal | null, unit: Unit): string {
  return amount === null ? '–' : signedAmount(amount, unit);
}
