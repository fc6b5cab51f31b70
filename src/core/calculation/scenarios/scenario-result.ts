import type { BudgetDocument } from '../../documents/budget';
import type { ScenarioInput } from '../../documents/notes/scenario-input';
import { byLargestRemainder } from '../../figures/apportionment';
import { Decimal } from '../../figures/decimal';
import { halfUp } from '../../figures/rounding';
import { equityCeiling } from '../../rules/equity-ceiling';
import type { EquityResult } from '../money/money-results';
import type { Terms } from '../terms';
import { scenarioBase } from './scenario-base';
import { NO_CHANGES, memberLines, scenarioChanges } from './scenario-parameters';
import type {
  BaseGroup,
  Scenario,
  ScenarioBase,
  ScenarioChanges,
  ScenarioMember,
  ScenarioResults,
  ScenarioYear,
} from './scenario-types';

/** Steps carry six decimals, as the formulas of the sheet do. */
const STEP_DECIMALS = 6;
/** Shares carry more, so that the budget's own contributions come out as they are in it. */
const SHARE_DECIMALS = 10;
const ZERO = new Decimal(0);
const ONE = new Decimal(1);

const step = (amount: Decimal) => amount.toDecimalPlaces(STEP_DECIMALS, Decimal.ROUND_HALF_UP);
const sum = (amounts: readonly Decimal[]) => Decimal.sum(ZERO, ...amounts);

/** A year of the base with the changes that are counted. */
interface YearTerms {
  readonly base: ScenarioBase;
  readonly changes: ScenarioChanges;
  readonly at: number;
  readonly isActive: boolean;
  readonly steps: number;
}

/** The base's amounts of a group in the year, without the lines that are left out. */
function baseSum(
  { base, at }: YearTerms,
  isWanted: (group: BaseGroup) => boolean,
  without: readonly string[] = [],
): Decimal {
  const found = base.lines.filter(({ group, label }) => isWanted(group) && !without.includes(label.toLowerCase()));
  return sum(found.map(({ amounts }) => amounts[at]?.amount ?? ZERO));
}

/** An amount of contributions in whole steps, where the budget's are. */
function whole({ base: { contributionStep } }: YearTerms, amount: Decimal): Decimal {
  return contributionStep === null ? step(amount) : halfUp(step(amount), contributionStep);
}

function contributionsIn(terms: YearTerms) {
  const { changes, isActive } = terms;
  const of = (kind: BaseGroup['kind']) => baseSum(terms, (group) => group.kind === kind);
  const before = of('state');
  const more = before.times(changes.statePercent).plus(changes.stateAmount);
  const state = whole(terms, isActive ? before.plus(more) : before);
  const parts = terms.base.rules[terms.at]?.financing?.value ?? null;
  const matched = (part: Decimal, less: Decimal) =>
    changes.partiesFollow && parts !== null
      ? whole(terms, state.minus(before).times(part).div(parts.state).minus(less))
      : ZERO;
  // The kommuner have what the region's rounding leaves of what both match.
  const ofRegion = matched(parts?.region ?? ZERO, ZERO);
  const ofMembers = matched(parts?.region.plus(parts.municipal) ?? ZERO, ofRegion);
  return { state, region: step(of('region').plus(ofRegion)), municipal: step(of('member').plus(ofMembers)) };
}

const shareStep = (share: Decimal) => share.toDecimalPlaces(SHARE_DECIMALS, Decimal.ROUND_HALF_UP);

/** The members' exact parts in whole steps that add up to the municipal contribution, where the budget's are whole. */
function inWholeAmounts(
  members: readonly Omit<ScenarioMember, 'amount'>[],
  total: Decimal,
  { contributionStep: whole }: ScenarioBase,
): ScenarioMember[] {
  const exact = members.map((member) => member.exact);
  const isShared = whole !== null && !sum(exact).isZero();
  const amounts = isShared ? byLargestRemainder(exact, { total, weights: exact, step: whole }) : exact;
  return members.map((member, index) => ({ ...member, amount: amounts[index] ?? ZERO }));
}

/**
 * The members' parts of the municipal contribution. The share of one that joins is of the new whole; the others share
 * the rest by their own, whatever those come to.
 */
function membersIn(terms: YearTerms, municipal: Decimal): Pick<ScenarioYear, 'members' | 'shareSum'> {
  const { base, changes, at, isActive } = terms;
  const lines = memberLines(base);
  const whole = baseSum(terms, ({ kind }) => kind === 'member');
  const own = lines.map(({ name, amounts }) => {
    const budgeted = whole.isZero() ? ZERO : shareStep((amounts[at]?.amount ?? ZERO).div(whole));
    const share = isActive ? (changes.shares.get(name) ?? budgeted) : budgeted;
    return { name, share };
  });
  const joining = changes.newMembers.map(({ name, share }) => ({ name, share: isActive ? share : ZERO }));
  const [owned, joined] = [own, joining].map((members) => sum(members.map(({ share }) => share)));
  if (owned === undefined || joined === undefined) return { members: [], shareSum: ZERO };
  const part = (share: Decimal, of: Decimal, whole: Decimal) => (of.isZero() ? ZERO : step(whole.times(share).div(of)));
  const rest = municipal.times(Decimal.max(0, ONE.minus(joined)));
  const ofJoining = owned.isZero() ? joined : Decimal.max(1, joined);
  const exact = [
    ...own.map(({ name, share }) => ({ name, share, exact: part(share, owned, rest) })),
    ...joining.map(({ name, share }) => ({ name, share, exact: part(share, ofJoining, municipal) })),
  ];
  return { members: inWholeAmounts(exact, municipal, base), shareSum: shareStep(owned.plus(joined)) };
}

function costsIn(terms: YearTerms) {
  const { base, changes, isActive, steps } = terms;
  // A line without a label is not the one that is left out where none is named.
  const named = changes.dropped.filter((label) => label !== '');
  const dropped = isActive ? named.map((label) => label.toLowerCase()) : [];
  const sections = base.sections.map((section) => {
    const left = baseSum(terms, (group) => group.kind === 'cost' && group.section === section, dropped);
    const growth = changes.growth.get(section) ?? ZERO;
    return step(left.times(growth.plus(1).pow(steps)));
  });
  const once = steps === 1 ? changes.oneOff : ZERO;
  const added = isActive ? step(sum([...changes.added.map(({ amount }) => amount), once])) : ZERO;
  const otherIncome = step(baseSum(terms, ({ kind }) => kind === 'otherIncome', dropped));
  return { sections, added, otherIncome, cost: step(sum([...sections, added])) };
}

function ceilingIn({ base, at }: YearTerms, contributions: Decimal, state: Decimal): Decimal | null {
  const { unit, mode, rules } = base;
  const rule = rules[at]?.ceiling ?? null;
  const ceiling = rule === null ? null : equityCeiling({ contributions, state, unit }, mode, rule.value);
  return ceiling === null ? null : step(ceiling);
}

function yearOf(terms: YearTerms, opening: Decimal): ScenarioYear {
  const { base, at, isActive, steps } = terms;
  const { state, region, municipal } = contributionsIn(terms);
  const contributions = step(sum([state, region, municipal]));
  const { sections, added, otherIncome, cost } = costsIn(terms);
  const income = step(contributions.plus(otherIncome));
  const financial = step(baseSum(terms, ({ kind }) => kind === 'financial'));
  const result = step(income.minus(cost).plus(financial));
  const closing = step(opening.plus(result));
  const ceiling = ceilingIn(terms, contributions, state);
  return {
    ...{ year: base.years[at] ?? 0, isActive, steps, state, region, municipal, contributions, otherIncome, income },
    ...{ sections, added, cost, financial, result, opening, closing, ceiling },
    headroom: ceiling === null ? null : step(ceiling.minus(closing)),
    ...membersIn(terms, municipal),
  };
}

function scenarioYears(base: ScenarioBase, changes: ScenarioChanges): ScenarioYear[] {
  const [first = 0] = base.years;
  const from = Math.max(first, changes.from ?? first);
  let opening = base.opening.amount;
  return base.years.map((year, at) => {
    const isActive = changes.from === null || year >= changes.from;
    const steps = isActive ? year - from + 1 : 0;
    const counted = yearOf({ base, changes, at, isActive, steps }, opening);
    opening = counted.closing;
    return counted;
  });
}

/** What scenarios are computed from. */
export interface ScenarioQuestion {
  readonly documents: readonly BudgetDocument[];
  readonly equity: readonly EquityResult[];
  readonly inputs: readonly ScenarioInput[];
  readonly settings: Terms;
}

/**
 * The budget and the five scenarios over its years; `null` where no budget has lines and equity.
 * Example: the state's 5 000 less 10 % takes 500 from it, and 250 each from region and kommuner.
 */
export function scenarioResults({ documents, equity, inputs, settings }: ScenarioQuestion): ScenarioResults | null {
  const base = scenarioBase(documents, equity, settings);
  if (base === null) return null;
  const budget: Scenario = { ordinal: 0, changes: NO_CHANGES, isUsed: true, years: scenarioYears(base, NO_CHANGES) };
  const others = scenarioChanges(base, inputs).map(({ changes, isUsed }, index): Scenario => ({
    ...{ ordinal: index + 1, changes, isUsed, years: scenarioYears(base, changes) },
  }));
  return { base, scenarios: [budget, ...others] };
}
