import { Decimal } from './decimal';
import { down, halfUp } from './rounding';

/** Exact parts carry six decimals, so that what is a tie here is one in a spreadsheet's doubles too. */
const EXACT_DECIMALS = 6;
const ZERO = new Decimal(0);

/** `largestRemainder` and `halfUpResidual` conserve the total; `halfUp` rounds each part for itself. */
export type ApportionmentMethod = 'largestRemainder' | 'halfUp' | 'halfUpResidual';

/** What to share out, by which weights, in multiples of which step. */
export interface Sharing {
  readonly total: Decimal;
  readonly weights: readonly Decimal[];
  readonly method: ApportionmentMethod;
  readonly step: Decimal;
}

/** One part: total x weight / sum of weights to six decimals, and the amount in whole steps. */
export interface Part {
  readonly exact: Decimal;
  readonly amount: Decimal;
}

export type Apportionment =
  | { readonly ok: true; readonly parts: readonly Part[] }
  | {
      readonly ok: false;
      readonly reason: 'noWeights' | 'negativeWeight' | 'allZero' | 'brokenStep';
    };

function failure({ total, weights, step }: Sharing): 'noWeights' | 'negativeWeight' | 'allZero' | 'brokenStep' | null {
  if (weights.length === 0) return 'noWeights';
  if (weights.some((weight) => weight.isNegative() && !weight.isZero())) return 'negativeWeight';
  if (weights.every((weight) => weight.isZero())) return 'allZero';
  return total.mod(step).isZero() ? null : 'brokenStep';
}

/** Indexes by the keys in turn, larger first; of equals the one listed first. Example: by `[[1, 2]]` is `[1, 0]`. */
export function precedence(keys: readonly (readonly Decimal[])[]): number[] {
  const compare = (a: number, b: number) =>
    keys.map((key) => (key[b] ?? ZERO).comparedTo(key[a] ?? ZERO)).find((result) => result !== 0) ?? a - b;
  return (keys[0] ?? []).map((_, index) => index).sort(compare);
}

/** The whole steps in each exact part. Example: 2 357,14 is 2 357. */
export function wholesOf(exact: readonly Decimal[], step: Decimal): Decimal[] {
  return exact.map((amount) => down(amount, step));
}

/** What each exact part has beyond its whole steps. Example: 2 357,14 leaves 0,14. */
export function remaindersOf(exact: readonly Decimal[], step: Decimal): Decimal[] {
  return exact.map((amount) => amount.minus(down(amount, step)));
}

/**
 * Exact parts of a total in whole steps that add up to it: what is left of it goes to the largest remainders.
 * Example: 2357.14, 146.25 and 358.61 of 2862 are 2357, 146 and 359.
 */
export function byLargestRemainder(
  exact: readonly Decimal[],
  { total, weights, step }: Pick<Sharing, 'total' | 'weights' | 'step'>,
): Decimal[] {
  const wholes = wholesOf(exact, step);
  const left = total
    .minus(Decimal.sum(ZERO, ...wholes))
    .div(step)
    .toNumber();
  const favoured = new Set(precedence([remaindersOf(exact, step), weights]).slice(0, left));
  return wholes.map((whole, index) => (favoured.has(index) ? whole.plus(step) : whole));
}

function withResidual(rounded: readonly Decimal[], { total, weights }: Sharing): Decimal[] {
  const residual = total.minus(Decimal.sum(ZERO, ...rounded));
  const [largest] = precedence([weights]);
  return rounded.map((amount, index) => (index === largest ? amount.plus(residual) : amount));
}

/**
 * Shares a total out by weights. Steps left over go to the largest remainders; of equal remainders
 * the larger weight is first, then the one listed first. Under `halfUpResidual` what rounding leaves
 * goes to the largest weight. Weights that cannot share anything out are a failure, never lost money.
 * Example: 2862 by 82.36, 5.11, 4.18, 3.11, 3.87, 1.37 is 2357, 146, 120, 89, 111, 39.
 */
export function apportion(sharing: Sharing): Apportionment {
  const reason = failure(sharing);
  if (reason !== null) return { ok: false, reason };
  const { total, weights, method, step } = sharing;
  const sum = Decimal.sum(ZERO, ...weights);
  const exact = weights.map((weight) => total.times(weight).div(sum).toDecimalPlaces(EXACT_DECIMALS));
  const rounded = exact.map((amount) => halfUp(amount, step));
  const amounts = {
    largestRemainder: () => byLargestRemainder(exact, sharing),
    halfUp: () => rounded,
    halfUpResidual: () => withResidual(rounded, sharing),
  }[method]();
  return {
    ok: true,
    parts: exact.map((part, index) => ({ exact: part, amount: amounts[index] ?? ZERO })),
  };
}
