import { formatRange } from '../../cells/address';
import type { BudgetDocument } from '../../documents/budget';
import type { NotChecked } from '../../documents/finding';
import type { MembersDocument } from '../../documents/members';
import { printedShares } from '../../documents/printed-share';
import { sumOfShares } from '../../documents/share-evidence';
import { isShareTable } from '../../documents/table-share';
import { formatPercent } from '../../figures/number-text';
import type { ColumnShares } from './column-shares';
import { headingsOf, listed } from './headings';

const NEEDED = 'Skriv andelarna i raderna, i en kolumn ”Andel” eller i en tabell med medlemmar och år.';

/** Why the contributions of a column could not be checked; `null` if all were, or one member pays alone. */
function reasonFor({ question, paying, shares, checked }: ColumnShares): string | null {
  const { document } = question;
  const unchecked = paying.filter((line) => !checked.has(line));
  if (unchecked.length === 0 || question.members.length === 1) return null;
  const population = unchecked.flatMap((line) => shares.get(line) ?? [])[0];
  if (population !== undefined) return `de följer en annan fördelning än befolkningen i bladet ${population.at.sheet}`;
  const names = listed(unchecked.map((line) => document.lines[line]?.name ?? ''));
  const percentages = [...printedShares(question)].filter(([line]) => unchecked.includes(line));
  if (percentages.length === 0) return `ingen andel hittades för ${names}`;
  const sum = sumOfShares(percentages.map(([, { share }]) => share));
  return `procenttalen för ${names} är tillsammans ${formatPercent(sum, 2)} och bidragen följer dem inte`;
}

/** The contributions that were not checked against shares: where, why, and what would be needed. */
export function sharesUnchecked(document: BudgetDocument, columns: readonly ColumnShares[]): NotChecked[] {
  const byReason = new Map<string, number[]>();
  for (const column of columns) {
    const reason = reasonFor(column);
    if (reason !== null) byReason.set(reason, [...(byReason.get(reason) ?? []), column.question.index]);
  }
  return [...byReason].map(([reason, indexes]) => ({
    sheet: document.sheet,
    range: formatRange(document.range),
    reason: `Bidragen i ${headingsOf(document, indexes)} kontrollerades inte mot andelar: ${reason}. ${NEEDED}`,
  }));
}

/** Tables of percentages at municipalities that are no shares of a whole, and so are not checked. */
export function percentagesUnchecked(table: MembersDocument): NotChecked[] {
  if (table.measure !== 'share' || isShareTable(table)) return [];
  const reason =
    'Procenttalen är inte något år tillsammans nära 100 %, så de lästes inte som medlemsandelar och kontrollerades inte.';
  return [{ sheet: table.sheet, range: formatRange(table.range), reason }];
}
