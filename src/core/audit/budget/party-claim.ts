import type { SourcedSum } from '../../documents/contributions';
import type { Decimal } from '../../figures/decimal';
import { formatPercent, formatSwedish } from '../../figures/number-text';
import { halfUp } from '../../figures/rounding';
import type { Unit } from '../../figures/unit';
import { contributionStep } from '../../figures/unit';
import type { Financing } from '../../rules/financing';

/** What the parties pay in a column; the municipalities together. */
export interface PaidByParties {
  readonly region: SourcedSum;
  readonly municipal: SourcedSum;
  readonly state: SourcedSum | null;
}

/** A party that does not pay its part beside what others pay. */
export interface PartyClaim {
  readonly rule: 'quarter' | 'half';
  readonly party: 'region' | 'state';
  readonly should: Decimal;
  /** What `should` is counted from, times the factor. */
  readonly from: readonly SourcedSum[];
  readonly factor: Decimal;
  readonly sentence: string;
}

/** The parts that hold in a column, and the unit of its amounts. */
export interface PartyTerms {
  readonly parts: Financing;
  readonly unit: Unit;
}

/** A part of the means, and the part that it is compared with. */
type Parts = readonly [own: Decimal, other: Decimal];

/** What goes with an amount by the parts of both; in whole steps where the amount is. */
function beside(amount: Decimal, [own, other]: Parts, unit: Unit): Decimal {
  const step = contributionStep(unit);
  const exact = amount.times(own).div(other);
  return amount.mod(step).isZero() ? halfUp(exact, step) : exact;
}

/** True if an amount is what goes with the other's; where the parts differ both may be rounded. */
function isBeside(amount: Decimal, should: Decimal, { parts: [own, other], unit }: { parts: Parts; unit: Unit }) {
  const rounding = contributionStep(unit).times(own.div(other).plus(1));
  return own.eq(other) ? amount.eq(should) : amount.minus(should).abs().lte(rounding);
}

const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['0.5', 'hälften'],
  ['0.25', 'en fjärdedel'],
]);

function inWords(part: Decimal): string {
  return FRACTIONS.get(part.toString()) ?? formatPercent(part, Math.min(2, part.times(100).decimalPlaces()));
}

function partsInWords([own, other]: Parts, [ownName, otherName]: readonly [string, string]) {
  return own.eq(other)
    ? `var sida ska stå för ${inWords(own)}`
    : `${ownName} ska stå för ${inWords(own)} och ${otherName} för ${inWords(other)}`;
}

function stateClaim({ region, municipal, state }: PaidByParties, { parts, unit }: PartyTerms): PartyClaim | null {
  const others = region.amount.plus(municipal.amount);
  const both: Parts = [parts.state, parts.region.plus(parts.municipal)];
  const should = beside(others, both, unit);
  if (state === null || isBeside(state.amount, should, { parts: both, unit })) return null;
  const words = partsInWords(both, ['staten', 'de andra']);
  return {
    ...{ rule: 'half', party: 'state', should, from: [region, municipal], factor: both[0].div(both[1]) },
    sentence: `Staten betalar ${formatSwedish(state.amount)} men region och kommuner tillsammans ${formatSwedish(others)} ${unit}; ${words}.`,
  };
}

/** True if the region pays its part of the state's to the nearest unit, and the municipalities what is left. */
function isRounded(paid: PaidByParties, { parts, unit }: PartyTerms): boolean {
  const { region, state } = paid;
  if (state === null || stateClaim(paid, { parts, unit }) !== null) return false;
  const exact = state.amount.times(parts.region).div(parts.state);
  return region.amount.minus(exact).abs().times(2).lte(contributionStep(unit));
}

function regionClaim(paid: PaidByParties, { parts, unit }: PartyTerms): PartyClaim | null {
  const { region, municipal } = paid;
  const both: Parts = [parts.region, parts.municipal];
  const should = beside(municipal.amount, both, unit);
  if (isBeside(region.amount, should, { parts: both, unit }) || isRounded(paid, { parts, unit })) return null;
  const words = partsInWords(both, ['regionen', 'kommunerna']);
  return {
    ...{ rule: 'quarter', party: 'region', should, from: [municipal], factor: both[0].div(both[1]) },
    sentence: `Regionen betalar ${formatSwedish(region.amount)} men kommunerna tillsammans ${formatSwedish(municipal.amount)} ${unit}; ${words}.`,
  };
}

/**
 * The party that does not pay its part: the region beside the municipalities, else the state beside both.
 * Example: a region's 1 000 beside 999 tkr of municipalities should be 999 under a quarter each.
 */
export function partyClaim(paid: PaidByParties, terms: PartyTerms): PartyClaim | null {
  return regionClaim(paid, terms) ?? stateClaim(paid, terms);
}
