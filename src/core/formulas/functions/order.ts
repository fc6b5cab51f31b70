import { Decimal } from '../../figures/decimal';
import type { FormulaValue } from '../formula-value';
import { kept, NOT_FOUND, OUT_OF_RANGE } from '../formula-value';
import { ofNumbers } from './collect';
import type { GivenRange, GivenValues, SpreadsheetFunction } from './declare';
import { declare, declareMany } from './declare';

/** The number at a place from 1 when they are ordered. */
function ordered(order: (one: Decimal, other: Decimal) => number) {
  return (given: GivenValues, place: Decimal): FormulaValue =>
    ofNumbers([given], (numbers) => {
      const index = place.ceil().minus(1).toNumber();
      return [...numbers].sort(order)[index] ?? OUT_OF_RANGE;
    });
}

/** A number's place among others, from the greatest, or from the least if the order is not 0. */
function rankOf(number: Decimal, { block }: GivenRange, order: Decimal = new Decimal(0)): FormulaValue {
  const own = kept(number);
  return ofNumbers([{ values: block.values(), isRange: true }], (numbers) => {
    const others = numbers.map(kept);
    if (!others.some((other) => other.eq(own))) return NOT_FOUND;
    const before = others.filter((other) => (order.isZero() ? other.gt(own) : other.lt(own)));
    return new Decimal(before.length + 1);
  });
}

function median(numbers: readonly Decimal[]): FormulaValue {
  const sorted = [...numbers].sort((one, other) => one.comparedTo(other));
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? OUT_OF_RANGE : low.plus(high).div(2);
}

const VALUES_AND_PLACE = { takes: ['values', 'number'], optional: [] } as const;

/** Functions of numbers in their order. */
export const ORDER: Readonly<Record<string, SpreadsheetFunction>> = {
  SMALL: declare(
    VALUES_AND_PLACE,
    ordered((one, other) => one.comparedTo(other)),
  ),
  LARGE: declare(
    VALUES_AND_PLACE,
    ordered((one, other) => other.comparedTo(one)),
  ),
  RANK: declare({ takes: ['number', 'range'], optional: ['number'] }, rankOf),
  MEDIAN: declareMany('values', (given) => ofNumbers(given, median)),
};
