import { amountColumns } from '../../documents/amount-column';
import type { BudgetDocument } from '../../documents/budget';
import { figureOf } from '../../documents/column-view';
import { Decimal } from '../../figures/decimal';
import { convertAmount } from '../../figures/unit';
import { isCalledAppendix, refersToAppendix } from './appendix';
import { timeOf } from './common-columns';
import { grandTotals, moneyLines } from './same-quantity';
import { printedStep } from './printed-step';

/** Two tables on different sheets, and pairs of their lines of which one is the sum of its whole table. */
export interface Candidates {
  readonly left: BudgetDocument;
  readonly right: BudgetDocument;
  readonly pairs: readonly (readonly [number, number])[];
}

/** A table with the lines that can be compared. */
interface Table {
  readonly place: number;
  readonly document: BudgetDocument;
  readonly money: readonly number[];
  readonly grand: ReadonlySet<number>;
}

/** An amount's place among those of its time; amounts that agree are in the same place or in the next. */
interface AmountPlace {
  readonly line: number;
  readonly time: string;
  readonly at: number;
}

const kronor = (amount: Decimal, { unit }: BudgetDocument) => convertAmount(amount, unit, 'kr');

/** The coarsest last digit of the tables, in kronor: what amounts of two tables may differ by and agree. */
function coarsestStep(tables: readonly Table[]): Decimal {
  const steps = tables.flatMap(({ document }) =>
    amountColumns(document).map((index) => kronor(printedStep({ document, index }), document)),
  );
  return Decimal.max(1, ...steps);
}

function amountPlaces({ document }: Table, lines: Iterable<number>, step: Decimal): AmountPlace[] {
  return [...lines].flatMap((line) =>
    amountColumns(document).flatMap((index) => {
      const amount = figureOf({ document, index }, line)?.amount ?? null;
      const column = document.columns[index];
      const time = column === undefined ? null : timeOf(column);
      if (amount === null || amount.isZero() || time === null) return [];
      return [{ line, time, at: kronor(amount, document).div(step).floor().toNumber() }];
    }),
  );
}

const keyOf = (time: string, at: number) => `${time} ${at}`;

/** Pairs of lines, by their tables. A class, because each pair is found from several amounts. */
class Pairs {
  private readonly found = new Map<
    string,
    { left: Table; right: Table; lines: Map<string, readonly [number, number]> }
  >();

  add([table, line]: readonly [Table, number], [other, otherLine]: readonly [Table, number]): void {
    if (table.document.sheet === other.document.sheet) return;
    const [left, right] = table.place < other.place ? [table, other] : [other, table];
    const lines = left === table ? ([line, otherLine] as const) : ([otherLine, line] as const);
    const key = `${left.place} ${right.place}`;
    const entry = this.found.get(key) ?? { left, right, lines: new Map<string, readonly [number, number]>() };
    entry.lines.set(lines.join(' '), lines);
    this.found.set(key, entry);
  }

  /** In the order of the tables and their lines. */
  get inOrder(): Candidates[] {
    const entries = [...this.found.values()].sort(
      (one, two) => one.left.place - two.left.place || one.right.place - two.right.place,
    );
    return entries.map(({ left, right, lines }) => ({
      ...{ left: left.document, right: right.document },
      pairs: [...lines.values()].sort(([one, a], [two, b]) => one - two || a - b),
    }));
  }
}

function addByAmount(tables: readonly Table[], pairs: Pairs): void {
  const step = coarsestStep(tables);
  const totals = new Map<string, (readonly [Table, number])[]>();
  for (const table of tables)
    for (const { line, time, at } of amountPlaces(table, table.grand, step)) {
      const key = keyOf(time, at);
      totals.set(key, [...(totals.get(key) ?? []), [table, line]]);
    }
  for (const table of tables)
    for (const { line, time, at } of amountPlaces(table, table.money, step))
      for (const near of [at - 1, at, at + 1])
        for (const total of totals.get(keyOf(time, near)) ?? []) pairs.add([table, line], total);
}

function addByReference(tables: readonly Table[], pairs: Pairs): void {
  const appendices = tables.filter(({ document }) => isCalledAppendix(document));
  for (const table of appendices.length === 0 ? [] : tables)
    for (const line of table.money.filter((each) => refersToAppendix({ document: table.document, line: each })))
      for (const appendix of appendices)
        for (const other of table.grand.has(line) ? appendix.money : appendix.grand)
          pairs.add([table, line], [appendix, other]);
}

/**
 * The lines of tables on different sheets that may state the same: one of them has an amount of a table's whole sum, or
 * refers to it as an appendix. Found by amounts and not pair by pair, since a workbook may have hundreds of sheets.
 */
export function viewCandidates(documents: readonly BudgetDocument[]): Candidates[] {
  const tables = documents.map((document, place): Table => {
    const money = moneyLines(document);
    const totals = grandTotals(document);
    return { place, document, money, grand: new Set(money.filter((line) => totals.has(line))) };
  });
  const pairs = new Pairs();
  addByAmount(tables, pairs);
  addByReference(tables, pairs);
  return pairs.inOrder;
}
