import { isCellError } from '../../cells/cell';
import type { Grid } from '../../cells/grid';
import { cellDate } from '../../cells/number-format';
import type { Figure, FigureState } from '../../documents/budget';
import type { Decimal } from '../../figures/decimal';
import { decimalFromDouble, isComputable } from '../../figures/decimal';
import { formatSwedish, parseNumberText } from '../../figures/number-text';
import type { Unit } from '../../figures/unit';
import { convertAmount } from '../../figures/unit';

interface Reading {
  readonly state: FigureState;
  readonly amount: Decimal | null;
  readonly text: string;
}

const BLANK: Reading = { state: 'blank', amount: null, text: '' };

/** Digits that a person can count are shown as they are. */
const LONGEST_SHOWN = 21;

function tooLarge(amount: Decimal): Reading {
  const text = amount.e < LONGEST_SHOWN ? formatSwedish(amount) : amount.toExponential(0).toUpperCase();
  return { state: 'tooLarge', amount: null, text };
}

function readText(text: string, unit: Unit): Reading {
  const plain = text.trim();
  if (plain === '') return BLANK;
  const number = parseNumberText(plain);
  if (number === null) return { state: 'notANumber', amount: null, text: plain };
  const amount = number.unit === null ? number.amount : convertAmount(number.amount, number.unit, unit);
  if (!isComputable(amount)) return tooLarge(amount);
  return { state: number.dash ? 'dash' : 'textNumber', amount, text: plain };
}

function readCell(grid: Grid, row: number, column: number): Reading | null {
  const value = grid.value(row, column);
  if (isCellError(value)) return { state: 'error', amount: null, text: value.error };
  if (value === null)
    return grid.formula(row, column) === null ? BLANK : { state: 'notCalculated', amount: null, text: '' };
  if (typeof value === 'boolean') return { state: 'notANumber', amount: null, text: value ? 'SANT' : 'FALSKT' };
  if (typeof value === 'string') return null;
  const date = cellDate(grid, row, column);
  if (date !== null) return { state: 'notANumber', amount: null, text: date };
  const amount = decimalFromDouble(value);
  return isComputable(amount) ? { state: 'number', amount, text: '' } : tooLarge(amount);
}

/** Reads one cell of a figure column, in the table's unit. Text with a unit of its own is converted. */
export function readFigure(grid: Grid, cell: { row: number; column: number }, unit: Unit): Figure {
  const { row, column } = cell;
  const reading = readCell(grid, row, column) ?? readText(String(grid.value(row, column)), unit);
  return { row, column, ...reading };
}
