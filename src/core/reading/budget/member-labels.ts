import { Decimal } from '../../figures/decimal';
import type { Label } from '../table/label';
import { MEMBER_HEADINGS, MUNICIPALITY_WORDS, REGION_WORDS, STATE_WORDS } from '../table/lexicon';
import { mentions } from '../table/phrases';

/** Printed shares of all members are the whole, but for their rounding. */
const ROUNDING = 0.02;

const PARTY_WORDS = [...STATE_WORDS, ...REGION_WORDS, ...MEMBER_HEADINGS];

/** True if nothing but its share makes a label one of a member's. Example: `Storby, 82 %`, and `Koordinator (75 %)`. */
export function isNamedByShare({ share, words }: Label): boolean {
  return share !== null && !mentions(words, MUNICIPALITY_WORDS, 'near');
}

/**
 * True if a percentage in a label is a member's share: where parties are named beside it, in the table or over its
 * labels, or where the shares are a whole. Elsewhere it is a post's working time, or a rise.
 */
export function hasMemberShares(labels: readonly Label[], corner: readonly string[]): boolean {
  if (mentions(corner, MEMBER_HEADINGS) || labels.some(({ words }) => mentions(words, PARTY_WORDS))) return true;
  const shares = labels.flatMap(({ share }) => share ?? []);
  return (
    shares.length > 1 &&
    Decimal.sum(...shares)
      .minus(1)
      .abs()
      .lte(ROUNDING)
  );
}
