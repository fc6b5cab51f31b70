import type { EffectGoal, GoalFigure } from '../../documents/effect-goals';
import { shareOfWay } from '../../documents/effect-attainment';
import { withoutBinaryNoise } from '../../figures/agreement';
import { Decimal } from '../../figures/decimal';

/** What a figure may have been rounded from. */
interface Span {
  readonly low: Decimal;
  readonly high: Decimal;
}

const HUNDRED = 100;
const HALF = '0.5';

/** Half of the last decimal of an amount. */
const halfOf = (amount: Decimal) => new Decimal(10).pow(-withoutBinaryNoise(amount).decimalPlaces()).times(HALF);

/** What a measured figure may be: numbers of things are what they are, percents and decimals are rounded. */
function spanOf({ value }: GoalFigure, isPercent: boolean): Span | null {
  if (value === null) return null;
  if (!isPercent && withoutBinaryNoise(value).isInteger()) return { low: value, high: value };
  // A fraction with fewer decimals than a percent has is one of whole percents: 0,5 is 50 %.
  const decimals = Math.max(withoutBinaryNoise(value).decimalPlaces(), isPercent ? 2 : 0);
  const half = new Decimal(10).pow(-decimals).times(HALF);
  return { low: value.minus(half), high: value.plus(half) };
}

/** The least and the most that something is of figures within their spans, at whose ends it is so. */
function rangeOf(of: (...at: Decimal[]) => Decimal | null, spans: readonly Span[]): Span | null {
  const ends = spans.reduce<Decimal[][]>(
    (all, { low, high }) =>
      all.flatMap((each) => [
        [...each, low],
        [...each, high],
      ]),
    [[]],
  );
  const values = ends.flatMap((at) => of(...at) ?? []);
  return values.length < ends.length ? null : { low: Decimal.min(...values), high: Decimal.max(...values) };
}

/** True if a stated amount can be something within a span, or that in percent, as it is rounded itself. */
function isWithin(stated: Decimal, { low, high }: Span, inPercent = true): boolean {
  return (inPercent ? [1, HUNDRED] : [1]).some((factor) => {
    const half = halfOf(stated);
    return stated.gte(low.times(factor).minus(half)) && stated.lte(high.times(factor).plus(half));
  });
}

const difference = (left: Decimal, right: Decimal) => left.minus(right);
const ratio = (left: Decimal, right: Decimal) => (right.isZero() ? null : left.div(right));

/** The outcomes of a goal, the latest first. */
const latestFirst = ({ outcomes }: EffectGoal) =>
  outcomes.flatMap((outcome) => (outcome === null || outcome.value === null ? [] : [outcome])).reverse();

/** A change between two figures, and whether it may be stated as a part of the first. */
interface Change {
  readonly to: GoalFigure;
  readonly from: GoalFigure;
  readonly isLatest: boolean;
}

/** The changes that may be meant: to the latest outcome from the baseline or an outcome before, or to an earlier one. */
function changesOf(goal: EffectGoal): Change[] {
  const [latest, ...earlier] = latestFirst(goal);
  const { baseline } = goal;
  if (latest === undefined) return [];
  const from = [...earlier, ...(baseline === null ? [] : [baseline])];
  return [
    ...from.map((before) => ({ to: latest, from: before, isLatest: true })),
    ...earlier.flatMap((to) => (baseline === null ? [] : [{ to, from: baseline, isLatest: false }])),
  ];
}

/** True where a stated change can be one of those that may be meant, in points, or the latest as a part of where it began. */
export function isChange(goal: EffectGoal, stated: Decimal): boolean {
  return changesOf(goal).some(({ to, from, isLatest }) => {
    const spans = [to, from].flatMap((each) => spanOf(each, goal.isPercent) ?? []);
    if (spans.length < 2) return false;
    const [points, part] = [
      rangeOf(difference, spans),
      isLatest ? rangeOf((end, start) => ratio(end.minus(start), start), spans) : null,
    ];
    // A decrease may be stated without its sign.
    return [stated, stated.neg()].some(
      (each) => (points !== null && isWithin(each, points, goal.isPercent)) || (part !== null && isWithin(each, part)),
    );
  });
}

/** True where a stated attainment can be the part of the way, or the outcome as a part of the target, or the other way round. */
export function isAttainment(goal: EffectGoal, stated: Decimal): boolean {
  const { baseline, target } = goal;
  const to = target?.value ?? null;
  if (to === null) return true;
  return latestFirst(goal).some((outcome) => {
    const [span, start] = [
      spanOf(outcome, goal.isPercent),
      baseline === null ? null : spanOf(baseline, goal.isPercent),
    ];
    if (span === null) return true;
    const way = (at: Decimal, from: Decimal) =>
      baseline === null ? null : shareOfWay({ ...goal, baseline: { ...baseline, value: from } }, at);
    const ranges = [
      start === null ? null : rangeOf(way, [span, start]),
      rangeOf((at) => ratio(at, to), [span]),
      rangeOf((at) => ratio(to, at), [span]),
    ].flatMap((range) => range ?? []);
    const isCapped = (range: Span) => range.high.gte(1) && (stated.eq(1) || stated.eq(HUNDRED));
    const isNone = (range: Span) => range.low.lte(0) && stated.isZero();
    return ranges.some((range) => isWithin(stated, range) || isCapped(range) || isNone(range));
  });
}
