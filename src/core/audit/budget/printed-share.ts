import type { BudgetDocument } from '../../documents/budget';
import type { CellReference } from '../../documents/finding';
import { shareCell } from '../../documents/share-column';
import type { MembersDocument } from '../../documents/members';
import type { Decimal } from '../../figures/decimal';

/** A member's share and where it is printed. */
export interface PrintedShare {
  readonly share: Decimal;
  readonly at: CellReference;
  /** The year that the share is printed for; `null` for a label or share column, which speaks for all columns. */
  readonly year: number | null;
}

/** The year of the table to use: the column's own, else the latest before it, else the first after. */
function nearestYear(years: readonly number[], year: number): number | undefined {
  const sorted = [...new Set(years)].sort((left, right) => left - right);
  return sorted.filter((candidate) => candidate <= year).at(-1) ?? sorted[0];
}

function shareInTable(document: MembersDocument, name: string, year: number): PrintedShare | null {
  if (document.measure !== 'share') return null;
  const member = document.members.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  const used = nearestYear(
    document.columns.flatMap((column) => column.year ?? []),
    year,
  );
  const figure = member?.figures.find((candidate) => candidate.year === used);
  if (figure === undefined || figure.value === null) return null;
  return {
    share: figure.value,
    at: { sheet: document.sheet, row: figure.row, column: figure.column },
    year: figure.year,
  };
}

/** The share that a member's line has in a year: printed in its label or beside it, else in a table of shares. */
export function printedShare(
  place: { document: BudgetDocument; line: number; year: number | null },
  tables: readonly MembersDocument[],
): PrintedShare | null {
  const { document, line, year } = place;
  const member = document.lines[line];
  if (member === undefined) return null;
  if (member.share !== null)
    return {
      share: member.share,
      at: { sheet: document.sheet, ...shareCell(document, member) },
      year: null,
    };
  if (year === null) return null;
  return tables.flatMap((table) => shareInTable(table, member.name, year) ?? [])[0] ?? null;
}
