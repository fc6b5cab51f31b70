import { columnName } from '../../cells/address';
import type { EquityResult } from '../../calculation/money/money-results';
import type { SourcedFigure } from '../../documents/column-view';
import { Decimal } from '../../figures/decimal';
import type { EquityRow } from './equity-rows';
import { equityRow } from './equity-rows';
import { showFigure } from '../parts/figure-item';
import type { StyleName } from '../../port/style';
import type { RowItem } from '../parts/row-item';
import { formulaItem, numberItem } from '../parts/row-item';
import type { SumTerm } from '../parts/signed-sum';
import { signedSum } from '../parts/signed-sum';
import type { UserCells } from '../parts/user-cells';

/** A result in its column of the sheet. */
export interface EquityColumn {
  readonly result: EquityResult;
  readonly column: number;
  readonly cells: UserCells;
  readonly style: StyleName;
  /** What the ceiling's rule rests on; `null` where it is the column's before, or none. */
  readonly source: string | null;
}

/** What a column shows, by row; a row that is not named stays empty. */
export type EquityItems = Partial<Record<EquityRow, RowItem | null>>;

/** The column of the first result: A holds the labels. */
export const FIRST_EQUITY_COLUMN = 1;

/** The name of a row's cell in a column. Example: `nameIn(1)('sheet')` is `B5`. */
export function cellNameIn(column: number): (id: EquityRow) => string {
  return (id) => `${columnName(column)}${equityRow(id) + 1}`;
}

/** A figure of the user's in the column's look; `null` where there is none. Example: `=Budget!B15`. */
export function shownItem({ cells, style }: EquityColumn, figure: SourcedFigure | null): RowItem | null {
  return figure === null ? null : showFigure(cells, figure, style).item;
}

/** A signed sum over the user's cells, or its value where the formula would be too long. Example: `=SUM(Budget!B6:B12)`. */
export function sumItem({ cells, style }: EquityColumn, terms: readonly SumTerm[]): RowItem | null {
  if (terms.length === 0) return null;
  const value = Decimal.sum(0, ...terms.map(({ amount, factor }) => amount.times(factor)));
  const formula = signedSum(cells, terms);
  return formula === null ? numberItem(value, style) : formulaItem({ formula, value, style });
}
