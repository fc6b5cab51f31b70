import { WHOLE_YEAR } from '../../documents/forecast-period';
import type { Decimal } from '../../figures/decimal';
import type { ForecastLine, ForecastResult, ProposalReason } from './forecast-types';
import { hasUnusableMethod, isUndocumented } from './typed-checks';

/** Why a line is looked at before the forecast is decided. Parts are of the year's budget, or of last year's outturn. */
export type Doubt =
  /** An adjustment that may be in the outturn by now. */
  | { readonly kind: 'openAdjustment' }
  /** An adjustment without a reason, who decided it, or a day. */
  | { readonly kind: 'undocumented' }
  /** A method that lacks what it needs. */
  | { readonly kind: 'unusable' }
  | { readonly kind: 'proposal'; readonly reason: ProposalReason }
  | { readonly kind: 'mostUsed'; readonly part: Decimal }
  | { readonly kind: 'offPace'; readonly part: Decimal; readonly before: Decimal };

/** So much of a budget that is used before the year's pace is looked at. */
const MOST_USED = 0.8;
/** Outturn further from last year's pace than one part of so many is looked at. */
const OFF_PACE_PARTS = 3;

function partOf(amount: Decimal | null | undefined, whole: Decimal | null | undefined): Decimal | null {
  return amount === null || amount === undefined || !whole || whole.isZero() ? null : amount.div(whole);
}

/** Parts compared without dividing: a third is no more than a third. */
function isOffPace({ outturn, budget, lastYear: { soFar, whole } }: ForecastLine): boolean {
  if (outturn === null || budget === null || soFar === null || whole === null) return false;
  const [now, then] = [outturn.amount.times(whole), soFar.times(budget.amount)];
  return now.minus(then).abs().times(OFF_PACE_PARTS).gt(then.abs());
}

/** What of the outturn makes it doubtful that the line goes on as it is counted. */
function paceDoubt(line: ForecastLine, months: number): Doubt | null {
  const { outturn, budget, lastYear } = line;
  const part = partOf(outturn?.amount, budget?.amount);
  if (part === null) return null;
  if (part.gte(MOST_USED) && part.gt(months / WHOLE_YEAR)) return { kind: 'mostUsed', part };
  const before = partOf(lastYear.soFar, lastYear.whole);
  return before?.gt(0) && isOffPace(line) ? { kind: 'offPace', part, before } : null;
}

/** What nobody has decided of how a line is counted; a method of the user's own for the line leaves nothing. */
function methodDoubt(line: ForecastLine, months: number): Doubt | null {
  if (line.origin === 'own' || months === 0 || months === WHOLE_YEAR) return null;
  const { proposal } = line;
  return proposal === null ? paceDoubt(line, months) : { kind: 'proposal', reason: proposal };
}

/**
 * Why a line should be looked at before the forecast is decided; empty for one that raises no question.
 * Example: budget 146 and outturn 0 after four months: a proposal since nothing is booked.
 */
export function doubtsOf(line: ForecastLine, { months }: Pick<ForecastResult, 'months'>): Doubt[] {
  if (months === WHOLE_YEAR) return [];
  const method = hasUnusableMethod(line) ? { kind: 'unusable' as const } : methodDoubt(line, months);
  return [
    ...(line.adjustmentState === 'open' ? [{ kind: 'openAdjustment' as const }] : []),
    ...(line.adjustmentState !== 'inOutturn' && isUndocumented(line.input) ? [{ kind: 'undocumented' as const }] : []),
    ...(method === null ? [] : [method]),
  ];
}
