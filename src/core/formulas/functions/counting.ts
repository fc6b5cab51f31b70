import { Decimal } from '../../figures/decimal';
import { sameShape } from '../cell-block';
import { criterionOf } from '../criterion';
import type { FormulaValue } from '../formula-value';
import { asNumber, BY_ZERO, finite, isFailure, NO_NUMBER, NotCalculated } from '../formula-value';
import type { Matches } from '../matches';
import { countCommon, isCommon } from '../matches';
import { sum } from './arithmetic';
import { ofNumbers } from './collect';
import type { Condition, GivenRange, GivenValues, SpreadsheetFunction } from './declare';
import { declare, declareMany, declarePairs } from './declare';

/** The matches of each condition; the ranges must be as large as the first. */
function matchesOf(conditions: readonly Condition[]): Matches[] | NotCalculated | null {
  const [first] = conditions;
  if (first === undefined) return null;
  const matches: Matches[] = [];
  for (const { range, criterion } of conditions) {
    if (!sameShape(range.block, first.range.block)) return null;
    const counted = range.counted();
    if (counted.unknown !== null) return counted.unknown;
    matches.push(counted.matching(criterionOf(criterion)));
  }
  return matches;
}

function countIfs(conditions: readonly Condition[]): FormulaValue {
  const matches = matchesOf(conditions);
  const [first] = conditions;
  if (matches instanceof NotCalculated) return matches;
  if (matches === null || first === undefined) return NO_NUMBER;
  const { rows, columns } = first.range.block;
  return new Decimal(countCommon(matches, rows * columns));
}

/** What is made of the numbers that lie as the cells that meet the conditions. */
function ofMatching(
  conditions: readonly Condition[],
  added: GivenRange | undefined,
  operation: (numbers: readonly Decimal[]) => FormulaValue,
): FormulaValue {
  const matches = matchesOf(conditions);
  const [first] = conditions;
  if (matches instanceof NotCalculated) return matches;
  if (matches === null || first === undefined) return NO_NUMBER;
  const block = (added ?? first.range).block.sizedAs(first.range.block);
  const values: FormulaValue[] = [];
  for (let row = 0; row < block.heldRows; row += 1) {
    for (let column = 0; column < block.heldColumns; column += 1) {
      if (isCommon(matches, row * block.columns + column)) values.push(block.value(row, column));
    }
  }
  return ofNumbers([{ values, isRange: true }], operation);
}

const total = (numbers: readonly Decimal[]): FormulaValue => finite(sum(numbers));

function average(numbers: readonly Decimal[]): FormulaValue {
  return numbers.length === 0 ? BY_ZERO : finite(sum(numbers).div(numbers.length));
}

function sumIf(range: GivenRange, criterion: Condition['criterion'], added?: GivenRange): FormulaValue {
  return ofMatching([{ range, criterion }], added, total);
}

function averageIf(range: GivenRange, criterion: Condition['criterion'], added?: GivenRange): FormulaValue {
  return ofMatching([{ range, criterion }], added, average);
}

/** SUMIFS adds cells as many as each of its ranges. */
function sumIfs(conditions: readonly Condition[], added: GivenRange | undefined): FormulaValue {
  const [first] = conditions;
  const isAlike = first !== undefined && added !== undefined && sameShape(added.block, first.range.block);
  return isAlike ? ofMatching(conditions, added, total) : NO_NUMBER;
}

/** Counts values, unless one of them is not calculated. Errors in cells are passed by. */
function counting(isCounted: (value: FormulaValue, isRange: boolean) => boolean) {
  return (given: readonly GivenValues[]): FormulaValue => {
    const unknown = given.flatMap(({ values }) => values).find((value) => value instanceof NotCalculated);
    if (unknown !== undefined) return unknown;
    const counts = given.map(({ values, isRange }) => values.filter((value) => isCounted(value, isRange)).length);
    return new Decimal(counts.reduce((all, count) => all + count, 0));
  };
}

/** Numbers in cells; given themselves also what can be read as a number. */
function isNumberLike(value: FormulaValue, isRange: boolean): boolean {
  return value instanceof Decimal || (!isRange && value !== null && !isFailure(value) && !isFailure(asNumber(value)));
}

function countBlank({ block }: GivenRange): FormulaValue {
  const values = block.values();
  const unknown = values.find((value) => value instanceof NotCalculated);
  const filled = values.filter((value) => value !== null && value !== '').length;
  return unknown ?? new Decimal(block.rows * block.columns - filled);
}

const RANGE_AND_CRITERION = { takes: ['range', 'value'], optional: ['range'] } as const;

/** Functions that count cells, and add up those that meet criteria. */
export const COUNTING: Readonly<Record<string, SpreadsheetFunction>> = {
  COUNT: declareMany('values', counting(isNumberLike)),
  COUNTA: declareMany(
    'values',
    counting((value) => value !== null),
  ),
  COUNTBLANK: declare({ takes: ['range'], optional: [] }, countBlank),
  COUNTIF: declare({ takes: ['range', 'value'], optional: [] }, (range, criterion) => countIfs([{ range, criterion }])),
  COUNTIFS: declarePairs(0, countIfs),
  SUMIF: declare(RANGE_AND_CRITERION, sumIf),
  SUMIFS: declarePairs(1, sumIfs),
  AVERAGEIF: declare(RANGE_AND_CRITERION, averageIf),
  AVERAGE: declareMany('values', (given) => ofNumbers(given, average)),
};
