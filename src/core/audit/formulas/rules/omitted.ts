import type { CellAddress } from '../../../cells/address';
import type { Decimal } from '../../../figures/decimal';
import { along, cellAt, lineOf, ACROSS } from '../axis';
import { placeOf } from '../copied-cells';
import type { FormulaCell } from '../formula-cell';
import type { FormulaSheet } from '../formula-sheet';
import type { Suspicion } from '../suspicion';

/** More lines between a range and its sum are a block of their own. */
const MOST_OMITTED = 3;
const LEAST_SUMMED = 2;
/** A figure up to 1 below figures larger than this is a ratio of theirs. */
const LARGE = 20;

/** The cells from one place to another in the line across the axis. */
function cellsBetween(cell: FormulaCell, axis: 'row' | 'column', [from, to]: readonly [number, number]): CellAddress[] {
  const own = along(cell, axis);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => cellAt(ACROSS[axis], own, from + index));
}

function isRatio(amount: Decimal | null, largest: number): boolean {
  return amount !== null && !amount.isZero() && amount.abs().lte(1) && largest > LARGE;
}

/** The typed figures between a sum's range and the sum; none where the range goes all the way, or much is between. */
export function omittedBy(sheet: FormulaSheet, cell: FormulaCell): CellAddress[] {
  const { span } = cell.form;
  if (span === null || span.name !== 'SUM') return [];
  const own = lineOf(cell, span.axis);
  const [first, last] = [placeOf(span.first, own), placeOf(span.last, own)];
  if (own - last - 1 > MOST_OMITTED || own - last - 1 < 1) return [];
  const left = cellsBetween(cell, span.axis, [last + 1, own - 1]);
  if (left.some((each) => sheet.kindAt(each) !== 'number')) return [];
  const summed = cellsBetween(cell, span.axis, [Math.max(first, last - 400), last]);
  if (summed.filter((each) => sheet.isFigure(each)).length < LEAST_SUMMED) return [];
  const largest = Math.max(0, ...summed.map((each) => sheet.amountAt(each)?.abs().toNumber() ?? 0));
  return left.some((each) => isRatio(sheet.amountAt(each), largest)) ? [] : left;
}

/** A sum whose range stops before the figures right above it. */
export function omitted(sheet: FormulaSheet, cell: FormulaCell): Suspicion | null {
  const { span } = cell.form;
  if (span === null || omittedBy(sheet, cell).length === 0) return null;
  return { kind: 'omitted', axis: span.axis, accused: [cell], siblings: [], model: cell };
}
