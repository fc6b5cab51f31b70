import type { CellAddress } from '../../../cells/address';
import { placeOf } from '../copied-cells';
import type { FormulaCell } from '../formula-cell';
import type { RangeSpan } from '../formula-form';
import type { FormulaSheet } from '../formula-sheet';
import { commonest } from '../line';
import { MOST_BETWEEN } from '../recurrence';
import type { Suspicion } from '../suspicion';
import { siblingsIn } from '../suspicion';
import { labelBeside } from '../words-beside';

/** So many rows of the table must be added alike, and so much of all that are added at all. */
const LEAST_ALIKE = 5;
const LEAST_SHARE = 0.75;
/** Words over so many of the added columns are headings: what is below them is another table. */
const LEAST_HEADINGS = 2;
/** Rows farther away are another table's. */
const FARTHEST = 100;

/** A formula that adds a range of its own row. */
interface RowSum extends FormulaCell {
  readonly span: RangeSpan;
}

/** The range of its own row that a formula adds; `null` if it does anything else. */
function rowSpan({ form: { span } }: FormulaCell): RangeSpan | null {
  return span?.axis === 'column' && span.name === 'SUM' ? span : null;
}

/** The rows of a column that are added alike along themselves, and one of them. */
interface RowSums {
  readonly model: RowSum;
  readonly alike: readonly RowSum[];
}

const known = new WeakMap<FormulaSheet, ReadonlyMap<number, RowSums | null>>();

function rowSumsOf(all: readonly RowSum[]): RowSums | null {
  const most = commonest(all);
  const alike = all.filter(({ form }) => form.key === most?.model.form.key);
  const [model] = alike;
  return model === undefined || alike.length < Math.max(LEAST_ALIKE, LEAST_SHARE * all.length)
    ? null
    : { model, alike };
}

/** The row sums of a sheet by their columns. */
function rowSumsIn(sheet: FormulaSheet): ReadonlyMap<number, RowSums | null> {
  const found = known.get(sheet);
  if (found !== undefined) return found;
  const columns = new Map<number, RowSum[]>();
  for (const cell of sheet.formulas) {
    const span = rowSpan(cell);
    if (span === null) continue;
    const column = columns.get(cell.column) ?? [];
    columns.set(cell.column, column);
    column.push({ ...cell, span });
  }
  const sums = new Map([...columns].map(([column, all]) => [column, rowSumsOf(all)]));
  known.set(sheet, sums);
  return sums;
}

/** The columns that a row sum adds. */
function columnsOf({ span: { first, last }, column }: RowSum): readonly [number, number] {
  return [placeOf(first, column), placeOf(last, column)];
}

/** True if the row sum begins later or ends sooner than the others, and does neither the other way. */
function isShorter(cell: RowSum, model: RowSum): boolean {
  const [[first, last], [from, to]] = [columnsOf(cell), columnsOf(model)];
  return first >= from && last <= to && (first > from || last < to);
}

/** True if there is a row of headings between two rows. */
function areApart(
  sheet: FormulaSheet,
  [one, other]: readonly [CellAddress, CellAddress],
  columns: readonly [number, number],
) {
  const [from, to] = [Math.min(one.row, other.row) + 1, Math.max(one.row, other.row) - 1];
  for (let row = from; row <= to; row += 1) {
    let words = 0;
    for (let column = columns[0]; column <= columns[1]; column += 1) {
      if (sheet.kindAt({ row, column }) === 'text') words += 1;
    }
    if (words >= LEAST_HEADINGS) return true;
  }
  return false;
}

/** The next row above or below that is added as most are; `null` where it is far, or where a row sum is right beside. */
function nextAlike(sheet: FormulaSheet, cell: FormulaCell, model: RowSum): FormulaCell | null {
  for (let distance = 1; distance <= FARTHEST; distance += 1) {
    for (const row of [cell.row - distance, cell.row + distance]) {
      const other = sheet.formulaAt({ row, column: cell.column });
      if (other === null || rowSpan(other) === null) continue;
      if (distance <= MOST_BETWEEN + 1) return null;
      if (other.form.key === model.form.key) return other;
    }
  }
  return null;
}

/**
 * A row that stands alone in its part of a table, and whose sum leaves out a column that nearly all other rows add.
 * Example: `SUM(C31:E31)` for the one line of income below twelve lines of costs, each `SUM(B15:E15)`.
 */
export function loneRow(sheet: FormulaSheet, cell: FormulaCell): Suspicion | null {
  const span = rowSpan(cell);
  const sums = rowSumsIn(sheet).get(cell.column) ?? null;
  if (span === null || sums === null || !isShorter({ ...cell, span }, sums.model)) return null;
  const columns = columnsOf(sums.model);
  if (labelBeside(sheet.grid, { row: cell.row, column: columns[0] }) === '') return null;
  const next = nextAlike(sheet, cell, sums.model);
  if (next === null || areApart(sheet, [next, cell], columns)) return null;
  return { kind: 'range', axis: 'column', accused: [cell], siblings: siblingsIn(sums.alike, [cell]), model: next };
}
