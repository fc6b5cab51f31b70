import { describe, expect, it } from '@jest/globals';
import { referredSheets } from '../../../src/core/cells/referred-sheets';
import { canonicalFormula, sameFormula } from '../../../src/core/cells/same-formula';

const ALIKE: readonly (readonly [string, string, string])[] = [
  ['needless quotes', "'Budget'!B6+'Årsbudget'!B7", 'Budget!B6+Årsbudget!B7'],
  ['upper and lower case', 'sum(budget!b6:b7)', 'SUM(Budget!B6:B7)'],
  ['spaces outside texts', 'IF( A1 >= 0 , "a b" , 2 )', 'IF(A1>=0,"a b",2)'],
  ['numbers by value', 'ROUND(1.50,2)+1E3+0.3333333333333333', 'ROUND(1.5,2)+1000+0.333333333333333'],
  ['what files put before new functions', '_xlfn._xlws.SORT(_xlfn.XLOOKUP(A1,B:B,C:C))', 'SORT(XLOOKUP(A1,B:B,C:C))'],
  ['and before what these name', '_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)', 'LET(x,A1,x*2)'],
  ['the sign for one cell of several', 'A:A*2+@B:B', '@A:A*2+B:B'],
  ['truths', 'IF(true,1,0)', 'IF(TRUE,1,0)'],
  ['sheets from one to another', "SUM('Jan:Mars'!B5)", 'SUM(Jan:Mars!B5)'],
  ['a closed workbook and an open one', "'C:\\mapp\\[fil.xlsx]Blad1'!A1", '[Fil.xlsx]Blad1!A1'],
  ['quotes in a name', "'Eva''s blad'!A1", "'eva''s blad'!A1"],
];

const UNLIKE: readonly (readonly [string, string, string])[] = [
  ['another cell', 'Budget!B6', 'Budget!B7'],
  ['another sheet', 'Budget!B6', "'Budget 2'!B6"],
  ['a fixed cell', 'A1', '$A$1'],
  ['another text', 'IF(A1="Ja",1,0)', 'IF(A1="ja",1,0)'],
  ['a space in a text', '"a b"', '"ab"'],
  ['what two ranges have in common, and one cell', 'A1:A3 B1:B3', 'A1:A3B1:B3'],
  ['another number', '1.5', '1.51'],
  ['another order', 'A1-B1', 'B1-A1'],
  ['another workbook', '[a.xlsx]Blad1!A1', '[b.xlsx]Blad1!A1'],
  ['no sheet', 'Budget!B6', 'B6'],
];

describe('two spellings of a formula', () => {
  it.each(ALIKE)('are one: %s', (_, one, other) => {
    expect(sameFormula(one, other)).toBe(true);
    expect(canonicalFormula(one)).toBe(canonicalFormula(other));
  });

  it.each(UNLIKE)('are not one: %s', (_, one, other) => {
    expect(sameFormula(one, other)).toBe(false);
  });
});

describe('the form that all spellings have', () => {
  it('names no other workbook, which a file numbers and Excel names', () => {
    expect(canonicalFormula('[1]Blad1!A1*2')).toBe(canonicalFormula("'[fil.xlsx]Blad1'!A1*2"));
    expect(canonicalFormula("'[1]Blad 1'!A1*2")).toBe(canonicalFormula("'C:\\[fil.xlsx]Blad 1'!A1*2"));
    expect(canonicalFormula('Blad1!A1*2')).not.toBe(canonicalFormula('[1]Blad1!A1*2'));
  });

  it('is as its docstring shows', () => {
    expect(canonicalFormula("sum('Budget'!B5, 1.50)")).toBe('SUM ( BUDGET! B5 , 1.5 )');
  });
});

describe('the sheets that a formula refers to', () => {
  it.each([
    ["Budget!B5-'Budget 2019'!B5", ['Budget', 'Budget 2019']],
    ["SUM('Eva''s blad'!A1:A3)&\"'Text'!\"", ["Eva's blad"]],
    ['Jan:Mars!A1', ['Jan', 'Mars']],
    ["'Jan:Mars 2'!A1", ['Jan', 'Mars 2']],
    ["'[fil.xlsx]Blad1'!A1+[1]Blad2!A1+[fil.xlsx]Blad3!A1", []],
    ['A1+SUM(B:B)', []],
  ])('%s', (formula, sheets) => {
    expect(referredSheets(formula)).toEqual(sheets);
  });
});
