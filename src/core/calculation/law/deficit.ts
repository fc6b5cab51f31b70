import type { BudgetDocument } from '../../documents/budget';
import { isAmountColumn } from '../../documents/amount-column';
import type { SourcedFigure, YearColumn } from '../../documents/column-view';
import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import { ruleFor } from '../../rules/dated-rule';
import { LAW } from '../../rules/law';
import type { EquityResult } from '../money/money-results';
import { periodOf } from '../money/money-results';
import { printedResult } from '../money/result-line';
import { budgetYear } from './plans';

/** Equity at the start of a year, and where it was taken from. */
interface Opening {
  readonly amount: Decimal;
  /** The years whose results it is the sum of; `null` where it is stated as equity. */
  readonly from: number | null;
}

/** An outturn or forecast that ends with a year, and the year that it begins with. */
interface Past {
  readonly from: number;
  readonly to: number;
  readonly result: SourcedFigure;
}

function pastResults(document: BudgetDocument): Past[] {
  return document.columns.flatMap((column, index): Past[] => {
    const { year, span, basis } = column;
    const years = span ?? (year === null ? null : { from: year, to: year });
    const result = printedResult({ document, index });
    const isPast = isAmountColumn(column) && (basis === 'outturn' || basis === 'forecast');
    return isPast && years !== null && result !== null ? [{ ...years, result }] : [];
  });
}

/** The results of all years up to one, where the table has them since a span of years; `null` where it does not. */
function accumulated(document: BudgetDocument, year: number): Opening | null {
  const past = pastResults(document);
  const chain: Past[] = [];
  let next = year - 1;
  for (;;) {
    const found = past.find(({ to }) => to === next);
    if (found === undefined) return null;
    chain.push(found);
    if (found.to > found.from)
      return { amount: Decimal.sum(...chain.map((each) => each.result.amount)), from: found.from };
    next = found.from - 1;
  }
}

function entryOf(column: YearColumn, equity: readonly EquityResult[]): EquityResult | undefined {
  const { sheet, year, basis } = periodOf(column);
  return equity.find((entry) => entry.sheet === sheet && entry.year === year && entry.basis === basis);
}

/** Whether the equity at the year's start is as large as the deficit, as a sentence. */
function coveredText(deficit: Decimal, opening: Opening | null, { document, year }: YearColumn): string {
  if (opening === null) return 'Täcks av eget kapital: okänt, tabellen har inget ingående eget kapital.';
  const isCovered = opening.amount.gte(deficit.neg());
  const amount = `${formatSwedish(opening.amount)} ${document.unit}`;
  const source =
    opening.from === null ? `ingående ${amount}` : `resultaten ${opening.from}–${year - 1} är tillsammans ${amount}`;
  return `Täcks av eget kapital: ${isCovered ? 'ja' : 'nej'} (${source}).`;
}

/**
 * A budget year whose costs are planned above its income, and whether equity covers it: information, since plans with
 * deficits are practice beside the law's letter. Example: −1 333 tkr for 2018.
 */
export function plannedDeficit(document: BudgetDocument, equity: readonly EquityResult[]): Finding[] {
  const column = budgetYear(document)?.column;
  const result = column === undefined ? null : printedResult(column);
  if (column === undefined || result === null || result.amount.gte(0)) return [];
  const rule = ruleFor(LAW.deficit, column.year);
  if (rule === null || rule.value.mayHaveDeficit) return [];
  const stated = entryOf(column, equity)?.opening ?? null;
  const opening = stated === null ? accumulated(document, column.year) : { amount: stated, from: null };
  const amount = `${formatSwedish(result.amount)} ${document.unit}`;
  const message = `Budgeten för ${column.year} har högre kostnader än intäkter: ${amount}. ${coveredText(result.amount, opening, column)}`;
  const heading = document.columns[column.index]?.heading ?? '';
  const label = document.lines.find(({ row }) => row === result.at.row)?.label ?? '';
  return [findingAbout({ rule: 'budgetDeficit', at: result.at, label, heading, published: result.amount, message })];
}
