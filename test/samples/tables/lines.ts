import type { CellValue } from '../../../src/core/cells/cell';
import type { Dice } from '../budgets/dice';
import type { Table, TableSum } from './table';

/** A line of a table: an amount between two, or made of other lines (`-costs` takes one away). */
export interface LinePlan {
  readonly label: string;
  /** What other lines call it by; its label where there is none. */
  readonly name?: string;
  readonly between?: readonly [number, number];
  readonly of?: readonly string[];
  /** What stands between label and amounts: a note's number, an account. */
  readonly beside?: CellValue;
}

/** A table to be laid out. */
export interface TablePlan {
  readonly title: string;
  readonly heads: readonly string[];
  readonly lines: readonly LinePlan[];
  /** The heading of what stands between label and amounts. */
  readonly besideHead?: string;
  /** Amounts are multiples of this; sums are exact. */
  readonly step?: number;
  /** What every figure is rounded to by itself, sums too; `undefined` if they are exact. */
  readonly roundedTo?: number;
}

const nameOf = ({ name, label }: LinePlan) => name ?? label;
const bare = (part: string) => part.replace(/^-/, '');

/** A first year's amount, and each next one within a few per cent of it. */
function amounts(dice: Dice, [from, to]: readonly [number, number], { count, step }: { count: number; step: number }) {
  let amount = dice.whole(Math.ceil(from / step), Math.floor(to / step));
  return Array.from({ length: count }, () => {
    const now = amount * step;
    amount += dice.whole(-Math.ceil(Math.abs(amount) * 0.07), Math.ceil(Math.abs(amount) * 0.12));
    return now;
  });
}

function valuesOf(dice: Dice, { lines, heads, step = 1 }: TablePlan): ReadonlyMap<string, readonly number[]> {
  const values = new Map<string, readonly number[]>();
  for (const line of lines)
    if (line.between) values.set(nameOf(line), amounts(dice, line.between, { count: heads.length, step }));
  const valueOf = (name: string): readonly number[] => {
    const known = values.get(name);
    if (known !== undefined) return known;
    const parts = lines.find((line) => nameOf(line) === name)?.of;
    if (parts === undefined) throw new Error(`No line is called ${name}`);
    const sum = heads.map((_, at) =>
      parts.reduce((all, part) => all + (part.startsWith('-') ? -1 : 1) * valueOf(bare(part))[at]!, 0),
    );
    values.set(name, sum);
    return sum;
  };
  for (const line of lines) if (line.of) valueOf(nameOf(line));
  return values;
}

function printed(value: number, roundedTo: number | undefined): number {
  return roundedTo === undefined ? Math.round(value * 100) / 100 : Math.round(value / roundedTo) / (1 / roundedTo);
}

/** Lays a table out: title, headings, then its lines, labels to the left. */
export function layOut(dice: Dice, plan: TablePlan): Table {
  const { title, heads, lines, besideHead, roundedTo } = plan;
  const values = valuesOf(dice, plan);
  const first = besideHead === undefined ? 1 : 2;
  const body = lines.map((line): CellValue[] => {
    const own = values.get(nameOf(line));
    const figures = own === undefined ? heads.map(() => null) : own.map((value) => printed(value, roundedTo));
    return [line.label, ...(first === 2 ? [line.beside ?? null] : []), ...figures];
  });
  const rowOf = (name: string) => 2 + lines.findIndex((line) => nameOf(line) === name);
  const sums = lines.flatMap((line, index): TableSum[] =>
    line.of === undefined
      ? []
      : heads.map((_, at) => ({
          total: { row: 2 + index, column: first + at },
          terms: line.of!.map((part) => ({ row: rowOf(bare(part)), column: first + at })),
        })),
  );
  return { rows: [[title], ['', ...(besideHead === undefined ? [] : [besideHead]), ...heads], ...body], sums };
}

/** Adds a column at the right that adds some of the others in every line with figures. */
export function withRowSums(table: Table, head: string, columns: readonly number[]): Table {
  const width = table.rows[1]!.length;
  const isFilled = (cells: readonly CellValue[]) => columns.some((column) => typeof cells[column] === 'number');
  const rows = table.rows.map((cells, row) => {
    if (row === 1) return [...cells, head];
    if (row < 1 || !isFilled(cells)) return cells;
    const sum = columns.reduce((all, column) => all + Number(cells[column] ?? 0), 0);
    return [...cells, Math.round(sum * 100) / 100];
  });
  const across = table.rows.flatMap((cells, row): TableSum[] =>
    row > 1 && isFilled(cells)
      ? [{ total: { row, column: width }, terms: columns.map((column) => ({ row, column })) }]
      : [],
  );
  const down = table.sums.filter(({ total }) => total.column === columns[0]);
  const last = down.map(({ total, terms }) => ({
    total: { row: total.row, column: width },
    terms: terms.map(({ row }) => ({ row, column: width })),
  }));
  return { rows, sums: [...table.sums, ...across, ...last] };
}
