import { describe, expect, it } from '@jest/globals';
import { gridOf } from '../sheets/grid-fixture';
import type { FormulaCells } from './formula-fixture';
import { shownValue, valueOfFormula } from './formula-fixture';

const CELLS: FormulaCells = {
  ...{ A1: 1, A2: 2.5, A3: 'text', A5: -4, A6: true, A7: '12', A8: { error: '#N/A' }, A9: '' },
  ...{ B1: 'Söder', B2: 'söder', B3: 'Söderort', B4: 'Norr*', B5: 'Norra', B6: null, B7: 7, B8: '7', B9: '=""' },
  ...{ C1: 10, C2: 20, C3: 30, C4: 40, C5: 50, C6: 60, C7: 70, C8: 80, C9: 90 },
};

function value(formula: string, cells: FormulaCells = CELLS) {
  return shownValue(valueOfFormula(formula, cells));
}

/** What Excel gives, by its documentation; where its language decides, `not calculated`. */
describe('a formula gives what Excel gives', () => {
  it.each([
    // Precedence and signs.
    ['2+3*4-(1+1)/2', 13],
    ['-2^2', 4],
    ['2^-1', 0.5],
    ['2^3^2', 64],
    ['--"5"', 5],
    ['50%*A2', 1.25],
    ['-A1%', -0.01],
    ['10-2-3', 5],
    ['1+2&3+4', '37'],
    ['1&2=12', false],
    // Blanks, text and truth values where a number is wanted.
    ['A4+1', 1],
    ['A4=0', true],
    ['A4=""', true],
    ['A4=FALSE', true],
    ['A6+1', 2],
    ['A7+1', 13],
    ['A3+1', '#VALUE!'],
    ['A9+1', '#VALUE!'],
    ['"12%"*100', 12],
    // Comparison across kinds: numbers before text before truth values.
    ['1<"a"', true],
    ['"z"<TRUE', true],
    ['"TEXT"=A3', true],
    ['1/3*3=1', true],
    ['0.1+0.2=0.3', true],
    // Errors are named, and the first one is what comes of it.
    ['1/0', '#DIV/0!'],
    ['A8+1/0', '#N/A'],
    ['1/0+A8', '#DIV/0!'],
    ['#REF!+1', '#REF!'],
    ["'Saknas'!B2", '#REF!'],
    ['SUM(A1:A9)', '#N/A'],
    ['0^-1', '#DIV/0!'],
    ['0^0', '#NUM!'],
    ['(-8)^(1/3)', '#NUM!'],
    ['10^400', '#NUM!'],
    ['1E308*10', '#NUM!'],
    ['10^-400', 0],
    // Sums and their kin pass text in cells by, and convert what is given.
    ['SUM(A1:A7)', -0.5],
    ['SUM("3",TRUE,A6)', 4],
    ['SUM("tre")', '#VALUE!'],
    ['SUM(A4)', 0],
    ['MAX(A3)', 0],
    ['MIN(A1:A7)', -4],
    ['AVERAGE(A3)', '#DIV/0!'],
    ['AVERAGE(A1:A2)', 1.75],
    ['COUNT(A1:A9)', 3],
    ['COUNT("3",TRUE,"tre")', 2],
    ['COUNTA(A1:A9)', 8],
    ['COUNTBLANK(A1:A9)', 2],
    ['PRODUCT(C1:C2,2)', 400],
    // Rounding takes halves away from zero.
    ['ROUND(2.345,2)', 2.35],
    ['ROUND(-0.5,0)', -1],
    ['ROUND(1250,-2)', 1300],
    ['ROUND(1/3*3/2,0)', 1],
    ['ROUND(1.5,400)', 1.5],
    ['ROUND(1.5,-400)', 0],
    ['ROUNDUP(1.01,1)', 1.1],
    ['ROUNDDOWN(-1.99,0)', -1],
    ['INT(-1.5)', -2],
    ['INT(1/3*3)', 1],
    ['TRUNC(-1.5)', -1],
    ['MOD(-3,2)', 1],
    ['MOD(3,-2)', -1],
    ['MOD(3,0)', '#DIV/0!'],
    // What is not chosen is not calculated.
    ['IF(A1=1,"ja",1/0)', 'ja'],
    ['IF(A4,1)', false],
    ['IF(A3,1,2)', '#VALUE!'],
    ['IF(FALSE,1,)', null],
    ['IFERROR(1/0,"fel")', 'fel'],
    ['IFERROR(A8,0)', 0],
    ['ISNUMBER(A8)', false],
    ['ISNUMBER(A7)', false],
    ['ISNUMBER(A4)', false],
    ['ISBLANK(A4)', true],
    ['ISBLANK(A9)', false],
    ['ISERROR(1/0)', true],
    ['AND(A1,A6,A3)', true],
    ['AND(A3)', '#VALUE!'],
    ['OR(A4,FALSE)', false],
    ['NOT(A1)', false],
    ['CHOOSE(2,1/0,"två")', 'två'],
    // Text.
    ['RIGHT("000"&7,3)', '007'],
    ['LEFT("abc")', 'a'],
    ['MID("abcd",2,2)', 'bc'],
    ['LEN(A3&A1)', 5],
    ['RIGHT("abc",-1)', '#VALUE!'],
    ['A3&A4&"!"', 'text!'],
    // Order and look-up.
    ['RANK(30,C1:C9)', 7],
    ['RANK(30,C1:C9,1)', 3],
    ['RANK(31,C1:C9)', '#N/A'],
    ['SMALL(C1:C9,2)', 20],
    ['LARGE(C1:C9,2)', 80],
    ['SMALL(C1:C9,10)', '#NUM!'],
    ['MEDIAN(C1:C4)', 25],
    ['MATCH(30,C1:C9,0)', 3],
    ['MATCH(35,C1:C9)', 3],
    ['MATCH("söderO*",B1:B9,0)', 3],
    ['MATCH(35,C1:C9,0)', '#N/A'],
    ['INDEX(C1:C9,3)', 30],
    ['INDEX(B1:C9,3,2)', 30],
    ['INDEX(C1:C9,10)', '#REF!'],
    ['VLOOKUP("norra",B1:C9,2,FALSE)', 50],
    // Criteria.
    ['COUNTIF(B1:B9,"söder")', 2],
    ['COUNTIF(B1:B9,"Söder*")', 3],
    ['COUNTIF(B1:B9,"Norr~*")', 1],
    ['COUNTIF(B1:B9,"Norr?")', 2],
    ['COUNTIF(B1:B9,7)', 2],
    ['COUNTIF(B1:B9,">=7")', 1],
    ['COUNTIF(B1:B9,"=")', 1],
    ['COUNTIF(B1:B9,"")', 2],
    ['COUNTIF(B1:B9,"<>")', 8],
    ['COUNTIF(B1:B9,"<>söder")', 7],
    ['COUNTIF(A1:A9,TRUE)', 1],
    ['COUNTIF(A1:A9,"#N/A")', 1],
    ['COUNTIFS(B1:B9,"Söder*",C1:C9,">10")', 2],
    ['COUNTIFS(B1:B9,"x",C1:C8,">10")', '#VALUE!'],
    ['SUMIF(B1:B9,"Söder*",C1:C9)', 60],
    ['SUMIF(B1:B9,"Söder*",C1)', 60],
    ['SUMIF(C1:C9,">50")', 300],
    ['SUMIFS(C1:C9,B1:B9,"Söder*",C1:C9,"<30")', 30],
    ['AVERAGEIF(B1:B9,"Söder*",C1:C9)', 20],
    ['SUMPRODUCT(C1:C2,C3:C4)', 1100],
    ['SUMPRODUCT((C1:C9>30)*(C1:C9<70))', 3],
    ['SUMPRODUCT(C1:C9>30)', 0],
    ['SUMPRODUCT(C1:C2,C3:C5)', '#VALUE!'],
    // Whole columns and rows, and blanks beyond what is held.
    ['SUM(C:C)', 450],
    ['SUM($1:$1)', 11],
    ['COUNTIF(B:B,"=")', 1_048_568],
    ['COUNTIFS(B:B,"=",C:C,"=")', 1_048_567],
    ['COUNTIF(B1:B40,"=")', 32],
  ])('%s is %j', (formula, expected) => {
    expect(value(formula)).toBe(expected);
  });

  it.each([
    ['OFFSET(A1,1,0)', 'unknown function OFFSET'],
    ['IFERROR(FOO(1),0)', 'unknown function FOO'],
    ['ROUND(1)', 'ROUND takes 2 arguments, not 1'],
    ['IF(1)', 'IF takes 2 to 3 arguments, not 1'],
    ['COUNTIFS(A1:A2,1,A1:A2)', 'COUNTIFS takes at least 2 arguments, two at a time, not 3'],
    ['Budgetram*2', 'unknown name Budgetram'],
    ['Tabell[Belopp]', 'unknown name Tabell'],
    ['SUM(A1', 'the formula ends too early'],
    ["'[Annan.xlsx]Blad'!A1", 'a cell of another workbook'],
    ['[1]Blad!A1', 'not understood: [1]'],
    ['{1,2}', 'not understood: {'],
    ['C1:C9+1', 'a range where one value is needed'],
    ['COUNTIF(1,1)', 'a value where a range is needed'],
    ['XFE1', 'no cell of a sheet: XFE1'],
    ['"1,5"+1', 'the text "1,5" as a number'],
    ['A2&""', 'decimals as text depend on the language'],
    ['A6&""', 'a truth value as text depends on the language'],
    ['', 'the formula ends too early'],
  ])('%s is not calculated: %s', (formula, because) => {
    expect(value(formula)).toBe(`not calculated: ${because}`);
  });

  it('reaches other sheets, whatever their names and capitals', () => {
    const others = [gridOf("Åre's plan", { B2: 40 }), gridOf('Plan2', { B2: 2 })];
    expect(shownValue(valueOfFormula("'åre''s plan'!$B$2+Plan2!B2+SUM('Åre''s plan'!B:B)", {}, others))).toBe(82);
  });
});

describe('a formula without end', () => {
  it.each([
    ['a sum of 200,000 terms', `1${'+1'.repeat(199_999)}`, 200_000],
    ['200,000 signs', `${'-'.repeat(200_000)}1`, 1],
    ['200,000 joined texts', `LEN(""${'&"a"'.repeat(20_000)})`, 20_000],
    ['200,000 percent signs', `1${'%'.repeat(200_000)}`, 0],
    ['parentheses', '('.repeat(200_000), 'not calculated: nested more than 64 deep'],
    ['functions', 'IF('.repeat(200_000), 'not calculated: nested more than 64 deep'],
    ['an ended text that is not', '"'.repeat(200_001), 'not calculated: not understood: "'],
  ])('has a value, or says why not: %s', (_, formula, expected) => {
    expect(value(formula, {})).toBe(expected);
  });

  it('is found where formulas go in a circle, near and far', () => {
    expect(value('A1', { A1: '=A1+1' })).toMatch(/^not calculated: a circle of formulas through/);
    expect(value('A1', { A1: '=IFERROR(B1,0)', B1: '=SUM(A1:A2)' })).toMatch(/a circle of formulas/);
    const far = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, row) => [`A${row + 1}`, `=A${((row + 1) % 5_000) + 1}+1`]),
    );
    expect(value('A1', far)).toMatch(/a circle of formulas/);
  });

  it('is no circle where what is not chosen leads back', () => {
    expect(value('A1', { A1: '=IF(B1=1,5,A1)', B1: 1 })).toBe(5);
  });

  it('has a value however deep the formulas of a long chain are nested', () => {
    const nested = (next: string) => `=${'IF(1,('.repeat(30)}${next}+1${'))'.repeat(30)}`;
    const chain = Object.fromEntries(Array.from({ length: 300 }, (_, row) => [`A${row + 1}`, nested(`A${row + 2}`)]));
    expect(value('A1', chain)).toBe(300);
  });
});
