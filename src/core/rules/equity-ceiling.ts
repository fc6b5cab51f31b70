import { Decimal } from '../figures/decimal';
import type { Unit } from '../figures/unit';
import { convertAmount } from '../figures/unit';
import type { RuleVersions } from './dated-rule';

/** The ceiling's parameters: limits in kronor, and the rates below, between and above them as fractions. */
export interface CeilingRule {
  readonly limits: readonly [Decimal, Decimal];
  readonly rates: readonly [Decimal, Decimal, Decimal];
}

/** Every way to count the ceiling, in the order that they are shown. */
export const CEILING_METHODS = ['marginal', 'class', 'flat', 'marginalState'] as const;

export type CeilingMethod = (typeof CEILING_METHODS)[number];

/** What a ceiling is counted on, in `unit`. */
export interface CeilingBase {
  readonly contributions: Decimal;
  readonly state: Decimal | null;
  readonly unit: Unit;
}

export const EQUITY_CEILING: RuleVersions<CeilingRule> = [
  {
    name: 'Tak för eget kapital',
    value: {
      limits: [new Decimal(7_000_000), new Decimal(15_000_000)],
      rates: [new Decimal('0.2'), new Decimal('0.15'), new Decimal('0.1')],
    },
    from: '2013-10-02',
    unit: 'kronor, och andel av medlemsbidragen',
    inWords: '20 % av bidragen upp till 7 mkr, 15 % mellan 7 och 15 mkr, 10 % därutöver',
    reference: {
      title: 'Nationella rådets rekommendation om eget kapital (Försäkringskassans beslut 2013-10-02)',
      href: 'https://spotidoc.com/doc/4063500',
      place: null,
      checked: '2021-10-28',
    },
  },
];

const ZERO = new Decimal(0);

/** Each slice of the amount at its own rate, in the amount's unit. */
function marginal(amount: Decimal, { limits, rates }: CeilingRule): Decimal {
  const [lower, upper] = limits;
  const low = Decimal.min(amount, lower).times(rates[0]);
  const middle = Decimal.max(ZERO, Decimal.min(amount, upper).minus(lower)).times(rates[1]);
  const high = Decimal.max(ZERO, amount.minus(upper)).times(rates[2]);
  return low.plus(middle).plus(high);
}

function classRate(amount: Decimal, { limits, rates }: CeilingRule): Decimal {
  if (amount.lte(limits[0])) return rates[0];
  return amount.lte(limits[1]) ? rates[1] : rates[2];
}

/** The slices counted on the state's part, the rate that they give applied to all contributions. */
function marginalOnState(contributions: Decimal, state: Decimal, slices: CeilingRule): Decimal {
  return state.isZero() ? ZERO : marginal(state, slices).times(contributions).div(state).toDecimalPlaces(6);
}

/** Limits in another unit than kronor. */
export function slicesIn({ limits: [lower, upper], rates }: CeilingRule, unit: Unit): CeilingRule {
  return { limits: [convertAmount(lower, 'kr', unit), convertAmount(upper, 'kr', unit)], rates };
}

/** The ceiling under a method, amounts and limits in the same unit; `null` where the state's part is needed and missing, or where contributions are negative. */
export function ceilingUnder(
  method: CeilingMethod,
  { contributions, state }: Pick<CeilingBase, 'contributions' | 'state'>,
  slices: CeilingRule,
): Decimal | null {
  // Income with the signs of a ledger is not what a ceiling can be counted on.
  if (contributions.isNegative() || state?.isNegative() === true) return null;
  switch (method) {
    case 'marginal':
      return marginal(contributions, slices);
    case 'class':
      return contributions.times(classRate(contributions, slices));
    case 'flat':
      return contributions.times(slices.rates[0]);
    case 'marginalState':
      return state === null ? null : marginalOnState(contributions, state, slices);
  }
}

/**
 * The ceiling for equity under a rule, in the base's unit; `null` where the method needs the state's contribution and
 * it is missing. Example: marginal on 11 450 tkr under 20, 15 and 10 % is 2067.5 tkr; flat is 2290 tkr.
 */
export function equityCeiling(base: CeilingBase, method: CeilingMethod, rule: CeilingRule): Decimal | null {
  return ceilingUnder(method, base, slicesIn(rule, base.unit));
}
