import { isAmountColumn } from '../../documents/amount-column';
import type { BalanceDocument, BalanceRole } from '../../documents/balance';
import type { BudgetDocument } from '../../documents/budget';
import { figureOfRole } from '../../documents/column-view';
import { WHOLE_YEAR } from '../../documents/forecast-period';
import { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import { convertAmount } from '../../figures/unit';
import type { EquityResult } from '../money/money-results';
import type { EquitySource } from './forecast-types';
import { turnedFigure } from './turned-figure';

/** What a year's opening equity is looked for in. */
export interface OpeningQuestion {
  readonly year: number;
  readonly unit: Unit;
  readonly equity: readonly EquityResult[];
  readonly balances: readonly BalanceDocument[];
  readonly budgets: readonly BudgetDocument[];
}

/** The entry of the year's budget that has an opening, those of the sheet first. */
export function plannedOpening({ year, unit, equity }: OpeningQuestion, sheet: string): EquitySource | null {
  const found = equity.flatMap((entry, index) =>
    entry.year === year && entry.basis === 'budget' && entry.opening !== null ? [{ entry, index }] : [],
  );
  const { entry, index } = found.find((each) => each.entry.sheet === sheet) ?? found[0] ?? { entry: null, index: 0 };
  if (entry === null || entry.opening === null) return null;
  const factor = convertAmount(new Decimal(1), entry.unit, unit);
  return { kind: 'opening', entry: index, factor, amount: entry.opening.times(factor) };
}

/** The opening that an outturn of the year prints: that of the whole year or of the part that reaches furthest. */
function outturnOpening({ year, unit, budgets }: OpeningQuestion): EquitySource | null {
  const found = budgets.flatMap((document) =>
    document.columns.flatMap((column, index) => {
      const isOfYear = column.year === year || column.soFar?.year === year;
      if (!isAmountColumn(column) || column.basis !== 'outturn' || !isOfYear) return [];
      const figure = figureOfRole({ document, index }, 'equity.opening');
      const months = column.year === year ? WHOLE_YEAR : (column.soFar?.months ?? 0);
      return figure === null ? [] : [{ figure, months, unit: document.unit }];
    }),
  );
  const [furthest] = found.sort((left, right) => right.months - left.months);
  if (furthest === undefined) return null;
  const factor = convertAmount(new Decimal(1), furthest.unit, unit);
  return { kind: 'cell', of: 'outturn', figure: turnedFigure(furthest.figure, factor) };
}

/** The opening that the last forecast of the year prints. */
function forecastOpening({ year, unit, equity }: OpeningQuestion): EquitySource | null {
  const found = equity.filter(
    ({ year: of, basis, openingAt }) => of === year && basis === 'forecast' && openingAt !== null,
  );
  const entry = found.at(-1);
  if (entry === undefined || entry.openingAt === null) return null;
  const factor = convertAmount(new Decimal(1), entry.unit, unit);
  return { kind: 'cell', of: 'forecast', figure: turnedFigure(entry.openingAt, factor) };
}

/** What the year must have begun with to end as a forecast or an outturn of it prints. */
function beforeResult({ year, unit, equity }: OpeningQuestion): EquitySource | null {
  const found = equity.filter(({ year: of, basis, opening }) => of === year && basis !== 'budget' && opening === null);
  const entry = found.at(-1);
  if (entry === undefined || entry.publishedClosing === null || entry.publishedResult === null) return null;
  const factor = convertAmount(new Decimal(1), entry.unit, unit);
  const [closing, result] = [turnedFigure(entry.publishedClosing, factor), turnedFigure(entry.publishedResult, factor)];
  return { kind: 'before', closing, result, amount: closing.amount.minus(result.amount) };
}

/** What the year before ended with. */
function closingBefore({ year, unit, equity }: OpeningQuestion): EquitySource | null {
  const index = equity.findLastIndex(({ year: of, basis }) => of === year - 1 && basis === 'outturn');
  const entry = equity[index];
  if (entry === undefined) return null;
  const factor = convertAmount(new Decimal(1), entry.unit, unit);
  return { kind: 'closing', entry: index, factor, amount: entry.closing.times(factor) };
}

/** True for the column of a balance report that is at the beginning of the year. */
function opens(document: BalanceDocument, index: number, year: number): boolean {
  const column = document.columns[index];
  const of = column?.year ?? document.year;
  return (column?.role === 'opening' && of === year) || (column?.role === 'closing' && of === year - 1);
}

/** True where a report prints equity and liabilities negative beside its assets, as ledgers do. */
function isTurned({ lines }: BalanceDocument, index: number): boolean {
  const amount = (role: BalanceRole) => lines.find((line) => line.role === role)?.figures[index]?.amount ?? null;
  const rest = amount('all') ?? Decimal.sum(amount('equity') ?? 0, amount('liabilities') ?? 0);
  return rest.isNegative() && !(amount('assets')?.isNegative() ?? false);
}

/** Equity at the beginning of the year as a balance report has it. */
function inBalance({ year, unit, balances }: OpeningQuestion): EquitySource | null {
  for (const document of balances) {
    const equity = document.lines.find(({ role }) => role === 'equity');
    const index = document.columns.findIndex((_, each) => opens(document, each, year));
    const figure = equity?.figures[index];
    if (figure === undefined || figure.amount === null) continue;
    const { row, column, amount, state } = figure;
    const factor = convertAmount(new Decimal(isTurned(document, index) ? -1 : 1), document.unit, unit);
    const at = { sheet: document.sheet, row, column };
    const printed = { amount, at, live: state !== 'textNumber' };
    return { kind: 'cell', of: 'balance', figure: turnedFigure(printed, factor) };
  }
  return null;
}

/**
 * The year's opening equity as it turned out, and where it was found; `null` where none is known. What an outturn
 * prints comes first, then the workbook's own forecast, the year before's outturn, a balance report, what a printed
 * closing leaves, and last the budget, which was decided before the year began.
 * Example: an outturn for January to April that opens with 2 010 comes before a budget that opens with 2 040.
 */
export function openingEquity(question: OpeningQuestion, planned: EquitySource | null): EquitySource | null {
  const sources = [outturnOpening, forecastOpening, closingBefore, inBalance, beforeResult];
  const found = sources.reduce<EquitySource | null>((first, source) => first ?? source(question), null);
  return found ?? (planned === null ? null : { kind: 'planned', amount: amountOfSource(planned) });
}

/** The amount of equity that a source gives. */
export function amountOfSource(source: EquitySource): Decimal {
  return source.kind === 'cell' ? source.figure.amount : source.amount;
}
