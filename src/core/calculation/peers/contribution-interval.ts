import type { Peer } from '../../documents/peers';
import { Decimal } from '../../figures/decimal';

/** The contributions that a printed ratio allows, in the table's unit. */
export interface ContributionInterval {
  /** equity / ratio as it is printed; the contributions themselves where the table has them. */
  readonly point: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Half of the last printed decimal of a ratio; whole percents are the coarsest. */
export function halfStep(ratio: Decimal): Decimal {
  return new Decimal('0.5').times(new Decimal(10).pow(-Math.max(2, ratio.decimalPlaces())));
}

/**
 * What the members must have paid for the equity to be the printed part of it; `null` where the table states no
 * part above nothing. Rounded to six decimals. Example: 2 010 tkr that are 18 % allow 10 864,9 to 11 485,7 tkr.
 */
export function contributionInterval({ equity, ratio, contributions }: Peer): ContributionInterval | null {
  const paid = contributions?.amount ?? null;
  if (paid !== null && paid.gt(0)) return { point: paid, low: paid, high: paid };
  const [part, amount] = [ratio?.amount ?? null, equity.amount];
  if (part === null || amount === null || part.lte(0) || amount.lte(0)) return null;
  const step = halfStep(part);
  const of = (share: Decimal) => amount.div(share).toDecimalPlaces(6);
  return { point: of(part), low: of(part.plus(step)), high: of(part.minus(step)) };
}
