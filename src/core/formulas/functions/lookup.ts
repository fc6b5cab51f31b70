import { Decimal } from '../../figures/decimal';
import type { CellBlock } from '../cell-block';
import { wildcards } from '../criterion';
import type { FormulaValue, Scalar } from '../formula-value';
import { isFailure, NO_NUMBER, NO_SUCH_CELL, NOT_FOUND, NotCalculated } from '../formula-value';
import { compare } from '../operators';
import type { GivenRange, SpreadsheetFunction } from './declare';
import { declare } from './declare';

const FIRST = new Decimal(1);

/** True for values that spreadsheets compare in a look-up: numbers with numbers, text with text. */
function isAlike(value: FormulaValue, wanted: Scalar): value is Scalar {
  if (value === null || isFailure(value)) return false;
  return wanted instanceof Decimal ? value instanceof Decimal : typeof value === typeof wanted;
}

/** The place of the value itself; text may have wildcards. */
function exactPlace(values: readonly FormulaValue[], wanted: Scalar): number {
  const pattern = typeof wanted === 'string' ? wildcards(wanted) : null;
  return values.findIndex((value) => {
    if (!isAlike(value, wanted)) return false;
    return pattern !== null && typeof value === 'string' ? pattern.test(value) : compare(value, wanted) === 0;
  });
}

/** The last place of ordered values before the wanted one is passed. */
function orderedPlace(values: readonly FormulaValue[], wanted: Scalar, direction: number): number {
  let place = -1;
  for (const [index, value] of values.entries()) {
    if (!isAlike(value, wanted)) continue;
    if (compare(value, wanted) * direction > 0) break;
    place = index;
  }
  return place;
}

/** The place from 0 of a value in a row or column, or why there is none. */
function placeIn(values: readonly FormulaValue[], wanted: Scalar, match: Decimal): number | FormulaValue {
  const unknown = values.find((value) => value instanceof NotCalculated);
  if (unknown !== undefined) return unknown;
  const sought = wanted ?? new Decimal(0);
  const place = match.isZero() ? exactPlace(values, sought) : orderedPlace(values, sought, Decimal.sign(match));
  return place < 0 ? NOT_FOUND : place;
}

function match(wanted: Scalar, { block }: GivenRange, kind: Decimal = FIRST): FormulaValue {
  if (block.rows > 1 && block.columns > 1) return NOT_FOUND;
  const place = placeIn(block.values(), wanted, kind);
  return typeof place === 'number' ? new Decimal(place + 1) : place;
}

function valueIn(block: CellBlock, row: number, column: number): FormulaValue {
  if (row < 0 || column < 0) return NO_NUMBER;
  return row < block.rows && column < block.columns ? block.value(row, column) : NO_SUCH_CELL;
}

/** The value of a cell by its row and column from 1; in one row or column one number is enough. */
function index({ block }: GivenRange, first: Decimal, second?: Decimal): FormulaValue {
  const isRow = second === undefined && block.rows === 1;
  const row = isRow ? FIRST : first.trunc();
  const column = isRow ? first.trunc() : (second ?? FIRST).trunc();
  const isWhole = (row.isZero() && block.rows > 1) || (column.isZero() && block.columns > 1);
  if (isWhole) return new NotCalculated('a whole row or column of INDEX');
  return valueIn(block, Math.max(0, row.toNumber() - 1), Math.max(0, column.toNumber() - 1));
}

/** The value beside the wanted one in the first column. */
function lookUp(...given: readonly [Scalar, GivenRange, Decimal, boolean?]): FormulaValue {
  const [wanted, { block }, column, isNear = true] = given;
  const first = Array.from({ length: block.heldRows }, (_, row) => block.value(row, 0));
  const place = placeIn(first, wanted, isNear ? FIRST : new Decimal(0));
  return typeof place === 'number' ? valueIn(block, place, column.trunc().toNumber() - 1) : place;
}

/** Functions that find cells. */
export const LOOKUP: Readonly<Record<string, SpreadsheetFunction>> = {
  MATCH: declare({ takes: ['value', 'range'], optional: ['number'] }, match),
  INDEX: { ...declare({ takes: ['range', 'number'], optional: ['number'] }, index), givesCell: true },
  VLOOKUP: declare({ takes: ['value', 'range', 'number'], optional: ['logical'] }, lookUp),
};
