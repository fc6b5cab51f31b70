import type { DatedRule } from '../../../src/core/rules/dated-rule';
import type { CeilingMethod } from '../../../src/core/rules/equity-ceiling';
import type { ApportionmentMethod } from '../../../src/core/figures/apportionment';
import { parseAddress } from '../../../src/core/cells/address';
import type { CellValue } from '../../../src/core/cells/cell';
import type { EquityResult, MemberSharesResult } from '../../../src/core/calculation/money/money-results';
import type { SourcedFigure } from '../../../src/core/documents/column-view';
import type { CellReference, Finding } from '../../../src/core/documents/finding';
import { Decimal } from '../../../src/core/figures/decimal';
import type { Unit } from '../../../src/core/figures/unit';
import { convertAmount } from '../../../src/core/figures/unit';

export const decimal = (value: Decimal.Value): Decimal => new Decimal(value);

/** A cell by its address. */
export function cellAt(sheet: string, address: string): CellReference {
  return { sheet, ...parseAddress(address)! };
}

/** A figure and the cell that it was read from. */
export function figureAt(sheet: string, address: string, amount: Decimal.Value): SourcedFigure {
  return { amount: decimal(amount), at: cellAt(sheet, address), live: true };
}

export interface FinancingCase {
  readonly sheet?: string;
  readonly year?: number;
  readonly unit?: Unit;
  readonly method?: ApportionmentMethod;
  readonly state: Decimal.Value;
  readonly shares: readonly Decimal.Value[];
  /** What is published for each member; `null` for none. */
  readonly published?: readonly (Decimal.Value | null)[];
}

/** What is shared out, by which weights, in which steps. */
interface Sharing {
  readonly total: Decimal;
  readonly exact: readonly Decimal[];
  readonly weights: readonly Decimal[];
  readonly step: Decimal;
}

/** Whole steps first, then one to each of the largest remainders; larger shares and earlier members first. */
function largestRemainder({ total, exact, weights, step }: Sharing): Decimal[] {
  const floors = exact.map((amount) => amount.div(step).floor().times(step));
  const order = exact
    .map((_, index) => index)
    .sort(
      (a, b) =>
        exact[b]!.minus(floors[b]!).comparedTo(exact[a]!.minus(floors[a]!)) ||
        weights[b]!.comparedTo(weights[a]!) ||
        a - b,
    );
  let left = total
    .minus(Decimal.sum(...floors))
    .div(step)
    .round()
    .toNumber();
  const amounts = [...floors];
  for (const index of order) {
    if (left <= 0) break;
    amounts[index] = amounts[index]!.plus(step);
    left -= 1;
  }
  return amounts;
}

function apportioned(method: ApportionmentMethod, sharing: Sharing): Decimal[] {
  if (method === 'largestRemainder') return largestRemainder(sharing);
  const { total, exact, weights, step } = sharing;
  const rounded = exact.map((amount) => amount.div(step).round().times(step));
  if (method === 'halfUp') return rounded;
  const largest = weights.findIndex((weight) => weights.every((other) => other.lte(weight)));
  return rounded.map((amount, index) =>
    index === largest ? amount.plus(total.minus(Decimal.sum(...rounded))) : amount,
  );
}

/** A year's financing as the calculation gives it, and the cells that it was read from: state in B3, members from B5, shares in C. */
export function financing(given: FinancingCase): {
  result: MemberSharesResult;
  cells: Record<string, CellValue>;
} {
  const { sheet = 'Budget', year = 2019, unit = 'tkr', method = 'largestRemainder', published = [] } = given;
  const step = decimal(unit === 'mkr' ? '0.001' : 1);
  const state = decimal(given.state);
  const region = state.div(2).div(step).round().times(step);
  const municipal = state.minus(region);
  const weights = given.shares.map(decimal);
  const whole = Decimal.sum(...weights);
  const exact = weights.map((share) => municipal.times(share).div(whole).toDecimalPlaces(6));
  const computed = apportioned(method, { total: municipal, exact, weights, step });
  const cells: Record<string, CellValue> = { A3: 'Försäkringskassan', B3: state.toNumber() };
  const members = weights.map((share, index) => {
    const row = 5 + index;
    const amount = published[index] ?? null;
    cells[`A${row}`] = `Kommun ${index + 1}`;
    cells[`C${row}`] = share.toNumber();
    if (amount !== null) cells[`B${row}`] = decimal(amount).toNumber();
    return {
      name: `Kommun ${index + 1}`,
      share,
      shareAt: cellAt(sheet, `C${row}`),
      shareIn: 'cell' as const,
      exact: exact[index]!,
      computed: computed[index]!,
      published: amount === null ? null : figureAt(sheet, `B${row}`, amount),
      difference: amount === null ? null : decimal(amount).minus(computed[index]!),
    };
  });
  const all = published.length === weights.length && published.every((amount) => amount !== null);
  const result: MemberSharesResult = {
    sheet,
    year,
    basis: 'budget',
    unit,
    method,
    step,
    region,
    municipal,
    members,
    financing: HALF_AND_QUARTERS,
    state: { amount: decimal(state), figures: [figureAt(sheet, 'B3', state)] },
    publishedRegion: null,
    publishedMunicipal: all ? Decimal.sum(0, ...published.map((amount) => amount!)) : null,
  };
  return { result, cells };
}

/** The ceiling's limits in kronor and its rates. */
export const LIMITS = [decimal(7_000_000), decimal(15_000_000)] as const;
export const RATES = [decimal('0.2'), decimal('0.15'), decimal('0.1')] as const;

function dated<Value>(name: string, from: string, value: Value): DatedRule<Value> {
  const reference = { title: `${name} i en lag`, href: null, place: null, checked: null };
  return { name, from, value, unit: 'andel', inWords: `${name} i ord`, reference };
}

const CEILING = dated('Tak', '2014-01-01', { limits: LIMITS, rates: RATES });
const HALF_AND_QUARTERS = dated('Delar', '2004-01-01', {
  state: decimal('0.5'),
  region: decimal('0.25'),
  municipal: decimal('0.25'),
});

function slices(amount: Decimal): Decimal {
  const [lower, upper] = LIMITS;
  const inside = [
    Decimal.min(amount, lower),
    Decimal.max(0, Decimal.min(amount, upper).minus(lower)),
    Decimal.max(0, amount.minus(upper)),
  ];
  return Decimal.sum(...inside.map((slice, index) => slice.times(RATES[index]!)));
}

/** The ceiling in kronor on contributions in kronor. */
export function ceilingOn(mode: CeilingMethod, base: Decimal, state: Decimal): Decimal {
  const [lower, upper] = LIMITS;
  switch (mode) {
    case 'marginal':
      return slices(base);
    case 'class':
      return base.times(base.lte(lower) ? RATES[0]! : base.lte(upper) ? RATES[1]! : RATES[2]!);
    case 'flat':
      return base.times(RATES[0]!);
    case 'marginalState':
      return state.isZero() ? decimal(0) : slices(state).times(base).div(state);
  }
}

export interface EquityCase {
  readonly sheet?: string;
  readonly year?: number;
  readonly unit?: Unit;
  readonly opening: Decimal.Value;
  readonly carriedFrom?: number;
  readonly income: Decimal.Value;
  readonly cost: Decimal.Value;
  readonly costSign?: 1 | -1;
  readonly financial?: readonly (readonly [Decimal.Value, 1 | -1])[];
  readonly contributions?: readonly Decimal.Value[];
  readonly published?: { readonly result?: Decimal.Value; readonly closing?: Decimal.Value };
  readonly mode?: CeilingMethod;
}

const MODES: readonly CeilingMethod[] = ['marginal', 'class', 'flat', 'marginalState'];

/** A year's equity as the calculation gives it, and its cells in column B. */
export function equity(given: EquityCase): {
  result: EquityResult;
  cells: Record<string, CellValue>;
} {
  const { sheet = 'Budget', year = 2019, unit = 'tkr', costSign = 1, financial = [], contributions = [] } = given;
  const cells: Record<string, CellValue> = {};
  const figure = (address: string, amount: Decimal.Value): SourcedFigure => {
    cells[address] = decimal(amount).toNumber();
    return figureAt(sheet, address, amount);
  };
  const items = financial.map(([amount, sign], index) => ({
    figure: figure(`B${40 + index}`, amount),
    sign,
  }));
  const opening = decimal(given.opening);
  const result = decimal(given.income)
    .minus(decimal(given.cost).times(costSign))
    .plus(Decimal.sum(0, ...items.map(({ figure: { amount }, sign }) => amount.times(sign))));
  const closing = opening.plus(result);
  const paid = contributions.map((amount, index) => figure(`B${10 + index}`, amount));
  const base = Decimal.sum(0, ...paid.map(({ amount }) => amount));
  const ceilings = MODES.map((mode) => {
    const [inKronor, state] = [base, paid[0]?.amount ?? decimal(0)].map((amount) => convertAmount(amount, unit, 'kr'));
    const amount = convertAmount(ceilingOn(mode, inKronor!, state!), 'kr', unit);
    const headroom = amount.minus(closing);
    return { mode, rule: CEILING, base, amount, headroom, within: headroom.gte(0) };
  });
  const chosen = given.mode ?? 'marginal';
  const { published } = given;
  return {
    cells,
    result: {
      sheet,
      year,
      basis: 'budget',
      unit,
      costSign,
      opening,
      result,
      closing,
      openingAt: given.carriedFrom === undefined ? figure('B50', opening) : null,
      carriedFrom: given.carriedFrom ?? null,
      income: figure('B30', given.income),
      cost: figure('B35', given.cost),
      financial: items,
      publishedResult: published?.result === undefined ? null : figure('B45', published.result),
      publishedClosing: published?.closing === undefined ? null : figure('B46', published.closing),
      minimum: new Decimal(0),
      contributions: paid,
      stateContribution: paid[0] === undefined ? null : { amount: paid[0].amount, figures: [paid[0]] },
      ceiling: paid.length === 0 ? null : ceilings.find(({ mode }) => mode === chosen)!,
      otherCeilings: paid.length === 0 ? [] : ceilings.filter(({ mode }) => mode !== chosen),
    },
  };
}

/** A finding with what the test is about; the rest is plain. */
export function findingAt(sheet: string, address: string, about: Partial<Finding> = {}): Finding {
  return {
    rule: 'sum',
    severity: 'error',
    at: cellAt(sheet, address),
    label: 'Summa intäkter',
    heading: '2019 Budget',
    published: decimal(100),
    expected: decimal(90),
    difference: decimal(10),
    parts: [],
    linear: false,
    causedBy: null,
    message: 'Det står 100 tkr, men delarna ger 90 tkr.',
    ...about,
  };
}
