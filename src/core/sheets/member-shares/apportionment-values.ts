import type { MemberSharesResult } from '../../calculation/money/money-results';
import { precedence, remaindersOf, wholesOf } from '../../figures/apportionment';
import { Decimal } from '../../figures/decimal';
import { halfUp } from '../../figures/rounding';

const ZERO = new Decimal(0);

const exactOf = ({ members }: MemberSharesResult) => members.map(({ exact }) => exact);
const sharesOf = ({ members }: MemberSharesResult) => members.map(({ share }) => share);

/** The whole steps in each exact amount. Example: 2 357,14 is 2 357. */
export function wholeAmounts(result: MemberSharesResult): Decimal[] {
  return wholesOf(exactOf(result), result.step);
}

/** What each exact amount has beyond its whole steps. Example: 2 357,14 leaves 0,14. */
export function remainders(result: MemberSharesResult): Decimal[] {
  return remaindersOf(exactOf(result), result.step);
}

/** Each exact amount to the nearest step, half up. Example: 2 357,5 is 2 358. */
export function roundedAmounts(result: MemberSharesResult): Decimal[] {
  return exactOf(result).map((amount) => halfUp(amount, result.step));
}

/** Each index's place in an order, 1 for the first. Example: `[1, 0]` is `[2, 1]`. */
function ranksIn(order: readonly number[]): Decimal[] {
  return order.map((_, index) => new Decimal(1 + order.indexOf(index)));
}

/** The order in which steps left over are given: largest remainder, then largest share, then listed first. Example: `[2, 1]`. */
export function remainderRanks(result: MemberSharesResult): Decimal[] {
  return ranksIn(precedence([remainders(result), sharesOf(result)]));
}

/** The members by the size of their shares, 1 for the largest; of equal ones the first listed. Example: `[1, 2]`. */
export function shareRanks(result: MemberSharesResult): Decimal[] {
  return ranksIn(precedence([sharesOf(result)]));
}

/** What of the amounts' steps the computed contributions have beyond a first step. Example: `[0, 1]`. */
function beyond(first: readonly Decimal[], { members }: MemberSharesResult): Decimal[] {
  return members.map(({ computed }, index) => computed.minus(first[index] ?? ZERO));
}

/** One step to each of those ranked first, as many as are left over from the whole amounts. Example: `[0, 1]`. */
export function additions(result: MemberSharesResult): Decimal[] {
  return beyond(wholeAmounts(result), result);
}

/** What the largest member takes so that the rounded amounts add up to the total. Example: `[-1, 0]`. */
export function residuals(result: MemberSharesResult): Decimal[] {
  return beyond(roundedAmounts(result), result);
}
