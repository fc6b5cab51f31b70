import { isAmountColumn } from '../../documents/amount-column';
import type { BudgetDocument, FigureColumn } from '../../documents/budget';
import { cellOf } from '../../documents/column-view';
import type { CellReference } from '../../documents/finding';
import { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import { convertAmount } from '../../figures/unit';

/** What a column of the views is for: a year, several years before, or all of them together. */
export interface ViewPeriod {
  /** `2018`, `2005-2016`, or `sum`. */
  readonly key: string;
  readonly heading: string;
  readonly year: number | null;
}

/** A cell that an amount is made of: `factor` turns the cell's amount into the views' unit. */
export interface ViewTerm {
  readonly at: CellReference;
  readonly amount: Decimal;
  readonly factor: Decimal;
}

/** An amount in the views' unit, and the cells that it is the sum of. */
export interface ViewAmount {
  readonly amount: Decimal;
  readonly terms: readonly ViewTerm[];
}

/** One amount for each period, in their order. */
export type Amounts = readonly (ViewAmount | null)[];

function keyOf(column: FigureColumn): string | null {
  if (column.content !== 'amount' || column.replacedBy !== null) return null;
  if (column.basis === 'sum') return 'sum';
  if (column.year !== null) return String(column.year);
  return column.span === null ? null : `${column.span.from}-${column.span.to}`;
}

/** The periods that a table has columns for, in its order. */
export function periodsOf({ columns }: BudgetDocument): ViewPeriod[] {
  const found = new Map<string, ViewPeriod>();
  for (const column of columns) {
    const key = keyOf(column);
    const year = key === 'sum' || !isAmountColumn(column) ? null : column.year;
    if (key !== null && !found.has(key)) found.set(key, { key, heading: key === 'sum' ? 'Summa' : key, year });
  }
  return [...found.values()];
}

/** The column for a period: the budget's of several. */
export function columnFor({ columns }: BudgetDocument, period: string): number | null {
  const same = columns.flatMap((column, index) => (keyOf(column) === period ? [index] : []));
  return same.find((index) => columns[index]?.basis === 'budget') ?? same[0] ?? null;
}

/** The amount of a line for a period, in a unit; `null` where the cell is empty or there is no such column. */
export function amountIn(
  document: BudgetDocument,
  line: number,
  { key, unit }: { readonly key: string; readonly unit: Unit },
): ViewAmount | null {
  const column = columnFor(document, key);
  const figure = column === null ? undefined : document.lines[line]?.figures[column];
  if (figure === undefined || figure.amount === null || figure.state === 'blank') return null;
  const factor = convertAmount(new Decimal(1), document.unit, unit);
  return {
    amount: convertAmount(figure.amount, document.unit, unit),
    terms: [{ at: cellOf(document, figure), amount: figure.amount, factor }],
  };
}

/** Amounts together; `null` for none. */
export function together(amounts: readonly (ViewAmount | null)[]): ViewAmount | null {
  const present = amounts.flatMap((each) => each ?? []);
  if (present.length === 0) return null;
  return {
    amount: Decimal.sum(...present.map(({ amount }) => amount)),
    terms: present.flatMap(({ terms }) => terms),
  };
}
