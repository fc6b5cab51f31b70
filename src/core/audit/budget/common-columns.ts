import { amountColumns } from '../../documents/amount-column';
import type { BudgetDocument, FigureColumn } from '../../documents/budget';

/** The year or years that a column is about; `null` for none. Example: `2018–2020`. */
export function timeOf({ year, span }: FigureColumn): string | null {
  if (year !== null) return String(year);
  return span === null ? null : `${span.from}–${span.to}`;
}

/** True for columns of the same time and kind; a heading that does not state its kind may be any. */
function areAlike(left: FigureColumn | undefined, right: FigureColumn | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const time = timeOf(left);
  const isOfTime = time !== null && time === timeOf(right) && left.soFar?.months === right.soFar?.months;
  const isInForce = left.replacedBy === null && right.replacedBy === null;
  return isOfTime && isInForce && (left.basis === null || right.basis === null || left.basis === right.basis);
}

/** The columns of two tables that are about the same; a column that goes with several with none. */
export function commonColumns(left: BudgetDocument, right: BudgetDocument): (readonly [number, number])[] {
  const pairs = amountColumns(left).flatMap((first) =>
    amountColumns(right).flatMap((second) =>
      areAlike(left.columns[first], right.columns[second]) ? [[first, second] as const] : [],
    ),
  );
  const isAlone = (at: 0 | 1, index: number) => pairs.filter((pair) => pair[at] === index).length === 1;
  return pairs.filter(([first, second]) => isAlone(0, first) && isAlone(1, second));
}
