import type { BudgetDocument, Term } from '../documents/budget';
import { Decimal } from '../figures/decimal';
import { convertAmount } from '../figures/unit';
import { ceilingsOf } from './ceilings';
import type { YearColumn } from './column-figures';
import { figureOf, figureOfRole, linesOf, periodOf, yearColumns } from './column-figures';
import { contributionsOf } from './contributions';
import type { EquityResult, SourcedFigure } from './results';
import type { Settings } from './settings';

/** The totals that a result is made of. */
interface Totals {
  readonly income: SourcedFigure | null;
  readonly cost: SourcedFigure | null;
  readonly costSign: 1 | -1;
  readonly financial: EquityResult['financial'];
}

const isFinancial = (document: BudgetDocument, line: number) =>
  document.lines[line]?.role.startsWith('financial.') ?? false;

/** The year's result line: the last one, after financial items where there are any. */
function resultLine(document: BudgetDocument): number | null {
  return linesOf(document, ['result']).at(-1) ?? linesOf(document, ['result.beforeFinancial']).at(-1) ?? null;
}

/** The terms of the result with a result before financial items taken apart into its own. */
function resultTerms(document: BudgetDocument, line: number | null): readonly Term[] {
  const relation = document.relations.find(({ kind, total }) => kind === 'result' && total === line);
  return (relation?.terms ?? []).flatMap((term) =>
    document.lines[term.line]?.role === 'result.beforeFinancial' ? resultTerms(document, term.line) : [term],
  );
}

function totalsOf(column: YearColumn): Totals {
  const { document } = column;
  const terms = resultTerms(document, resultLine(document));
  const costTerm = terms.find(({ line }) => document.lines[line]?.role === 'cost.total');
  const cost = figureOfRole(column, 'cost.total');
  const negative = costTerm === undefined ? (cost?.amount.isNegative() ?? false) : costTerm.sign === 1;
  const financial = terms
    .filter(({ line }) => isFinancial(document, line))
    .flatMap(({ line, sign }) => {
      const figure = figureOf(column, line);
      return figure === null ? [] : [{ figure, sign }];
    });
  return {
    income: figureOfRole(column, 'income.total'),
    cost,
    costSign: negative ? -1 : 1,
    financial,
  };
}

function computedResult({ income, cost, costSign, financial }: Totals): Decimal | null {
  if (income === null || cost === null) return null;
  const items = financial.map(({ figure, sign }) => figure.amount.times(sign));
  return Decimal.sum(income.amount.minus(cost.amount.times(costSign)), ...items);
}

/** The entry to carry equity from: the year before on the same basis, or on any where no opening is printed. */
function entryBefore(earlier: readonly EquityResult[], column: YearColumn, hasOpening: boolean): number | null {
  const { sheet, basis, year } = periodOf(column);
  const previous = earlier.flatMap((entry, index) =>
    entry.sheet === sheet && entry.year === year - 1 ? [{ entry, index }] : [],
  );
  const same = previous.find(({ entry }) => entry.basis === basis);
  return (same ?? (hasOpening ? undefined : previous.at(-1)))?.index ?? null;
}

function openingOf(column: YearColumn, earlier: readonly EquityResult[]) {
  const openingAt = figureOfRole(column, 'equity.opening');
  const carriedFrom = entryBefore(earlier, column, openingAt !== null);
  const carried = carriedFrom === null ? null : (earlier[carriedFrom]?.closing ?? null);
  return { openingAt, carriedFrom, opening: carried ?? openingAt?.amount ?? null };
}

function entryOf(column: YearColumn, earlier: readonly EquityResult[], settings: Settings): EquityResult | null {
  const totals = totalsOf(column);
  const line = resultLine(column.document);
  const publishedResult = line === null ? null : figureOf(column, line);
  const result = computedResult(totals) ?? publishedResult?.amount ?? null;
  const start = openingOf(column, earlier);
  const { opening } = start;
  const publishedClosing = figureOfRole(column, 'equity.closing');
  if (result === null || (opening === null && publishedClosing === null)) return null;
  const closing = opening?.plus(result) ?? publishedClosing?.amount ?? result;
  const contributions = contributionsOf(column);
  const stateContribution = figureOfRole(column, 'income.state');
  const ceilings = ceilingsOf(column, { contributions, state: stateContribution, closing });
  return {
    ...periodOf(column),
    ...start,
    ...totals,
    result,
    publishedResult,
    closing,
    publishedClosing,
    minimum: convertAmount(new Decimal(settings.equityMinimum), 'tkr', column.document.unit),
    contributions,
    stateContribution,
    ceiling: ceilings.find(({ mode }) => mode === settings.ceilingMode) ?? null,
    otherCeilings: ceilings.filter(({ mode }) => mode !== settings.ceilingMode),
  };
}

/**
 * Equity year by year, in order of year within each document: opening and result give the closing,
 * which opens the next year. `carriedFrom` counts in the whole list. Years without a result or any
 * equity are left out.
 */
export function equityChain(documents: readonly BudgetDocument[], settings: Settings): readonly EquityResult[] {
  const entries: EquityResult[] = [];
  for (const document of documents) {
    const before = entries.length;
    for (const column of yearColumns(document).sort((a, b) => a.year - b.year)) {
      const own = entries.map((entry, index) => (index < before ? { ...entry, sheet: '' } : entry));
      const entry = entryOf(column, own, settings);
      if (entry !== null) entries.push(entry);
    }
  }
  return entries;
}
