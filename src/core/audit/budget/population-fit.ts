import { figureOf } from '../../documents/column-view';
import type { MembersDocument } from '../../documents/members';
import { isFollowed, sumOfShares } from '../../documents/share-evidence';
import type { ShareQuestion, ShareSource, SharesByLine } from '../../documents/share-source';
import type { SharedAmount } from '../../documents/shared-amounts';
import { financingIn, sharedAmounts } from '../../documents/shared-amounts';
import { populationShares } from '../../documents/table-share';
import { Decimal } from '../../figures/decimal';
import { halfUp } from '../../figures/rounding';
import { contributionStep } from '../../figures/unit';

/** Contributions that differ more than this from a population's parts, of all of them, follow another key. */
const NEAR = new Decimal('0.02');

/** Whole percents show an agreed key only where a percent is several steps: else any amount is one. */
const STEPS_IN_A_PERCENT = 5;

/** What a member pays beside its part of a population. */
export interface PopulationPart {
  readonly line: number;
  readonly source: ShareSource;
  readonly published: Decimal;
  readonly exact: Decimal;
  /** In whole steps. */
  readonly expected: Decimal;
}

/** How the contributions of a column go with the members' parts of a population. */
export interface PopulationFit {
  /** `rounded`: whole amounts of the parts; `otherKey`: of another year's, or of those that pay; `other`: no such key. */
  readonly kind: 'rounded' | 'otherKey' | 'near' | 'other';
  readonly base: SharedAmount;
  readonly step: Decimal;
  readonly parts: readonly PopulationPart[];
  /** The parts that are followed instead, for `otherKey`. */
  readonly followed: readonly PopulationPart[];
}

/** Members' parts of a population, and the whole amounts that they give. */
export interface SharedOut {
  readonly question: ShareQuestion;
  readonly shares: SharesByLine;
  readonly apportioned: ReadonlyMap<number, Decimal>;
}

interface Sharing {
  readonly question: ShareQuestion;
  readonly base: Decimal;
  readonly step: Decimal;
}

/** The members' parts; whole amounts are those of `Medlemsandelar`, where they have been shared out. */
function partsOf(
  { question, base, step }: Sharing,
  shares: SharesByLine,
  apportioned: ReadonlyMap<number, Decimal> = new Map(),
): PopulationPart[] {
  const whole = sumOfShares([...shares.values()].map(({ share }) => share));
  return [...shares].map(([line, source]) => {
    const exact = base.times(source.share).div(whole);
    const published = figureOf(question, line)?.amount ?? new Decimal(0);
    return { line, source, published, exact, expected: apportioned.get(line) ?? halfUp(exact, step) };
  });
}

/** How far a contribution is from its part. */
export const distance = ({ published, exact }: PopulationPart) => published.minus(exact).abs();

/**
 * True if rounding explains every contribution: each is less than a step from its part, but for the largest, which may
 * have taken what the others' rounding left.
 */
function isRounded(parts: readonly PopulationPart[], { base, step }: Sharing): boolean {
  const [largest, ...others] = [...parts].sort((left, right) => right.exact.comparedTo(left.exact));
  if (largest === undefined || others.some((part) => distance(part).gt(step))) return false;
  if (distance(largest).lte(step)) return true;
  const paid = Decimal.sum(0, ...parts.map(({ published }) => published));
  return paid.eq(base) && distance(largest).lte(step.times(parts.length).div(2));
}

/** True if the contributions are whole percents, the hundred together: a key agreed on, whatever the population is. */
function areWholePercents(parts: readonly PopulationPart[], { base, step }: Sharing): boolean {
  const percent = base.div(100);
  if (parts.length < 2 || percent.lt(step.times(STEPS_IN_A_PERCENT))) return false;
  const percents = parts.map(({ published }) => halfUp(published.div(percent), new Decimal(1)));
  const isEach = parts.every(({ published }, index) => {
    const whole = percents[index]?.times(percent) ?? published;
    return published.eq(halfUp(whole, step));
  });
  return isEach && Decimal.sum(0, ...percents).eq(100);
}

function isNear(parts: readonly PopulationPart[], base: Decimal): boolean {
  const moved = Decimal.sum(0, ...parts.map(distance)).div(2);
  return moved.lte(base.abs().times(NEAR));
}

/** The parts that are followed instead: of those that pay, or of another year. */
function followedParts(sharings: readonly Sharing[], tables: readonly MembersDocument[]): PopulationPart[] {
  const [first] = sharings;
  if (first === undefined) return [];
  const { question } = first;
  const members = question.members.filter((line) => figureOf(question, line)?.amount.isZero() === false);
  const keys = [...populationShares({ ...question, members }, tables), ...populationShares(question, tables)];
  const found = keys.flatMap((shares) =>
    sharings.flatMap((sharing) => {
      const parts = partsOf(sharing, shares);
      return isRounded(parts, sharing) ? [parts] : [];
    }),
  );
  return found[0] ?? [];
}

/** How contributions go with a population's parts; `null` where nothing is known to be shared. */
export function populationFit(
  { question, shares, apportioned }: SharedOut,
  tables: readonly MembersDocument[],
): PopulationFit | null {
  const step = contributionStep(question.document.unit);
  const bases = sharedAmounts(question, financingIn(question, question.financing)?.value ?? null);
  const sharings = bases.map(({ amount }): Sharing => ({ question, base: amount, step }));
  const [base] = bases;
  const [first] = sharings;
  if (base === undefined || first === undefined || base.amount.isZero()) return null;
  const parts = partsOf(first, shares, apportioned);
  const fit = { base, step, parts, followed: [] };
  if (sharings.some((sharing) => isRounded(partsOf(sharing, shares), sharing))) return { ...fit, kind: 'rounded' };
  if (sharings.some((sharing) => areWholePercents(parts, sharing))) return { ...fit, kind: 'other' };
  const followed = followedParts(sharings, tables);
  if (followed.length > 0) return { ...fit, kind: 'otherKey', followed };
  return { ...fit, kind: isNear(parts, base.amount) || isFollowed(question, shares) ? 'near' : 'other' };
}
