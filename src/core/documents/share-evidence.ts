import { Decimal } from '../figures/decimal';
import { halfUp } from '../figures/rounding';
import { contributionStep } from '../figures/unit';
import { amountColumns } from './amount-column';
import { figureOf } from './column-view';
import { contributionsIn } from './contributions';
import type { ShareQuestion, ShareSource, SharesByLine } from './share-source';
import { financingIn, sharedAmounts } from './shared-amounts';

const WHOLE = new Decimal(1);

/** Shares with an error in one of them still come this near the whole. */
const NEAR = new Decimal('0.2');

/** A share is a whole percent at the coarsest: 60 % and 40 % are not given to the nearest ten. */
const FEWEST_DECIMALS = 2;

/** Shares, added. */
export const sumOfShares = (shares: readonly Decimal[]) => Decimal.sum(0, ...shares);

/** True if the shares add up to the whole, but for half a last decimal each. */
export function areWhole(shares: readonly Decimal[]): boolean {
  const decimals = Math.max(FEWEST_DECIMALS, ...shares.map((share) => share.decimalPlaces()));
  const room = new Decimal(10).pow(-decimals).times(shares.length).div(2);
  return sumOfShares(shares).minus(WHOLE).abs().lte(room);
}

/** True if the shares may be meant to add up to the whole. Example: 50 %, 30 % and 10 % may, 8 % and 12 % not. */
export function areNearWhole(shares: readonly Decimal[]): boolean {
  return shares.length > 0 && sumOfShares(shares).minus(WHOLE).abs().lte(NEAR);
}

/** What a share gives of each amount that may be shared: as it is, and as a part of all shares where those are not 1. */
export function amountsOf(
  share: Decimal,
  { whole, bases, step }: { readonly whole: Decimal; readonly bases: readonly Decimal[]; readonly step: Decimal },
): Decimal[] {
  const wholes = whole.isZero() || whole.eq(WHOLE) ? [WHOLE] : [WHOLE, whole];
  return wholes.flatMap((all) => bases.map((base) => halfUp(base.times(share).div(all), step)));
}

/** What members with shares pay beside what the shares give of any of the amounts that they may be sharing. */
export function followingShares(question: ShareQuestion, shares: SharesByLine): { paying: number; following: number } {
  const { unit } = question.document;
  const step = contributionStep(unit);
  const rule = financingIn(question, question.financing);
  const bases = sharedAmounts(question, rule?.value ?? null).map(({ amount }) => amount);
  const whole = sumOfShares([...shares.values()].map(({ share }) => share));
  const gives = (share: Decimal, amount: Decimal) =>
    amountsOf(share, { whole, bases, step }).some((given) => given.minus(amount).abs().lte(step));
  const amounts = [...shares].flatMap(([line, { share }]) => {
    const amount = figureOf(question, line)?.amount ?? null;
    return amount === null || amount.isZero() ? [] : [{ share, amount }];
  });
  return {
    paying: amounts.length,
    following: amounts.filter(({ share, amount }) => gives(share, amount)).length,
  };
}

/** True if no more than half of those that pay pay something else than their shares. */
export function isFollowed(question: ShareQuestion, shares: SharesByLine): boolean {
  const { paying, following } = followingShares(question, shares);
  return following > 0 && following * 2 >= paying;
}

/** Words that state what a percentage is of. */
const WORDING = /andel|fördelning|arb\S*bef|befolkning|invånar|folkmängd/i;

/** True if the label or the heading of a percentage states that it is a share. */
function isWorded({ document }: ShareQuestion, [line, source]: readonly [number, ShareSource]): boolean {
  const column = document.columns.find((each) => each.column === source.at.column);
  const text = source.in === 'label' ? document.lines[line]?.label : column?.heading;
  return text !== undefined && WORDING.test(text);
}

/**
 * True if percentages at the members' lines are their shares: they are the whole, come near it beside contributions of
 * state or region, are what the members pay by, or are stated to be shares. A part-time of 75 % is none.
 */
export function areShares(question: ShareQuestion, percentages: SharesByLine): boolean {
  // No column needs to be asked of nothing.
  if (percentages.size === 0) return false;
  const shares = [...percentages.values()].map(({ share }) => share);
  const { state, region } = contributionsIn(question);
  const isFinancing = state.length > 0 || region.length > 0;
  if (areWhole(shares) || (isFinancing && areNearWhole(shares))) return true;
  if (isFinancing && [...percentages].some((each) => isWorded(question, each))) return true;
  return amountColumns(question.document).some((index) => isFollowed({ ...question, index }, percentages));
}
