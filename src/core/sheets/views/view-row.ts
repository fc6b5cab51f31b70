import { columnName } from '../../cells/address';
import type { Amounts, ViewAmount } from '../../calculation/activity-views/view-columns';
import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import type { RowItem } from '../parts/row-item';
import { formulaItem, headingItems, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import { signedSum } from '../parts/signed-sum';
import type { UserCells } from '../parts/user-cells';

/** The columns of words before the figures. */
export const WORD_COLUMNS = 3;

/** A row of figures with what they are of. */
export interface ViewRow {
  readonly words: readonly [string, string?, string?];
  readonly isSum?: boolean;
  /** The figures of the row, where the row is given. */
  readonly figures: (row: number) => readonly (RowItem | null)[];
}

/** A table of the sheet: its title, headings and rows. */
export interface ViewTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly ViewRow[];
}

/** An amount as a formula to the user's own cells; `null` where there is none. Example: `0.001*Platform!B27`. */
export function amountItem(cells: UserCells, amount: ViewAmount | null, style: StyleName): RowItem | null {
  if (amount === null) return null;
  const formula = signedSum(cells, amount.terms);
  return formula === null ? numberItem(amount.amount, style) : formulaItem({ formula, value: amount.amount, style });
}

/** Amounts beside each other. */
export function amountItems(cells: UserCells, amounts: Amounts, style: StyleName): (RowItem | null)[] {
  return amounts.map((amount) => amountItem(cells, amount, style));
}

/** The name of the cell of a figure in a row. Example: the second figure in row 4 is `E5`. */
export const figureCell = (index: number, row: number) => `${columnName(WORD_COLUMNS + index)}${row + 1}`;

/** So many rows has a table with its title and headings. */
export const tableRows = ({ rows }: ViewTable) => rows.length + 2;

/** The cells of a table from a row on. */
export function tableCells({ title, headings, rows }: ViewTable, top: number, width: number): PlanCell[] {
  return [
    ...placeItems({ row: top, column: 0 }, sectionItems(title, width)),
    ...placeItems({ row: top + 1, column: 0 }, headingItems(headings, width)),
    ...rows.flatMap(({ words, isSum = false, figures }, index) => {
      const row = top + 2 + index;
      const style = isSum ? 'textTotal' : 'text';
      return placeItems({ row, column: 0 }, [
        ...[0, 1, 2].map((at) => textItem(words[at] ?? '', style)),
        ...figures(row),
      ]);
    }),
  ];
}
