import type { EquityResult, MemberSharesResult, ResultPeriod } from '../../../../core/calculation/money/money-results';
import type { Results } from '../../../../core/calculation/results';
import type { Basis } from '../../../../core/documents/budget';
import type { CellReference } from '../../../../core/documents/finding';
import { periodText, WHOLE_YEAR } from '../../../../core/documents/forecast-period';
import type { TertialDocument } from '../../../../core/documents/tertial-document';
import { ofKind } from '../../../../core/documents/tertial-document';
import { BASIS_WORDS } from '../../../../core/documents/words';
import type { Unit } from '../../../../core/figures/unit';
import { MEMBER_SENTENCES } from '../../../sentences/members';
import type { ContributionRow } from './contribution-rows';
import { contributionRows, contributionsAsPrinted } from './contribution-rows';

/** Equity through a year, whether the workbook or Tertial has forecast it. */
export type EquityFigures = Pick<
  EquityResult,
  | 'opening'
  | 'openingAt'
  | 'carriedFrom'
  | 'result'
  | 'publishedResult'
  | 'closing'
  | 'publishedClosing'
  | 'minimum'
  | 'ceiling'
  | 'otherCeilings'
>;

/** A year, or one of its columns where it has a budget and an outturn: what the members pay and what comes of it. */
export interface MatrixYear {
  readonly key: string;
  readonly year: number;
  readonly basis: Basis | null;
  /** What the column is, beside its year. Example: `prognos`, `tertial 1`. */
  readonly words: readonly string[];
  readonly isReplaced: boolean;
  readonly shares: MemberSharesResult | null;
  /** What each pays; empty where the column has no contributions. */
  readonly paid: readonly ContributionRow[];
  readonly equity: EquityFigures | null;
}

/** The heading of a year's column. Example: `2026` above `prognos`. */
export const headingOf = ({ key, year, words }: MatrixYear) => ({ key, heading: [String(year), ...words] });

/** The years of one sheet in one unit, side by side. */
export interface MemberMatrix {
  readonly sheet: string;
  readonly unit: Unit;
  readonly years: readonly MatrixYear[];
}

const ORDER: readonly (Basis | null)[] = ['budget', null, 'forecast', 'outturn', 'sum'];

const placeOf = ({ sheet, unit, year, basis, period, isReplaced }: ResultPeriod) =>
  JSON.stringify([sheet, unit, year, basis, period, isReplaced]);

function wordsOf({ basis, period, isReplaced }: ResultPeriod): string[] {
  const made = period === null ? [] : [periodText(period)];
  return [
    ...(basis === null ? [] : [BASIS_WORDS[basis].toLowerCase()]),
    ...made,
    ...(isReplaced ? [MEMBER_SENTENCES.olderPlan] : []),
  ];
}

const isSameCell = (left: CellReference | undefined, right: CellReference | undefined) =>
  left?.row === right?.row && left?.column === right?.column;

/** True for the shares and the equity of one column: they are counted from the same cell of the state's. */
function areOfOneColumn(shares: MemberSharesResult, equity: EquityResult): boolean {
  const [ofShares, ofEquity] = [shares.state.figures[0]?.at, equity.stateContribution?.figures[0]?.at];
  return placeOf(shares) === placeOf(equity) && isSameCell(ofShares, ofEquity);
}

type Placed = MatrixYear & Pick<ResultPeriod, 'sheet' | 'unit'>;

function placed(of: ResultPeriod, found: Pick<MatrixYear, 'shares' | 'paid' | 'equity'>, key: string): Placed {
  const { sheet, unit, year, basis, isReplaced } = of;
  return { key, sheet, unit, year, basis, isReplaced, words: wordsOf(of), ...found };
}

/** What the matrices are made of. */
interface Source {
  readonly results: Pick<Results, 'memberShares' | 'equity' | 'forecast'>;
  readonly documents: readonly TertialDocument[];
}

/** Each column of the workbook once, with its shares, its equity or both. */
function columnsOf({ results: { memberShares, equity }, documents }: Source): Placed[] {
  const taken = new Set<EquityResult>();
  const budgets = ofKind(documents, 'budget');
  const withShares = memberShares.map((shares, index) => {
    const own = equity.find((each) => !taken.has(each) && areOfOneColumn(shares, each)) ?? null;
    if (own !== null) taken.add(own);
    return placed(shares, { shares, paid: contributionRows(shares), equity: own }, `shares ${index}`);
  });
  const others = equity.flatMap((each, index) => {
    if (taken.has(each)) return [];
    const paid = contributionsAsPrinted(each, budgets);
    return [placed(each, { shares: null, paid, equity: each }, `equity ${index}`)];
  });
  return [...withShares, ...others];
}

/** The forecast as Tertial counts it; nothing where the workbook's own has the same result, or there is no equity. */
function ownForecast(forecast: Results['forecast'], columns: readonly Placed[]): Placed[] {
  if (forecast === null || forecast.months === 0 || forecast.months >= WHOLE_YEAR) return [];
  const { sheet, unit, year, minimum, ceilings, forecast: totals } = forecast;
  const { opening, result, closing } = totals;
  if (result === null || closing === null) return [];
  const printed = columns.filter((each) => each.year === year && each.basis === 'forecast');
  if (printed.some(({ equity }) => equity?.result.eq(result))) return [];
  const none = { openingAt: null, carriedFrom: null, publishedResult: null, publishedClosing: null };
  const [ceiling = null, ...otherCeilings] = ceilings;
  const equity = { ...none, opening, result, closing, minimum, ceiling, otherCeilings };
  const words =
    printed.length === 0
      ? [MEMBER_SENTENCES.forecastWord]
      : [MEMBER_SENTENCES.forecastWord, MEMBER_SENTENCES.byTertial];
  return [
    { key: 'forecast', sheet, unit, year, basis: 'forecast', words, isReplaced: false, shares: null, paid: [], equity },
  ];
}

const byYear = (left: Placed, right: Placed) =>
  left.year - right.year ||
  Number(right.isReplaced) - Number(left.isReplaced) ||
  ORDER.indexOf(left.basis) - ORDER.indexOf(right.basis);

/**
 * What the members pay and the equity that comes of it: the columns of each sheet and unit by year, and beside them the
 * forecast of the year under way.
 */
export function memberMatrices(source: Source): MemberMatrix[] {
  const columns = columnsOf(source);
  const matrices = new Map<string, Placed[]>();
  for (const each of [...columns, ...ownForecast(source.results.forecast, columns)]) {
    const key = JSON.stringify([each.sheet, each.unit]);
    matrices.set(key, [...(matrices.get(key) ?? []), each]);
  }
  return [...matrices.values()].flatMap((years) => {
    const [first] = years;
    return first === undefined ? [] : [{ sheet: first.sheet, unit: first.unit, years: years.sort(byYear) }];
  });
}
