import { formatAddress } from '../../../src/core/cells/address';
import type { Finding } from '../../../src/core/documents/finding';
import { diceFrom } from '../budgets/dice';
import { recalculateGrids } from '../budgets/budget';
import type { Table } from './table';
import { sheetOfTable } from './table';

/** One figure with two neighbouring digits swapped, and the cells of the sums that it is in. */
export interface Swap {
  readonly cell: string;
  readonly amount: number;
  readonly around: ReadonlySet<string>;
}

/** How a check does on a table: errors on it as it is, and what it sees of the swaps. */
export interface Score {
  readonly falseErrors: readonly string[];
  readonly swaps: number;
  readonly seen: number;
  /** Seen, and the very cell is named as the cause. */
  readonly right: number;
}

/** The text with the first two unequal neighbouring digits swapped; `null` where there are none. */
function swapped(text: string): string | null {
  const match = /(\d)(?!\1)(\d)/u.exec(text);
  if (match === null) return null;
  const [pair, left, right] = match;
  return `${text.slice(0, match.index)}${right}${left}${text.slice(match.index + pair.length)}`;
}

/** The cells that each cell is in a sum with, itself included. */
function sumsByCell({ sums }: Table): Map<string, Set<string>> {
  const around = new Map<string, Set<string>>();
  for (const { total, terms } of sums) {
    const cells = [total, ...terms].map(formatAddress);
    for (const cell of cells) around.set(cell, new Set([...(around.get(cell) ?? []), ...cells]));
  }
  return around;
}

/** So many swaps in figures of ten or more that are in a sum, the same every time. */
export function swapsIn(table: Table, count: number): Swap[] {
  const all = [...sumsByCell(table)].flatMap(([cell, around]): Swap[] => {
    const amount = amountAt(table, cell);
    const wrong = amount !== null && Math.abs(amount) >= 10 ? swapped(String(amount)) : null;
    return wrong === null ? [] : [{ cell, amount: Number(wrong), around }];
  });
  return diceFrom(all.length).some(all, count);
}

function amountAt({ rows }: Table, cell: string): number | null {
  const found = rows.flatMap((cells, row) =>
    cells.flatMap((value, column) => (formatAddress({ row, column }) === cell ? [value] : [])),
  )[0];
  return typeof found === 'number' ? found : null;
}

function errorsOn(table: Table, changes: Readonly<Record<string, number>> = {}): Map<string, Finding> {
  const { findings } = recalculateGrids(sheetOfTable(table, changes));
  const errors = findings.filter(({ severity }) => severity === 'error');
  return new Map(errors.map((finding) => [formatAddress(finding.at), finding]));
}

/** Checks the table as it is and with each swap by itself. */
export function scoreOf(table: Table, count: number): Score {
  const clean = errorsOn(table);
  const swaps = swapsIn(table, count);
  let [seen, right] = [0, 0];
  for (const { cell, amount, around } of swaps) {
    const errors = [...errorsOn(table, { [cell]: amount })].filter(([at]) => !clean.has(at));
    if (errors.some(([at]) => around.has(at))) seen += 1;
    if (errors.some(([at, { causedBy }]) => at === cell && causedBy === null)) right += 1;
  }
  return { falseErrors: [...clean.keys()], swaps: swaps.length, seen, right };
}
