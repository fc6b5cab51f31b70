import type { Decimal } from '../../../../core/figures/decimal';
import { CELL_DIGITS } from '../../../../core/figures/decimal';

/** Beyond these powers of ten a plain number is longer than it is readable. */
const PLAIN = { from: -9, to: 20 };

/**
 * A number as a cell in a file holds it: at most 15 significant digits, without an exponent in the
 * sizes that amounts have. Throws `Error` (a programmer's error) for what is no finite number.
 * Example: 2067.50 is `2067.5`.
 */
export function cellNumber(value: Decimal): string {
  if (!value.isFinite()) throw new Error(`A cell cannot hold ${value.toString()}`);
  const rounded = value.toSignificantDigits(CELL_DIGITS);
  if (rounded.isZero()) return '0';
  const plain = rounded.e >= PLAIN.from && rounded.e <= PLAIN.to;
  return plain ? rounded.toFixed() : rounded.toExponential().toUpperCase();
}
