import type { Decimal } from '../../figures/decimal';
import { CEILING_METHODS, equityCeiling } from '../../rules/equity-ceiling';
import { OutsideRuleDates } from '../../rules/dated-rule';
import type { Unit } from '../../figures/unit';
import type { Ceiling } from './money-results';

/** What the ceilings of a year are counted on and held against, in `unit`. */
export interface CeilingQuestion {
  readonly year: number;
  readonly unit: Unit;
  /** `null` where contributions are missing. */
  readonly contributions: Decimal | null;
  readonly state: Decimal | null;
  readonly closing: Decimal;
}

/**
 * The ceiling under every mode that can be counted; none where contributions are missing or the rule
 * does not hold in the year.
 */
export function ceilingsOf({ year, unit, contributions, state, closing }: CeilingQuestion): Ceiling[] {
  if (contributions === null) return [];
  try {
    return CEILING_METHODS.flatMap((mode) => {
      const amount = equityCeiling({ contributions, state, unit, year }, mode);
      if (amount === null) return [];
      return [{ mode, base: contributions, amount, headroom: amount.minus(closing), within: closing.lte(amount) }];
    });
  } catch (error) {
    if (error instanceof OutsideRuleDates) return [];
    throw error;
  }
}
