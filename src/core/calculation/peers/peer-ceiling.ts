import { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import type { CeilingMethod, CeilingRule } from '../../rules/equity-ceiling';
import { ceilingUnder, slicesIn } from '../../rules/equity-ceiling';
import type { ContributionInterval } from './contribution-interval';
import type { PeerRules } from './peer-rules';

/** The ceiling of a förbund under one mode, and what its equity leaves of it. */
export interface PeerCeiling {
  readonly mode: CeilingMethod;
  readonly amount: Decimal;
  readonly headroom: Decimal;
  /** The headroom at those contributions of the interval that leave the least and the most. */
  readonly least: Decimal;
  readonly most: Decimal;
  readonly within: boolean;
}

/** The ceiling on contributions, of which the state's part is taken to be `statePart`. */
function ceilingAt(mode: CeilingMethod, statePart: Decimal, slices: CeilingRule) {
  return (contributions: Decimal): Decimal => {
    const state = contributions.times(statePart);
    return (ceilingUnder(mode, { contributions, state }, slices) ?? new Decimal(0)).toDecimalPlaces(6);
  };
}

/** Where the ceiling of a class falls: at a limit the higher rate still holds, right above it the lower. */
function fallsWithin({ low, high }: ContributionInterval, { limits, rates }: CeilingRule) {
  return limits.flatMap((limit, index) => {
    const isInside = low.lte(limit) && high.gt(limit);
    const [before = limit, after = limit] = [rates[index], rates[index + 1]];
    return isInside ? [{ before: limit.times(before), after: limit.times(after) }] : [];
  });
}

/**
 * The ceiling of a förbund on the contributions that its printed ratio allows. The state's part is taken to be what the
 * law gives it.
 * Example: 10 865 to 11 486 tkr under `marginal` give 1 979,8 to 2 072,9 tkr.
 */
export function peerCeiling(
  mode: CeilingMethod,
  { interval, equity }: { readonly interval: ContributionInterval; readonly equity: Decimal },
  { rules, unit }: { readonly rules: PeerRules; readonly unit: Unit },
): PeerCeiling {
  const own = slicesIn(rules.ceiling.value, unit);
  const amounts = [interval.point, interval.low, interval.high].map(ceilingAt(mode, rules.financing.value.state, own));
  const [amount, low, high] = amounts;
  const ends = [low ?? new Decimal(0), high ?? new Decimal(0)];
  const falls = mode === 'class' ? fallsWithin(interval, own) : [];
  const ceiling = amount ?? new Decimal(0);
  return {
    mode,
    amount: ceiling,
    headroom: ceiling.minus(equity),
    least: Decimal.min(...ends, ...falls.map(({ after }) => after)).minus(equity),
    most: Decimal.max(...ends, ...falls.map(({ before }) => before)).minus(equity),
    within: equity.lte(ceiling),
  };
}
