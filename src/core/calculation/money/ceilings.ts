import type { Decimal } from '../../figures/decimal';
import type { CeilingRule } from '../../rules/equity-ceiling';
import { CEILING_METHODS, equityCeiling } from '../../rules/equity-ceiling';
import type { RuleVersions } from '../../rules/dated-rule';
import { ruleFor } from '../../rules/dated-rule';
import type { Unit } from '../../figures/unit';
import type { Ceiling } from './money-results';

/** What the ceilings of a year are counted on and checked against, in `unit`. */
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
export function ceilingsOf(
  { year, unit, contributions, state, closing }: CeilingQuestion,
  versions: RuleVersions<CeilingRule>,
): Ceiling[] {
  const rule = ruleFor(versions, year);
  if (contributions === null || rule === null) return [];
  return CEILING_METHODS.flatMap((mode) => {
    const amount = equityCeiling({ contributions, state, unit }, mode, rule.value);
    if (amount === null) return [];
    return [{ mode, rule, base: contributions, amount, headroom: amount.minus(closing), within: closing.lte(amount) }];
  });
}
