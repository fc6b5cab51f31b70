import type { BalanceDocument, BalanceRole } from '../../documents/balance';
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

/** The opening that a forecast or an outturn of the year prints. */
function printedOpening({ year, unit, equity }: OpeningQuestion): EquitySource | null {
  const found = equity.filter(
    ({ year: of, basis, openingAt }) => of === year && basis !== 'budget' && openingAt !== null,
  );
  const entry = found.at(-1);
  if (entry === undefined || entry.openingAt === null) return null;
  return { kind: 'cell', figure: turnedFigure(entry.openingAt, convertAmount(new Decimal(1), entry.unit, unit)) };
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
    return { kind: 'cell', figure: turnedFigure({ amount, at, live: state !== 'textNumber' }, factor) };
  }
  return null;
}

/** The year's opening equity as it turned out, and where it was found; `null` where none is known. */
export function openingEquity(question: OpeningQuestion, planned: EquitySource | null): EquitySource | null {
  const found = printedOpening(question) ?? closingBefore(question) ?? inBalance(question) ?? beforeResult(question);
  return found ?? (planned === null ? null : { kind: 'planned', amount: amountOfSource(planned) });
}

/** The amount of equity that a source gives. */
export function amountOfSource(source: EquitySource): Decimal {
  return source.kind === 'cell' ? source.figure.amount : source.amount;
}
