import type { MemberSharesResult } from '../../calculation/money/money-results';
import { Decimal } from '../../figures/decimal';

const ZERO = new Decimal(0);

/** Amounts as numbers of steps; rounded, because a spreadsheet's quotient may miss a whole number by a hair. */
function inSteps({ members, step }: MemberSharesResult): Decimal[] {
  return members.map(({ exact }) => exact.div(step).toDecimalPlaces(6));
}

function total(values: readonly Decimal[]): Decimal {
  return Decimal.sum(ZERO, ...values);
}

/** The whole steps in each exact amount. Example: 2 357,14 is 2 357. */
export function wholeAmounts(result: MemberSharesResult): Decimal[] {
  return inSteps(result).map((steps) => steps.floor().times(result.step));
}

/** What each exact amount has beyond its whole steps. Example: 2 357,14 leaves 0,14. */
export function remainders(result: MemberSharesResult): Decimal[] {
  const wholes = wholeAmounts(result);
  return result.members.map(({ exact }, index) => exact.minus(wholes[index] ?? ZERO));
}

/** Each exact amount to the nearest step, half up. Example: 2 357,5 is 2 358. */
export function roundedAmounts(result: MemberSharesResult): Decimal[] {
  return inSteps(result).map((steps) => steps.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(result.step));
}

/** 1 for the first: by the keys in turn, larger first, then in the order listed. */
function ranks(keys: readonly (readonly Decimal[])[]): Decimal[] {
  const precedes = (a: number, b: number): boolean => {
    for (const key of keys) {
      const order = (key[a] ?? ZERO).comparedTo(key[b] ?? ZERO);
      if (order !== 0) return order > 0;
    }
    return a < b;
  };
  const indexes = (keys[0] ?? []).map((_, index) => index);
  return indexes.map((index) => {
    const before = indexes.filter((other) => precedes(other, index));
    return new Decimal(1 + before.length);
  });
}

/** The order in which steps left over are given: largest remainder, then largest share, then listed first. Example: `[2, 1]`. */
export function remainderRanks(result: MemberSharesResult): Decimal[] {
  return ranks([remainders(result), result.members.map(({ share }) => share)]);
}

/** The members by the size of their shares, 1 for the largest; of equal ones the first listed. Example: `[1, 2]`. */
export function shareRanks(result: MemberSharesResult): Decimal[] {
  return ranks([result.members.map(({ share }) => share)]);
}

/** One step to each of those ranked first, as many as are left over from the whole amounts. Example: `[0, 1]`. */
export function additions(result: MemberSharesResult): Decimal[] {
  const { municipal, step } = result;
  const rest = municipal.minus(total(wholeAmounts(result)));
  const left = rest.div(step).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  return remainderRanks(result).map((rank) => (rank.lte(left) ? step : ZERO));
}

/** What the largest member takes so that the rounded amounts add up to the total. Example: `[-1, 0]`. */
export function residuals(result: MemberSharesResult): Decimal[] {
  const rest = result.municipal.minus(total(roundedAmounts(result)));
  return shareRanks(result).map((rank) => (rank.eq(1) ? rest : ZERO));
}
