import { amountColumns, isAmountColumn } from '../documents/amount-column';
import type { BudgetDocument, BudgetLine, Figure, FigureColumn } from '../documents/budget';
import { amountBrought, cellOf } from '../documents/column-view';
import type { CellReference } from '../documents/finding';
import { ROLES } from '../documents/line-role';
import { printedDecimals } from '../figures/agreement';
import type { Decimal } from '../figures/decimal';
import type { Unit } from '../figures/unit';

/** A figure with all that a finding about it shows. */
export interface AuditCell {
  /** The same for the same cell, different for different cells. */
  readonly key: string;
  readonly at: CellReference;
  readonly label: string;
  readonly heading: string;
  readonly figure: Figure;
  readonly unit: Unit | 'antal';
  /** Of a blank cell, the line's amounts in the other columns; `null` if one of those is blank, zero or unreadable. */
  readonly lineAmounts: readonly Decimal[] | null;
  /** The decimals that the line's amounts are printed with. */
  readonly decimals: number;
}

/** An amount of a budget, outturn or forecast. */
export interface AmountCell extends AuditCell {
  readonly unit: Unit;
}

/** Sums, which a table prints alike; a result may be rounded from them. */
const isSum = ({ role }: BudgetLine) => ROLES[role].isTotal;

/** What the cells of a line have in common. */
interface LineView {
  /** Its amounts in the columns of single amounts, zeros left out, and how many of those columns have none. */
  readonly amounts: readonly Decimal[];
  readonly lacking: number;
  /** The decimals that it is printed with. */
  readonly decimals: number;
}

/** A document and its lines stay as they are: each line is looked through once, not for each of its cells. */
const views = new WeakMap<BudgetDocument, readonly LineView[]>();

/**
 * A sum has the decimals of all sums in its table: 10,120 among sums with three decimals is not rounded, though its
 * last one is not seen.
 */
function viewLines(document: BudgetDocument): LineView[] {
  const columns = amountColumns(document);
  const lines = document.lines.map(({ figures }) => {
    const amounts = columns.flatMap((index) => figures[index]?.amount ?? []);
    const present = columns.filter((index) => figures[index] !== undefined).length;
    const filled = amounts.filter((amount) => !amount.isZero());
    // Sums of other columns are printed as the line is; a table may have no other.
    const printed = document.columns.flatMap(({ content }, index) =>
      content === 'amount' ? (figures[index]?.amount ?? []) : [],
    );
    return { amounts: filled, lacking: present - filled.length, decimals: printedDecimals(printed) };
  });
  const isTotal = document.lines.map(isSum);
  const ofSums = lines.reduce((most, { decimals }, index) => (isTotal[index] ? Math.max(most, decimals) : most), 0);
  return lines.map((line, index) => (isTotal[index] ? { ...line, decimals: ofSums } : line));
}

function viewOf(document: BudgetDocument, line: number): LineView | undefined {
  const known = views.get(document) ?? viewLines(document);
  views.set(document, known);
  return known[line];
}

/** What a blank cell is measured by: every other single amount of its line, if all are there. */
function otherAmounts(view: LineView, figure: Figure, column: FigureColumn | undefined): readonly Decimal[] | null {
  if (figure.state !== 'blank') return null;
  const own = column !== undefined && isAmountColumn(column) ? 1 : 0;
  return view.lacking === own ? view.amounts : null;
}

/** The figure of a line (by index) in a column (by index); `null` outside the table. */
export function auditCell(document: BudgetDocument, line: number, column: number): AmountCell | null {
  const budgetLine = document.lines[line];
  const figure = budgetLine?.figures[column];
  const view = viewOf(document, line);
  if (budgetLine === undefined || figure === undefined || view === undefined) return null;
  return {
    key: `${document.sheet}!${figure.row},${figure.column}`,
    at: cellOf(document, figure),
    label: budgetLine.label,
    heading: document.columns[column]?.heading ?? '',
    figure,
    unit: document.unit,
    lineAmounts: otherAmounts(view, figure, document.columns[column]),
    decimals: view.decimals,
  };
}

/** The amount that a cell brings to a sum: a blank brings 0, what cannot be read is `null`. */
export function amountOf(cell: AuditCell): Decimal | null {
  return amountBrought(cell.figure);
}

/** Every figure of the document's amount columns, row by row. */
export function amountCells(document: BudgetDocument): AmountCell[] {
  return document.lines.flatMap((_, line) =>
    document.columns.flatMap(({ content }, column) => {
      const cell = content === 'amount' ? auditCell(document, line, column) : null;
      return cell === null ? [] : [cell];
    }),
  );
}
