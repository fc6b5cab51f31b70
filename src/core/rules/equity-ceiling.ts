import { Decimal } from '../figures/decimal';
import type { Unit } from '../figures/unit';
import { convertAmount } from '../figures/unit';
import type { DatedRule } from './dated-rule';
import { lastDayOf, ruleOn } from './dated-rule';

/** Limits in kronor and the rates below, between and above them. */
export interface CeilingSlices {
  readonly limits: readonly [Decimal, Decimal];
  readonly rates: readonly [Decimal, Decimal, Decimal];
}

/** Every way to count the ceiling, in the order that they are shown. */
export const CEILING_METHODS = ['marginal', 'class', 'flat', 'marginalState'] as const;

export type CeilingMethod = (typeof CEILING_METHODS)[number];

/** What the ceiling of a year is counted on, in `unit`. */
export interface CeilingBase {
  readonly contributions: Decimal;
  readonly state: Decimal | null;
  readonly unit: Unit;
  readonly year: number;
}

export const EQUITY_CEILING: readonly DatedRule<CeilingSlices>[] = [
  {
    name: 'Tak för eget kapital',
    value: {
      limits: [new Decimal(7_000_000), new Decimal(15_000_000)],
      rates: [new Decimal('0.2'), new Decimal('0.15'), new Decimal('0.1')],
    },
    from: '2013-10-02',
    to: null,
    told: '20 % av bidragen upp till 7 mkr, 15 % mellan 7 och 15 mkr, 10 % därutöver',
    reference: 'Nationella rådets rekommendation om eget kapital (Försäkringskassans beslut 2013-10-02)',
  },
];

const ZERO = new Decimal(0);

/** Each slice of the amount at its own rate, in the amount's unit. */
function marginal(amount: Decimal, { limits, rates }: CeilingSlices): Decimal {
  const [lower, upper] = limits;
  const low = Decimal.min(amount, lower).times(rates[0]);
  const middle = Decimal.max(ZERO, Decimal.min(amount, upper).minus(lower)).times(rates[1]);
  const high = Decimal.max(ZERO, amount.minus(upper)).times(rates[2]);
  return low.plus(middle).plus(high);
}

function classRate(amount: Decimal, { limits, rates }: CeilingSlices): Decimal {
  if (amount.lte(limits[0])) return rates[0];
  return amount.lte(limits[1]) ? rates[1] : rates[2];
}

/** The slices counted on the state's part, the rate that they give applied to all contributions. */
function marginalOnState(contributions: Decimal, state: Decimal, slices: CeilingSlices): Decimal {
  return state.isZero() ? ZERO : marginal(state, slices).times(contributions).div(state).toDecimalPlaces(6);
}

/** The limits and rates that hold at the end of a year. Throws `OutsideRuleDates`. */
export function ceilingSlices(year: number): CeilingSlices {
  return ruleOn(EQUITY_CEILING, lastDayOf(year)).value;
}

/** Limits in another unit than kronor. */
export function slicesIn({ limits: [lower, upper], rates }: CeilingSlices, unit: Unit): CeilingSlices {
  return { limits: [convertAmount(lower, 'kr', unit), convertAmount(upper, 'kr', unit)], rates };
}

/** The ceiling under a method, amounts and limits in the same unit; `null` where the state's part is needed and missing. */
export function ceilingUnder(
  method: CeilingMethod,
  { contributions, state }: Pick<CeilingBase, 'contributions' | 'state'>,
  slices: CeilingSlices,
): Decimal | null {
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
 * The ceiling for equity at the year's end, in the base's unit; `null` where the method needs the
 * state's contribution and it is missing. Throws `OutsideRuleDates`.
 * Example: marginal on 11 450 tkr in 2019 is 2067.5 tkr; flat is 2290 tkr.
 */
export function equityCeiling(base: CeilingBase, method: CeilingMethod): Decimal | null {
  return ceilingUnder(method, base, slicesIn(ceilingSlices(base.year), base.unit));
}
