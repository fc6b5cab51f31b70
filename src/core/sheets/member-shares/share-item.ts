import type { MemberShare } from '../../calculation/money/money-results';
import { Decimal, decimalFromDouble } from '../../figures/decimal';
import type { ShownFigure } from '../parts/figure-item';
import { valueNote } from '../parts/figure-item';
import { formulaItem, numberItem } from '../parts/row-item';
import type { SumTerm } from '../parts/signed-sum';
import { signedSum } from '../parts/signed-sum';
import type { UserCells } from '../parts/user-cells';
import { shownReference, valueAt } from '../parts/user-cells';

/** Two shares closer than this are the same: what a double can distinguish is far finer. */
const NEGLIGIBLE = new Decimal('1e-12');

function isSame(a: Decimal, b: Decimal): boolean {
  return a.minus(b).abs().lt(NEGLIGIBLE);
}

/** The cells of a share, each with its number: a share, a percentage or populations; `null` for anything else. */
function termsOf(cells: UserCells, { shareAt, shareSumOf, shareIn }: MemberShare): SumTerm[] | null {
  const places = shareIn === 'cell' ? (shareSumOf ?? [shareAt]) : [];
  const terms = places.flatMap((at): SumTerm[] => {
    const value = valueAt(cells, at);
    return typeof value === 'number' ? [{ at, factor: new Decimal(1), amount: decimalFromDouble(value) }] : [];
  });
  return terms.length === 0 || terms.length < places.length ? null : terms;
}

const amountOf = (terms: readonly SumTerm[]) => Decimal.sum(0, ...terms.map(({ amount }) => amount));

/** The sum over all members' cells, as formula and amount; `null` if one of them holds no number. */
function wholeOf(cells: UserCells, members: readonly MemberShare[]) {
  const terms = members.map((member) => termsOf(cells, member));
  const all = terms.flatMap((each) => each ?? []);
  const formula = terms.some((each) => each === null) ? null : signedSum(cells, all);
  return formula === null ? null : { formula, amount: amountOf(all) };
}

/** The formula that leads from a member's cells to its share; `null` if none does. */
function shareFormula(cells: UserCells, member: MemberShare, members: readonly MemberShare[]): string | null {
  const terms = termsOf(cells, member);
  const reference = terms && signedSum(cells, terms);
  if (terms === null || reference === null) return null;
  const number = amountOf(terms);
  if (isSame(number, member.share)) return reference;
  if (isSame(number.div(100), member.share)) return `${reference}/100`;
  const whole = wholeOf(cells, members);
  if (whole === null || whole.amount.isZero()) return null;
  const isPart = isSame(number.div(whole.amount), member.share);
  return isPart ? `${reference}/(${whole.formula})` : null;
}

/**
 * A member's share as a live formula to its cell (a share, a percentage without a percent format, or
 * a population as a part of all members'), else as a value with a note.
 * Example: a share printed in a label is a value with `andelen står i texten i Budget!A9`.
 */
export function showShare(cells: UserCells, member: MemberShare, members: readonly MemberShare[]): ShownFigure {
  const { share, shareAt } = member;
  const formula = shareFormula(cells, member, members);
  if (formula !== null) {
    return { item: formulaItem({ formula, value: share, style: 'share' }), note: null };
  }
  const note =
    member.shareIn === 'label'
      ? `andelen står i texten i ${shownReference(shareAt)}`
      : valueNote(cells, { at: shareAt, amount: share });
  return { item: numberItem(share, 'share'), note };
}
