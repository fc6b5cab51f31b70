import type { Decimal } from '../../figures/decimal';
import type { TypedSlip } from '../../figures/typed-slip';
import { typedSlip } from '../../figures/typed-slip';
import type { AuditCell } from '../audit-cell';
import { amountOf } from '../audit-cell';
import type { Equation } from '../equation';
import { impliedValue, sumOf } from '../equation';
import { ERROR_PROOF } from './constants';

/** What a hand did that explains a difference, and the cell where it is seen. */
export interface Explanation {
  /** Beside slips of the fingers: a part that is not added, one added twice, and the value of another column. */
  readonly kind: TypedSlip | 'leftOut' | 'doubled' | 'neighbour';
  readonly cell: AuditCell;
  /** True if the same would explain it in another part. */
  readonly isOneOfSeveral?: boolean;
}

/** How many units of its last printed decimal a figure has, as bits. Example: 11 540 in whole tkr is 13,5. */
export function sizeBits(amount: Decimal, decimals: number): number {
  return Math.log2(amount.abs().toNumber() * 10 ** decimals + 1);
}

/** The slip of the fingers that the difference would be if it is this cell that is wrong; `null` if it would be none. */
export function slipAt(equation: Equation, cell: AuditCell): Explanation | null {
  const print = { unit: 10 ** -equation.total.decimals, tolerance: 0 };
  const [published, expected] = [amountOf(cell), impliedValue(equation, cell.key)];
  if (published === null || expected === null) return null;
  const kind = typedSlip(published.toNumber(), expected.toNumber(), print);
  return kind === null ? null : { kind, cell };
}

function slipIn(equation: Equation): Explanation | null {
  const own = slipAt(equation, equation.total);
  if (own !== null) return own;
  const slips = equation.terms.flatMap(({ cell }) => slipAt(equation, cell) ?? []);
  const first = slips.find(({ kind }) => kind === 'swapped') ?? slips[0];
  return first === undefined ? null : { ...first, isOneOfSeveral: slips.length > 1 };
}

function countedWrongly({ total, terms }: Equation): Explanation | null {
  const [published, sum] = [amountOf(total), sumOf(terms)];
  if (published === null || sum === null || terms.length < 2) return null;
  const beyond = published.minus(sum);
  for (const { cell, sign } of terms) {
    const brought = amountOf(cell)?.times(sign);
    if (brought === undefined || brought.isZero()) continue;
    if (brought.eq(beyond)) return { kind: 'doubled', cell };
    if (brought.eq(beyond.neg())) return { kind: 'leftOut', cell };
  }
  return null;
}

function copied({ total, isOfCounts }: Equation, family: readonly Equation[]): Explanation | null {
  // Small counts are the same in many places by chance.
  if (isOfCounts === true) return null;
  const own = amountOf(total);
  const twin = family.find((other) => other.total.key !== total.key && amountOf(other.total)?.eq(own ?? 0) === true);
  return own === null || twin === undefined ? null : { kind: 'neighbour', cell: twin.total };
}

/**
 * What explains that an equation fails, if anything that a hand does: digits swapped, a factor of ten, a sign, a part
 * left out or added twice, the neighbour's value.
 * Example: 1 243 where the parts give 1 234 is `swapped`.
 */
export function explanationOf(equation: Equation, family: readonly Equation[]): Explanation | null {
  return slipIn(equation) ?? countedWrongly(equation) ?? copied(equation, family);
}

/** What an explanation is worth: the size of the figure, less the number of ways in which one is found by chance. */
export function explanationBits({ total, terms }: Equation): number {
  const published = amountOf(total);
  if (published === null) return 0;
  const ways = Math.log2(4 * (terms.length + 1));
  return Math.max(0, Math.min(ERROR_PROOF.explanation, sizeBits(published, total.decimals) - ways));
}
