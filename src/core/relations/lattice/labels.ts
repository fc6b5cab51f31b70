import { grouped } from '../../figures/grouped';
import type { Words } from './figures';

/** The label of a line and how far in it begins. */
export interface LineLabel {
  readonly label: string;
  readonly indent: number;
}

/** What a column to the right counts for beside a space: more than any text is indented by spaces. */
const COLUMN_INDENT = 100;
const INDENT = /^[\s.\u00a0]*/u;

function joined(words: readonly Words[]): string {
  return words
    .map(({ text }) => text.trim())
    .join(' ')
    .trim();
}

/** The labels of rows: the words before their figures, and beside the first of them. */
export function rowLabels(words: readonly Words[], rows: readonly number[], firstColumn: number): LineLabel[] {
  const before = grouped(
    words.filter(({ column }) => column <= firstColumn + 1),
    ({ row }) => row,
  );
  return rows.map((row) => {
    const own = (before.get(row) ?? []).toSorted((one, other) => one.column - other.column);
    const [first] = own;
    if (first === undefined) return { label: '', indent: -1 };
    return { label: joined(own), indent: first.column * COLUMN_INDENT + (INDENT.exec(first.text)?.[0].length ?? 0) };
  });
}

/** The labels of columns: the words above their figures, the nearest first. */
export function columnLabels(words: readonly Words[], columns: readonly number[], firstRow: number): LineLabel[] {
  const above = grouped(
    words.filter(({ row }) => row <= firstRow),
    ({ column }) => column,
  );
  return columns.map((column) => ({
    label: joined((above.get(column) ?? []).toSorted((one, other) => other.row - one.row)),
    indent: -1,
  }));
}
