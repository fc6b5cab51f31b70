import { formatReference } from '../../cells/address';
import type { MemberShare } from '../../calculation/money/money-results';
import { Decimal, decimalFromDouble } from '../../figures/decimal';
import type { ShownFigure } from '../parts/figure-item';
import { valueNote } from '../parts/figure-item';
import { formulaItem, numberItem } from '../parts/row-item';
import { signedSum } from '../parts/signed-sum';
import type { UserCells } from '../parts/user-cells';
import { shownReference, valueAt } from '../parts/user-cells';

/** Two shares closer than this are the same: what a double can distinguish is far finer. */
const NEGLIGIBLE = new Decimal('1e-12');

function isSame(a: Decimal, b: Decimal): boolean {
  return a.minus(b).abs().lt(NEGLIGIBLE);
}

/** The number in a share's own cell: a share, a percentage or a population; `null` for anything else. */
function cellNumber(cells: UserCells, { shareAt, shareIn }: MemberShare): Decimal | null {
  const value = valueAt(cells, shareAt);
  return shareIn === 'cell' && typeof value === 'number' ? decimalFromDouble(value) : null;
}

/** The sum over all members' cells, as formula and amount; `null` if one of them holds no number. */
function wholeOf(cells: UserCells, members: readonly MemberShare[]) {
  const one = new Decimal(1);
  const terms = members.flatMap((member) => {
    const amount = cellNumber(cells, member);
    return amount === null ? [] : [{ at: member.shareAt, factor: one, amount }];
  });
  const formula = terms.length === members.length ? signedSum(cells, terms) : null;
  return formula === null ? null : { formula, amount: Decimal.sum(0, ...terms.map((term) => term.amount)) };
}

/** The formula that leads from a member's cell to its share; `null` if none does. */
function shareFormula(cells: UserCells, member: MemberShare, members: readonly MemberShare[]): string | null {
  const number = cellNumber(cells, member);
  if (number === null) return null;
  const reference = formatReference(member.shareAt.sheet, member.shareAt);
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
