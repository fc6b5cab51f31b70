import type { Decimal } from '../core/figures/decimal';
import { CELL_DIGITS } from '../core/figures/decimal';

/** An amount as a JSON number, with the digits that a cell keeps: exact to its printed decimals. `null` where it is missing. */
export function jsonNumber(amount: Decimal | null | undefined): number | null {
  return amount?.toSignificantDigits(CELL_DIGITS).toNumber() ?? null;
}
