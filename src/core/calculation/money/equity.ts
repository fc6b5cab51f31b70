import type { BudgetDocument } from '../../documents/budget';
import { Decimal } from '../../figures/decimal';
import { convertAmount } from '../../figures/unit';
import type { CeilingQuestion } from './ceilings';
import { ceilingsOf } from './ceilings';
import type { YearColumn } from '../../documents/column-view';
import { figureOfRole, yearColumns } from '../../documents/column-view';
import { contributionsIn, paidBy, paidByAll } from '../../documents/contributions';
import { computedResult, totalsOf } from './column-totals';
import type { Ceiling, EquityResult } from './money-results';
import { periodOf } from './money-results';
import { printedResult } from './result-line';
import { rulesOf } from '../../rules/rulebook';
import type { Terms } from '../terms';

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

function ceilingsIn(
  { year, document }: YearColumn,
  amounts: Pick<CeilingQuestion, 'contributions' | 'state' | 'closing'>,
  settings: Terms,
): Ceiling[] {
  return ceilingsOf({ year, unit: document.unit, ...amounts }, rulesOf(settings).ceiling);
}

function entryOf(column: YearColumn, earlier: readonly EquityResult[], settings: Terms): EquityResult | null {
  const totals = totalsOf(column);
  const publishedResult = printedResult(column);
  const result = computedResult(totals) ?? publishedResult?.amount ?? null;
  const start = openingOf(column, earlier);
  const { opening } = start;
  const publishedClosing = figureOfRole(column, 'equity.closing');
  if (result === null || (opening === null && publishedClosing === null)) return null;
  const closing = opening?.plus(result) ?? publishedClosing?.amount ?? result;
  const contributions = contributionsIn(column);
  const stateContribution = paidBy(contributions.state);
  const paid = paidByAll(contributions);
  if (paid?.amount.isNegative() === true) return null;
  const state = stateContribution?.amount ?? null;
  const ceilings = ceilingsIn(column, { contributions: paid?.amount ?? null, state, closing }, settings);
  return {
    ...periodOf(column),
    ...start,
    ...totals,
    result,
    publishedResult,
    closing,
    publishedClosing,
    minimum: convertAmount(new Decimal(settings.equityMinimum), 'tkr', column.document.unit),
    contributions: paid?.figures ?? [],
    stateContribution,
    ceiling: ceilings.find(({ mode }) => mode === settings.ceilingMode) ?? null,
    otherCeilings: ceilings.filter(({ mode }) => mode !== settings.ceilingMode),
  };
}

/**
 * Equity year by year, in order of year within each document: opening and result give the closing,
 * which opens the next year. `carriedFrom` counts in the whole list. Years without a result or any
 * equity are left out, and years whose contributions are negative, as in a ledger: a surplus would be a deficit.
 */
export function equityChain(documents: readonly BudgetDocument[], settings: Terms): readonly EquityResult[] {
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
