import type { CellAddress } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import { DIFFERENCE_1904 } from '../../cells/serial-day';
import type { TypedCell } from '../../documents/notes/forecast-input';
import { decimalFromDouble } from '../../figures/decimal';
import { formulaTokens } from '../../cells/formula-tokens';
import { referredSheets } from '../../cells/referred-sheets';
import type { RowItem } from '../parts/row-item';
import { numberItem, textItem, typedFormulaItem } from '../parts/row-item';
import type { StyleName } from '../../port/style';
import { shownText } from './table-form';

/** True if the formula has a reference without a sheet before it, or a word that no formula has. */
function refersToOwnSheet(formula: string): boolean {
  let before = '';
  return formulaTokens(formula).some(({ kind, text }) => {
    const isReference = kind === 'cell' || kind === 'rows' || kind === 'columns';
    const isOwn = isReference && !before.endsWith('!') && before !== ':';
    before = text;
    return isOwn || kind === 'unknown';
  });
}

/** A formula moves with its row, and rows move when the sheet is written again: one that refers to its own sheet is kept as its value. */
function keptFormula(grid: Grid, formula: string | null): string | null {
  if (formula === null || refersToOwnSheet(formula)) return null;
  const own = grid.name.toLowerCase();
  return referredSheets(formula).some((sheet) => sheet.toLowerCase() === own) ? null : formula;
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

/** A day as it was typed, its serial counted from 1900 whatever its sheet counts from. */
export function typedDay(grid: Grid, at: CellAddress): TypedCell {
  const cell = typedCell(grid, at);
  return grid.date1904 ? { ...cell, value: cell.value?.plus(DIFFERENCE_1904) ?? null } : cell;
}

/** A day as the workbook counts it. Example: 44336 is 42874 where days count from 1904. */
export function dayIn(cell: TypedCell, date1904: boolean): TypedCell {
  return date1904 ? { ...cell, value: cell.value?.minus(DIFFERENCE_1904) ?? null } : cell;
}

/** The cell as it is written again, in the look of an input cell. */
export function typedItem({ text, value, formula }: TypedCell, style: StyleName): RowItem {
  if (formula !== null) return typedFormulaItem({ formula, value: value ?? text, style });
  return value === null ? textItem(text, style) : numberItem(value, style);
}
