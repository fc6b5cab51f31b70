import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { formatAddress } from '../../../../src/core/cells/address';
import { Decimal } from '../../../../src/core/figures/decimal';
import { signedSum } from '../../../../src/core/sheets/parts/signed-sum';
import { valueOfFormula } from '../../formulas/formula-fixture';
import { gridOf } from '../grid-fixture';
import { cellAt, decimal } from '../plain-finding';

function term(address: string, amount: number, factor = 1) {
  return { at: cellAt("Eva's blad", address), amount: decimal(amount), factor: decimal(factor) };
}

const GRID = gridOf("Eva's blad", {
  B6: 1,
  B7: 2,
  B9: 4,
  B20: 8,
  C9: 16,
  B30: '–',
  B31: '1 000',
  B32: { error: '#REF!' },
});
const CELLS = new Map([[GRID.name, GRID]]);

describe('a signed sum over cells', () => {
  it('writes neighbours as ranges and doubles the quotes of a sheet name', () => {
    const terms = [term('B6', 1), term('B7', 2), term('B9', 4), term('B20', 8, -1)];
    expect(signedSum(CELLS, terms)).toBe("SUM('Eva''s blad'!B6:B7,'Eva''s blad'!B9)-'Eva''s blad'!B20");
  });

  it('writes neighbours along a row as a range', () => {
    expect(signedSum(CELLS, [term('B9', 4), term('C9', 16)])).toBe("SUM('Eva''s blad'!B9:C9)");
  });

  it('passes by a dash, so that a number written over it is counted', () => {
    expect(signedSum(CELLS, [term('B30', 0)])).toBe("SUM('Eva''s blad'!B30)");
  });

  it('counts a number kept as text by its amount', () => {
    expect(signedSum(CELLS, [term('B9', 4), term('B31', 1000, -1)])).toBe("'Eva''s blad'!B9-1000");
  });

  it('never refers to an error cell', () => {
    expect(signedSum(CELLS, [term('B32', 5)])).toBe('5');
  });

  it('counts a cell twice that occurs twice', () => {
    expect(signedSum(CELLS, [term('B9', 4), term('B9', 4)])).toBe("2*'Eva''s blad'!B9");
  });

  it('is nothing where it would be longer than a formula may be', () => {
    const terms = Array.from({ length: 300 }, (_, index) => term(`D${2 * index + 1}`, 0));
    expect(signedSum(CELLS, terms)).toBeNull();
  });

  it('gives the sum of its terms, whichever cells they are in', () => {
    const cell = fc.record({
      row: fc.integer({ min: 0, max: 5 }),
      column: fc.integer({ min: 0, max: 3 }),
      amount: fc.integer({ min: -999, max: 999 }),
      factor: fc.constantFrom(1, -1, 1, 0.5),
    });
    const distinct = fc.uniqueArray(cell, {
      selector: ({ row, column }) => `${row},${column}`,
      maxLength: 20,
    });
    fc.assert(
      fc.property(distinct, (chosen) => {
        const grid = gridOf(
          'Blad',
          Object.fromEntries(chosen.map(({ row, column, amount }) => [formatAddress({ row, column }), amount])),
        );
        const terms = chosen.map(({ row, column, amount, factor }) => ({
          at: { sheet: 'Blad', row, column },
          amount: decimal(amount),
          factor: decimal(factor),
        }));
        const expected = Decimal.sum(0, ...terms.map(({ amount, factor }) => amount.times(factor)));
        const formula = signedSum(new Map([['Blad', grid]]), terms)!;
        expect(String(valueOfFormula(formula, {}, [grid]))).toBe(expected.toString());
      }),
    );
  });
});
