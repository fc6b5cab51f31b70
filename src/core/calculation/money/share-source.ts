import type { BudgetLine } from '../../documents/budget';
import type { CellReference } from '../../documents/finding';
import { shareCell, shareScale } from '../../documents/share-column';
import type { MemberFigure, MembersDocument } from '../../documents/members';
import { Decimal } from '../../figures/decimal';
import type { YearColumn } from './column-figures';

/** A member's share, a fraction, and where it was read. */
export interface ShareSource {
  readonly share: Decimal;
  readonly at: CellReference;
  readonly in: 'cell' | 'label';
}

function fromColumn({ document, year }: YearColumn, line: BudgetLine): ShareSource | null {
  const shareColumns = document.columns.flatMap(({ content, year: of }, index) =>
    content === 'share' && (of === year || of === null) ? [index] : [],
  );
  const [source] = shareColumns.flatMap((index): ShareSource[] => {
    const figure = line.figures[index];
    if (figure === undefined || figure.amount === null) return [];
    const share = figure.amount.div(shareScale(document.lines, index));
    return [{ share, at: { sheet: document.sheet, row: figure.row, column: figure.column }, in: 'cell' }];
  });
  return source ?? null;
}

/** The table's year to use: the column's own, else the latest before it, else the first after. */
function tableYear(table: MembersDocument, year: number): number | null {
  const years = [...new Set(table.columns.flatMap((column) => column.year ?? []))].sort((a, b) => a - b);
  return years.filter((candidate) => candidate <= year).at(-1) ?? years[0] ?? null;
}

function inYear(figures: readonly MemberFigure[], year: number): MemberFigure | null {
  return figures.find((figure) => figure.year === year) ?? null;
}

function populationSum(table: MembersDocument, year: number): Decimal {
  return Decimal.sum(0, ...table.members.map(({ figures }) => inYear(figures, year)?.value ?? 0));
}

function fromTable(table: MembersDocument, { name }: BudgetLine, year: number): ShareSource | null {
  const used = tableYear(table, year);
  const member = table.members.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const figure = used === null || member === undefined ? null : inYear(member.figures, used);
  if (used === null || figure === null || figure.value === null) return null;
  const share =
    table.measure === 'share' ? figure.value : figure.value.div(populationSum(table, used)).toDecimalPlaces(10);
  return { share, at: { sheet: table.sheet, row: figure.row, column: figure.column }, in: 'cell' };
}

/**
 * The share of a member's line for a column's year: printed in the label, else in a share column
 * beside it, else in a table of shares or populations; `null` where none gives one.
 */
export function shareOf(column: YearColumn, line: BudgetLine, tables: readonly MembersDocument[]): ShareSource | null {
  const { document, year } = column;
  if (line.share !== null) {
    const at = { sheet: document.sheet, ...shareCell(document, line) };
    return { share: line.share, at, in: at.column === document.labelColumn ? 'label' : 'cell' };
  }
  return fromColumn(column, line) ?? tables.flatMap((table) => fromTable(table, line, year) ?? [])[0] ?? null;
}
