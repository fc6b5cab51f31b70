import { describe, expect, it } from '@jest/globals';
import { isNoise, isWithinRounding, roundedEquations } from '../../../../src/core/audit/proof/rounding';
import { equation } from './equations';

const COLUMNS = ['B', 'C', 'D', 'E'];
const off = (column: string, by: number) =>
  equation({ [`${column}4`]: 4264 + by }, { [`${column}2`]: 1952, [`${column}3`]: 2312 });

describe('the rounding of figures one by one', () => {
  it('takes a sum of two no further off than one and a half', () => {
    expect([1, 2].map((by) => isWithinRounding(off('B', by)))).toEqual([true, false]);
  });

  it('is seen where several sums are a unit off', () => {
    const equations = COLUMNS.map((column, index) => off(column, index % 2 === 0 ? 1 : -1));
    expect(roundedEquations(equations).size).toBe(4);
  });

  it('is no excuse for the one sum that is off', () => {
    const equations = COLUMNS.map((column, index) => off(column, index === 0 ? 1 : 0));
    expect(roundedEquations(equations).size).toBe(0);
  });

  it('is noise in the last decimals of a calculation', () => {
    const sum = (total: number, decimals: number) => equation({ B4: total }, { B2: 1.1, B3: 2.2 }, { decimals });
    expect([isNoise(sum(3.30001, 5)), isNoise(sum(3.4, 5)), isNoise(sum(3.31, 2))]).toEqual([true, false, false]);
  });
});
