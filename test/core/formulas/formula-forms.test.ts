import { describe, expect, it } from '@jest/globals';
import { parseAddress } from '../../../src/core/cells/address';
import { copiedFormula } from '../../../src/core/formulas/copied-formula';
import { formulaTokens } from '../../../src/core/cells/formula-tokens';
import { linearForm, linearKey } from '../../../src/core/formulas/linear-form';
import { parseFormula } from '../../../src/core/formulas/parse-formula';
import { referencesIn } from '../../../src/core/formulas/references-in';
import { relativeText } from '../../../src/core/formulas/relative-text';

const placeOf = (address: string) => ({ sheet: 'Budget', ...parseAddress(address)! });
const text = (formula: string, address: string) => relativeText(formulaTokens(formula), placeOf(address));
const linear = (formula: string, address: string) => linearForm(parseFormula(formula), placeOf(address), 'Budget');
const key = (formula: string, address: string) => {
  const form = linear(formula, address);
  return form && linearKey(form);
};

describe('a formula counted from its own cell', () => {
  it.each([
    ['SUM(B2:B4)', 'B5', 'SUM(C2:C4)', 'C5'],
    ['B2+$A$1', 'B5', 'C3+$A$1', 'C6'],
    ['Budget!B2', 'B5', 'B2', 'B5'],
    ["'Budget'!B2*2", 'B5', 'C2*2', 'C5'],
    ['+B2', 'B5', 'B2', 'B5'],
    ['SUM(B:B)', 'C5', 'SUM(B:B)', 'C5'],
  ])('%s in %s is the same as %s in %s', (...[one, from, other, to]) => {
    expect(text(one, from)).toEqual(text(other, to));
  });

  it.each([
    ['$B2', 'B5', '$B2', 'C5', false],
    ['B2', 'B5', 'B2', 'C5', true],
    ['Plan!B2', 'B5', 'B2', 'B5', true],
    ['"B2"', 'B5', '"B2"', 'B6', false],
  ])('%s in %s and %s in %s differ: %s', (...[one, from, other, to, differ]) => {
    expect(text(one, from).text !== text(other, to).text).toBe(differ);
  });

  it('has a shape without what it leads to', () => {
    expect(text('IF(Plan!B2>12,SUM(B2:B4),"B2")', 'B5').shape).toBe('IF(c>n,SUM(c:c),s)');
  });
});

describe('what a formula adds', () => {
  it.each([
    ['D5+D6+D7', '(D5+D6+D7)'],
    ['SUM(D5:D7)', 'D7+D6+D5'],
    ['SUM(D5:D6,D7)', '+SUM(D5:D7)'],
    ['D5-(D6-D7)', 'D5-D6+D7'],
    ['D5+D6-D6', 'D5'],
    ['SUM($D$5:$D$6)', '$D$5+$D$6'],
    ['1+D5+2', 'D5+3'],
  ])('is the same for %s and %s', (one, other) => {
    expect(key(one, 'D8')).toBe(key(other, 'D8'));
  });

  it.each([
    ['D5', 'D6'],
    ['D5', '-D5'],
    ['D5', 'D5+1'],
    ['D5', '$D$5'],
    ['D5', 'Plan!D5'],
    ['D5', 'D5+D5'],
  ])('differs for %s and %s', (one, other) => {
    expect(key(one, 'D8')).not.toBe(key(other, 'D8'));
  });

  it.each(['D5*2', 'D5%', 'AVERAGE(D5:D7)', 'D5:D7', 'D5&D6', 'IF(D5>1,D6,0)', '12', 'SUM(D1:D401)', 'SUM(D$5:D6)'])(
    'is not all that %s does',
    (formula) => {
      expect(linear(formula, 'D500')).toBeNull();
    },
  );
});

describe('the corners of a reference', () => {
  const fixed = (formula: string) => referencesIn(parseFormula(formula)).map((range) => range.fixed);

  it('stay where they have a $', () => {
    expect(fixed('SUM(B$2:$C5)')).toEqual([{ rows: [true, false], columns: [false, true] }]);
    expect(fixed('$B$2')).toEqual([{ rows: [true, true], columns: [true, true] }]);
  });

  it('are named from the upper left, however they are written', () => {
    expect(fixed('SUM($C5:B$2)')).toEqual([{ rows: [true, false], columns: [false, true] }]);
  });

  it('stay in the lines that are meant whole', () => {
    expect(fixed('SUM($A:B)')).toEqual([{ rows: [true, true], columns: [true, false] }]);
    expect(fixed('SUM(3:$4)')).toEqual([{ rows: [false, true], columns: [true, true] }]);
  });

  it('are found wherever a formula has them', () => {
    expect(referencesIn(parseFormula('-A1+IF(B2>1,SUM(C3:C4),Plan!D5)%')).length).toBe(4);
  });
});

describe('a formula copied to another cell', () => {
  const copied = (formula: string, row: number, column: number) =>
    copiedFormula(formulaTokens(formula), { row, column })
      .map((token) => token.text)
      .join('');

  it.each([
    ['B2+$C$1', 1, 0, 'B3+$C$1'],
    ['SUM(B2:$B4)', 2, 1, 'SUM(C4:$B6)'],
    ['SUM(A:$B)', 0, 1, 'SUM(B:$B)'],
    ['"B2"&Plan!Z9', 1, 1, '"B2"&Plan!AA10'],
    ['B2+A1', -1, 0, 'B1+#REF!'],
  ])('is %s moved %i down and %i right', (...[formula, row, column, expected]) => {
    expect(copied(formula, row, column)).toBe(expected);
  });
});
