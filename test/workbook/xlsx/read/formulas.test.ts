import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import type { CellAddress } from '../../../../src/core/cells/address';
import { formatAddress } from '../../../../src/core/cells/address';
import { shiftFormula, splitFormula } from '../../../../src/workbook/xlsx/read/shift-formula';
import { readCells } from './book';

const shift = (formula: string, by: CellAddress) => shiftFormula(splitFormula(formula), by);

describe('a formula', () => {
  it('is beside its value, without its equals sign', async () => {
    const grid = await readCells('<c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1"><v>1</v></c>');
    expect([grid.formula(0, 0), grid.value(0, 0), grid.formula(0, 1)]).toEqual(['SUM(B1:C1)', 3, null]);
  });

  it('is marked where it was never calculated', async () => {
    const grid = await readCells('<c r="A1"><f>B1+1</f></c>');
    expect([grid.formula(0, 0), grid.value(0, 0), grid.usedRange !== null]).toEqual(['B1+1', null, true]);
  });

  it('is given of an array where it begins, its values in every cell', async () => {
    const grid = await readCells('<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c>');
    expect([grid.formula(0, 0), grid.formula(0, 1), grid.value(0, 1)]).toEqual(['C1:D1*2', null, 4]);
  });

  it('is given of no data table, whose values stay', async () => {
    const grid = await readCells('<c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" dtr="0" r1="D1"/><v>5</v></c>');
    expect([grid.formula(0, 0), grid.value(0, 0)]).toEqual([null, 5]);
  });

  it('that is shared is moved to each of its cells', async () => {
    const grid = await readCells(
      '<c r="A1"><f t="shared" ref="A1:C1" si="0">A2+$A$2</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c><c r="C1"><f t="shared" si="7"/><v>3</v></c>',
    );
    expect([0, 1, 2].map((column) => grid.formula(0, column))).toEqual(['A2+$A$2', 'B2+$A$2', null]);
    expect(grid.value(0, 2)).toBe(3);
  });

  it('that is shared keeps what a cell in its block spells out for itself', async () => {
    const grid = await readCells(
      '<c r="A1"><f t="shared" ref="A1:C1" si="0">A2</f></c><c r="B1"><f>9</f></c><c r="C1"><f t="shared" si="0"/></c>',
    );
    expect([1, 2].map((column) => grid.formula(0, column))).toEqual(['9', 'C2']);
  });
});

describe('shiftFormula', () => {
  it.each([
    ['B2+$C$1', 'C3+$C$1'],
    ['B$2*$B2', 'C$2*$B3'],
    ['SUM(A1:B9)', 'SUM(B2:C10)'],
    ['SUM(A:A)', 'SUM(B:B)'],
    ['SUM($A:B)', 'SUM($A:C)'],
    ['SUM(1:3)', 'SUM(2:4)'],
    ['SUM($1:3)', 'SUM($1:4)'],
    ["'Budget A1'!B2", "'Budget A1'!C3"],
    ["'it''s B2'!B2", "'it''s B2'!C3"],
    ['Budget!B2', 'Budget!C3'],
    ['AB1!B2', 'AB1!C3'],
    ['SUM(A:C!B2)', 'SUM(A:C!C3)'],
    ['[1]Blad1!B2', '[1]Blad1!C3'],
    ['"B2 ""C3"" "&B2', '"B2 ""C3"" "&C3'],
    ['LOG10(B2)', 'LOG10(C3)'],
    ['Tabell1[A1]+B2', 'Tabell1[A1]+C3'],
    ['Tabell1[[#This Row],[B2]]', 'Tabell1[[#This Row],[B2]]'],
    ['Moms_B2+ZZZ1+åB2', 'Moms_B2+ZZZ1+åB2'],
    ['1E5+2.5', '1E5+2.5'],
    ['XFD1', '#REF!'],
    ['A1048576+B1', '#REF!+C2'],
    ['SUM(XFC:XFD)', 'SUM(#REF!)'],
  ])('moves %s one row and one column to %s', (formula, moved) => {
    expect(shift(formula, { row: 1, column: 1 })).toBe(moved);
  });

  it.each([
    ['A2', '#REF!'],
    ['B1', '#REF!'],
    ['B2:C3', 'A1:B2'],
  ])('moves %s one row up and one column to the left to %s', (formula, moved) => {
    expect(shift(formula, { row: -1, column: -1 })).toBe(moved);
  });

  it('comes back to the same formula when moved there and back', () => {
    const part = fc.nat(500);
    const cell = fc.record({ row: part, column: part }).map(formatAddress);
    const formula = fc.array(cell, { minLength: 1 }).map((cells) => cells.join('+"A1 ""x"" "&'));
    fc.assert(
      fc.property(formula, fc.record({ row: part, column: part }), (text, { row, column }) => {
        expect(shift(shift(text, { row, column }), { row: -row, column: -column })).toBe(text);
      }),
    );
  });

  it('takes no longer for quotes without end', () => {
    const formula = `A1&${'"'.repeat(200_001)}`;
    expect(shift(formula, { row: 1, column: 0 })).toBe(formula.replace('A1', 'A2'));
    const names = `A1+${"'a".repeat(100_001)}`;
    expect(shift(names, { row: 1, column: 0 })).toBe(names.replace('A1', 'A2'));
  });
});
