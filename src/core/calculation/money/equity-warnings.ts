import type { BudgetDocument } from '../../documents/budget';
import { INCOME_ROLES } from '../../documents/income-roles';
import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { documentDecimals } from '../../documents/document-decimals';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import type { YearColumn } from '../../documents/column-view';
import { figureOf, yearColumns } from '../../documents/column-view';
import type { EquityResult } from './money-results';
import { periodOf } from './money-results';

/** A line and how much more (or less) it gives the result than the year before. */
interface LineChange {
  readonly label: string;
  readonly effect: Decimal;
}

function columnOf(documents: readonly BudgetDocument[], entry: EquityResult): YearColumn | null {
  const at = (entry.publishedResult ?? entry.income?.terms[0]?.figure)?.at.column;
  const columns = documents.flatMap(yearColumns).filter((column) => {
    const { sheet, year, basis } = periodOf(column);
    return sheet === entry.sheet && year === entry.year && basis === entry.basis;
  });
  return columns.find(({ document, index }) => document.columns[index]?.column === at) ?? columns[0] ?? null;
}

/** What each single line changes the result by between two columns of a table. */
function changesBetween(before: YearColumn, after: YearColumn, costSign: 1 | -1): LineChange[] {
  if (before.document !== after.document) return [];
  return after.document.lines.flatMap(({ role, label, partOfAbove }, line) => {
    const isIncome = INCOME_ROLES.includes(role);
    const [then, now] = [figureOf(before, line), figureOf(after, line)];
    if (partOfAbove || (!isIncome && role !== 'cost') || then === null || now === null) return [];
    const more = now.amount.minus(then.amount);
    return [{ label, effect: isIncome ? more : more.times(-costSign) }];
  });
}

/** The line that moves the result most in a direction since the year before; nothing where there is no such year. */
function mostBy(column: YearColumn, entry: EquityResult, direction: 1 | -1): string {
  const earlier = yearColumns(column.document).filter(({ year }) => year === entry.year - 1);
  const before = earlier.find((each) => periodOf(each).basis === entry.basis) ?? earlier.at(-1);
  const changes = before === undefined ? [] : changesBetween(before, column, entry.costSign);
  const [most] = [...changes].sort((left, right) => right.effect.minus(left.effect).times(direction).toNumber());
  if (before === undefined || most === undefined || most.effect.times(direction).lte(0)) return '';
  const effect = `${formatSwedish(most.effect.abs())} ${entry.unit}`;
  return ` Mest skiljer ”${most.label}”: ${effect} ${direction > 0 ? 'bättre' : 'sämre'} än ${before.year}.`;
}

/** Below nothing, or below what the board has set; empty for neither. */
function lowText({ closing, opening, result, minimum, unit }: EquityResult): string {
  const amount = (value: Decimal) => `${formatSwedish(value)} ${unit}`;
  if (closing.lt(0)) {
    const isSpent = opening !== null && opening.gte(0) && result.lt(0);
    const why = isSpent ? ` Underskottet är större än det ingående egna kapitalet, ${amount(opening)}.` : '';
    return `Eget kapital blir negativt: ${amount(closing)}.${why}`;
  }
  return closing.lt(minimum)
    ? `Eget kapital ${amount(closing)} ligger under styrelsens lägsta nivå, ${amount(minimum)}.`
    : '';
}

/** Above the recommended ceiling, and what the other ways to count it state; empty for no. */
function highText({ ceiling, otherCeilings, closing, unit }: EquityResult, document: BudgetDocument): string {
  if (ceiling === null || ceiling.within) return '';
  const others = otherCeilings.filter(({ within }) => within).length;
  const otherWays =
    others === 0 ? 'Det gäller hur taket än räknas.' : `Räknat på ${others} andra sätt ligger det inom.`;
  const most = ceiling.amount.toDecimalPlaces(documentDecimals(document), Decimal.ROUND_FLOOR);
  return `Eget kapital ${formatSwedish(closing)} ${unit} ligger över den rekommenderade högsta nivån, ${formatSwedish(most)} ${unit}. ${otherWays}`;
}

function warningOf(entry: EquityResult, before: EquityResult | null, documents: readonly BudgetDocument[]): Finding[] {
  const at = (entry.publishedClosing ?? entry.publishedResult ?? entry.income?.terms[0]?.figure)?.at;
  const column = columnOf(documents, entry);
  const [low, high] = [lowText(entry), column === null ? '' : highText(entry, column.document)];
  if (at === undefined || column === null || low + high === '') return [];
  const wasWithin = before !== null && lowText(before) + highText(before, column.document) === '';
  const why = wasWithin ? mostBy(column, entry, low === '' ? 1 : -1) : '';
  return [
    findingAbout({
      rule: low === '' ? 'equityHigh' : 'equityLow',
      ...{ at, label: 'Utgående eget kapital', heading: column.document.columns[column.index]?.heading ?? '' },
      published: entry.publishedClosing?.amount ?? null,
      message: (low || high) + why,
    }),
  ];
}

/**
 * Years whose closing equity leaves the interval between the board's own least and the recommended most, with the
 * line that moved the result most in the year when it leaves. A deficit is planned often enough; it is warned of, never an error.
 * Example: `Eget kapital blir negativt: −120 tkr.`
 */
export function equityWarnings(entries: readonly EquityResult[], documents: readonly BudgetDocument[]): Finding[] {
  return entries.flatMap((entry) => {
    if (entry.isReplaced) return [];
    const before = entry.carriedFrom === null ? null : (entries[entry.carriedFrom] ?? null);
    return warningOf(entry, before, documents);
  });
}
