import type { CellAddress } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import type { TypedCell } from '../../documents/notes/forecast-input';
import { decimalFromDouble } from '../../figures/decimal';
import type { RowItem } from '../parts/row-item';
import { numberItem, textItem, typedFormulaItem } from '../parts/row-item';
import type { StyleName } from '../../port/style';
import { shownText } from './keyed-rows';

/** A cell reference without a sheet before it. */
const OWN_CELL = /(?<![!:$\p{L}\p{N}_.])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_(])/u;

/** A formula moves with its row, and rows move when the sheet is written again: one that leads to its own sheet is kept as its value. */
function keptFormula(grid: Grid, formula: string | null): string | null {
  if (formula === null || OWN_CELL.test(formula) || formula.includes(grid.name)) return null;
  return formula;
}

/** What the user typed into a cell of a sheet that Tertial wrote. Example: `=-120+35` is -85 with its formula. */
export function typedCell(grid: Grid, { row, column }: CellAddress): TypedCell {
  const value = grid.value(row, column);
  return {
    text: shownText(value),
    value: typeof value === 'number' ? decimalFromDouble(value) : null,
    formula: keptFormula(grid, grid.formula(row, column)),
  };
}

/** The cell as it is written again, in the look of an input cell. */
export function typedItem({ text, value, formula }: TypedCell, style: StyleName): RowItem {
  if (formula !== null) return typedFormulaItem({ formula, value: value ?? text, style });
  return value === null ? textItem(text, style) : numberItem(value, style);
}
