import type { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import type { StyleName } from '../plan/style';

/** The look that shows amounts of a unit in full: whole, with a decimal, or millions to the thousand. Example: 2 067,5 tkr is `amountDecimals`. */
export function amountStyle(unit: Unit, amounts: readonly (Decimal | null)[]): StyleName {
  if (unit === 'mkr') return 'amountThousandths';
  const whole = amounts.every((amount) => amount === null || amount.isInteger());
  return whole ? 'amount' : 'amountDecimals';
}
