import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import type { CellValue } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { parseAddress } from '../../../src/core/cells/address';
import { calculateGrids } from '../../../src/core/formulas/calculate-grids';
import { recalculateGrids } from '../../samples/budgets/budget';
import { filledRange, gridOf } from '../sheets/grid-fixture';

/** A sheet of cells by address; what begins with `=` is a formula that was never calculated. */
function sheet(name: string, cells: Readonly<Record<string, CellValue>>): Grid {
  const isFormula = (value: CellValue) => typeof value === 'string' && value.startsWith('=');
  const formulas = new Map(
    Object.entries(cells).flatMap(([address, value]) => {
      const { row, column } = parseAddress(address)!;
      return isFormula(value) ? [[`${row},${column}`, String(value).slice(1)] as const] : [];
    }),
  );
  const grid = gridOf(name, cells);
  return {
    ...grid,
    value: (row, column) => (formulas.has(`${row},${column}`) ? null : grid.value(row, column)),
    formula: (row, column) => formulas.get(`${row},${column}`) ?? null,
  };
}

function valueOf(
  formula: string,
  cells: Readonly<Record<string, CellValue>> = {},
  ...others: readonly Grid[]
): CellValue {
  const [grid] = calculateGrids([sheet('Budget', { ...cells, Z9: `=${formula}` }), ...others]);
  return grid!.value(8, 25);
}

describe('a formula that was never calculated', () => {
  const cells = { A1: 1, A2: 2.5, A3: 'text', A4: null, A5: '=SUM(A1:A4)*2' };

  it.each([
    ['SUM(A1:A4)', 3.5],
    ['SUM(A1,A2,10)', 13.5],
    ['A5', 7],
    ['$A$1-A2', -1.5],
    ['-A1^2', 1],
    ['2+3*4-(1+1)/2', 13],
    ['50%*A2', 1.25],
    ['0.1+0.2', 0.3],
    ['ROUND(2.345,2)', 2.35],
    ['ROUND(-0.5,0)', -1],
    ['ROUNDDOWN(1250,-3)', 1000],
    ['IF(A1>A2,A1,"mindre")', 'mindre'],
    ['IFERROR(A1/0,0)', 0],
    ['MAX(A1:A4)-MIN(A1:A2)', 1.5],
    ['AVERAGE(A1:A4)', 1.75],
    ['A3&" och "&A1', 'text och 1'],
    ['A4', 0],
    ['A3="TEXT"', true],
  ])('%s is %j', (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });

  it.each([
    ['A1/A4', '#DIV/0!'],
    ['A1+A3', '#VALUE!'],
    ["'Saknas'!B2", '#REF!'],
  ])('%s is the error %s', (formula, error) => {
    expect(valueOf(formula, cells)).toEqual({ error });
  });

  it('reaches other sheets, whatever their names and capitals', () => {
    const other = sheet("Åre's plan", { B2: 40 });
    expect(valueOf("'åre''s plan'!$B$2+1", {}, other)).toBe(41);
    expect(valueOf('Plan!B2', {}, sheet('Plan', { B2: '=1+1' }))).toBe(2);
  });

  it.each([
    'OFFSET(A1,1,0)',
    'Budgetram',
    'SUM(A1:A2',
    'A1:A2+1)',
    '[1]Blad!A1',
    'Tabell[Belopp]',
    '('.repeat(5000),
    'Z9+1',
  ])('is left without a value if it is not understood: %s', (formula) => {
    expect(valueOf(formula, cells)).toBeNull();
  });

  it('is calculated at the end of a chain as long as a sheet', () => {
    const length = 200_000;
    const chain: Grid = {
      ...gridOf('Kedja', { A1: 1 }),
      usedRange: { first: { row: 0, column: 0 }, last: { row: length, column: 0 } },
      filled: filledRange({ first: { row: 0, column: 0 }, last: { row: length, column: 0 } }),
      value: () => null,
      formula: (row) => (row < length ? `A${row + 2}+1` : null),
    };
    expect(calculateGrids([chain])[0]!.value(0, 0)).toBe(length);
  });

  it('gives the sum of any amounts to the last decimal', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 30 }), (cents) => {
        const amounts = Object.fromEntries(cents.map((cent, row) => [`A${row + 1}`, cent / 100]));
        const total = cents.reduce((sum, cent) => sum + cent, 0) / 100;
        expect(valueOf(`SUM(A1:A${cents.length})`, amounts)).toBe(Number(total.toFixed(2)));
      }),
    );
  });
});

describe('a stored value', () => {
  it('is never replaced, even if its formula says something else', () => {
    const grid = { ...sheet('Budget', { A1: 1 }), formula: () => '2+2' };
    expect(calculateGrids([grid])[0]!.value(0, 0)).toBe(1);
  });
});

describe('a budget whose totals are formulas without values', () => {
  it('is checked: the total that leaves out a row in one year is found', () => {
    const { findings } = recalculateGrids(
      sheet('Budget', {
        ...{ A1: 'Budget, tkr', B1: 2021, C1: 2022, D1: 2023 },
        ...{ A2: 'Personal', B2: 100, C2: 110, D2: 120 },
        ...{ A3: 'Lokaler', B3: 50, C3: 55, D3: 60 },
        ...{ A4: 'Insatser', B4: 500, C4: 550, D4: 600 },
        ...{ A5: 'Summa kostnader', B5: '=SUM(B2:B4)', C5: '=SUM(C2:C3)', D5: '=D2+D3+D4' },
      }),
    );
    expect(findings.map(({ rule, at, difference }) => [rule, at.row, at.column, difference?.toNumber()])).toEqual([
      ['sum', 4, 2, -550],
    ]);
  });
});
