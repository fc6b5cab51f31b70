import type { CellValue } from '../../cells/cell';
import { isCellError } from '../../cells/cell';
import type { Grid } from '../../cells/grid';
import { isDateFormat, isPercentFormat } from '../../cells/number-format';
import { parseNumberText } from '../../figures/number-text';
import { Decimal, isComputable } from '../../figures/decimal';

/** A number in a cell, with the decimals that it shows by itself. */
export interface LatticeFigure {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
}

/** A cell with words. */
export interface Words {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a sheet holds, sorted into figures and words. An error is words: no figure, but not nothing. Dates and truth values are neither. */
export interface SheetFigures {
  readonly figures: readonly LatticeFigure[];
  readonly words: readonly Words[];
}

/** Decimals beyond these are noise of the calculation, not print. */
const MOST_DECIMALS = 6;

function decimalsOf(value: number): number {
  return new Decimal(value).toDecimalPlaces(MOST_DECIMALS).decimalPlaces();
}

/** The number that a text states: `1 234,5` is 1234.5. A lone dash is no figure. */
function fromText(text: string): Pick<LatticeFigure, 'value' | 'decimals' | 'percent'> | null {
  const number = parseNumberText(text);
  if (number === null || number.dash || !isComputable(number.amount)) return null;
  return { value: number.amount.toNumber(), decimals: number.amount.decimalPlaces(), percent: number.percent };
}

function fromNumber(value: number, format: string): Pick<LatticeFigure, 'value' | 'decimals' | 'percent'> | null {
  if (!Number.isFinite(value) || isDateFormat(format) || !isComputable(value)) return null;
  const decimals = decimalsOf(value);
  return { value: Number(value.toFixed(decimals)), decimals, percent: isPercentFormat(format) };
}

function figureIn(value: CellValue, format: string): Pick<LatticeFigure, 'value' | 'decimals' | 'percent'> | null {
  if (typeof value === 'number') return fromNumber(value, format);
  return typeof value === 'string' ? fromText(value) : null;
}

/** Sorts the cells of a sheet. Example: `Summa | 12` gives a word and a figure. */
export function figuresOf(grid: Grid): SheetFigures {
  const figures: LatticeFigure[] = [];
  const words: Words[] = [];
  for (const row of grid.filled.rows()) {
    for (const column of grid.filled.columns(row)) {
      const value = grid.value(row, column);
      if (value === null) continue;
      const figure = figureIn(value, grid.numberFormat(row, column));
      if (figure !== null) figures.push({ row, column, ...figure });
      else if (isCellError(value)) words.push({ row, column, text: value.error });
      else if (typeof value === 'string' && value.trim() !== '') words.push({ row, column, text: value });
    }
  }
  return { figures, words };
}
