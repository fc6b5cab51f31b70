import type { CellValue } from '../cells/cell';
import type { Grid } from '../cells/grid';
import type { Steps } from '../pace/steps';
import { ROWS_A_STEP } from '../pace/steps';
import { bareDigits, isPersonalNumber, personalNumbersIn } from './personal-number';

/** The fewest digits in a row that can be a person's. */
const FEWEST_CHARACTERS = 10;
/** Numbers of persons have ten or twelve digits; leading zeros are lost in a number. */
const SMALLEST_NUMBER = 10_100_000;
const GREATEST_NUMBER = 209_999_999_999;
const HEADINGS = /person\s*(?:-\s*)?n(?:umme)?r|\bpnr\b|samordningsn(?:umme)?r/i;
/** Values of digits alone that make a column of persons' numbers, if nothing heads it. */
const FEWEST_BARE = 3;

/** What a column holds of numbers of persons. */
export interface ColumnScan {
  readonly column: number;
  /** The first row with one, and how many cells have one. */
  readonly firstRow: number;
  readonly count: number;
  /** True if values of digits alone are numbers of persons here. */
  readonly takesBare: boolean;
}

/** What has been seen of a column so far. */
interface Seen {
  filled: number;
  /** Cells with a number that is written as a person's, and cells of digits alone that could be one. */
  written: number;
  bare: number;
  firstWritten: number;
  firstBare: number;
  isHeaded: boolean;
}

function canHold(value: CellValue): value is string | number {
  if (typeof value === 'string') return value.length >= FEWEST_CHARACTERS;
  return typeof value === 'number' && value >= SMALLEST_NUMBER && value <= GREATEST_NUMBER && Number.isInteger(value);
}

function isBareNumber(value: string | number): boolean {
  const digits = bareDigits(value);
  return digits !== null && isPersonalNumber(digits);
}

function look(seen: Seen, value: CellValue, row: number): void {
  seen.filled += 1;
  if (typeof value === 'string' && HEADINGS.test(value)) seen.isHeaded = true;
  if (!canHold(value)) return;
  if (bareDigits(value) !== null) {
    if (!isBareNumber(value)) return;
    if (seen.bare === 0) seen.firstBare = row;
    seen.bare += 1;
  } else if (personalNumbersIn(String(value)).length > 0) {
    if (seen.written === 0) seen.firstWritten = row;
    seen.written += 1;
  }
}

function scanOf(column: number, seen: Seen): ColumnScan[] {
  const takesBare = seen.bare > 0 && (seen.isHeaded || (seen.bare >= FEWEST_BARE && seen.bare * 2 > seen.filled));
  const count = seen.written + (takesBare ? seen.bare : 0);
  if (count === 0) return [];
  const rows = [...(seen.written > 0 ? [seen.firstWritten] : []), ...(takesBare ? [seen.firstBare] : [])];
  return [{ column, firstRow: Math.min(...rows), count, takesBare }];
}

/** The columns of a sheet that hold numbers of persons, however written. */
export function* scanColumns(grid: Grid): Steps<ColumnScan[]> {
  const columns = new Map<number, Seen>();
  for (const [index, row] of grid.filled.rows().entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    for (const column of grid.filled.columns(row)) {
      const value = grid.value(row, column);
      if (value === null) continue;
      let seen = columns.get(column);
      if (seen === undefined) {
        seen = { filled: 0, written: 0, bare: 0, firstWritten: 0, firstBare: 0, isHeaded: false };
        columns.set(column, seen);
      }
      look(seen, value, row);
    }
  }
  return [...columns].flatMap(([column, seen]) => scanOf(column, seen));
}
