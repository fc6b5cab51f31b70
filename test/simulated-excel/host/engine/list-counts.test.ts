import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import type { ModelCell, ModelValue } from '../workbook-model/model';
import { cellKey, ModelWorkbook } from '../workbook-model/model';
import { ListCounts } from './list-counts';
import { loadIronCalc } from './load-ironcalc';

const ROWS = 600;
const VALUES: readonly ModelValue[] = ['', 'Kvinna', 'kvinna', 'Man', '1', 'a*b', 'a?b', '3.5', '~'];
const CELL = fc.oneof(fc.constantFrom(...VALUES), fc.integer({ min: -3, max: 6 }), fc.constant(44_197.5));
const CRITERION = fc.oneof(
  fc.constantFrom('', '=Kvinna', '=1', '=a~*b', '=a~?b', '=3.5', '=~~', '=a*b', 'Kvinna', '<>Man', '=saknas'),
  fc.tuple(fc.constantFrom('>=', '<=', '>', '<'), fc.integer({ min: -3, max: 6 })).map(([sign, limit]) => sign + limit),
  fc.constantFrom('>=44197', '<=44198'),
);

const entered = (value: ModelValue): ModelCell => ({ value, formula: null, isError: false });

/** A list of two columns whose cells are these, over and over, on a sheet with a blank in its name. */
function listOf(cells: readonly (readonly [ModelValue, ModelValue])[]): ModelWorkbook {
  const workbook = new ModelWorkbook();
  const list = workbook.addSheet('Lista 1');
  for (let row = 0; row < ROWS; row += 1)
    cells[row % cells.length]?.forEach((value, column) => {
      if (value !== '') list.cells.set(cellKey(row, column), entered(value));
    });
  return workbook;
}

const rangeOf = (column: string, rows: number) => `'Lista 1'!$${column}$1:$${column}$${rows}`;
const formulaOf = (first: string, second: string, rows = ROWS) =>
  `=COUNTIFS(${rangeOf('A', rows)},"${first}",${rangeOf('B', rows)},"${second}")+0`;

/** What the engine gives for a formula; a list that is a row short of a long one is left to IronCalc. */
function calculated(workbook: ModelWorkbook, formula: string): ModelValue {
  const cell: ModelCell = { value: '', formula, isError: false };
  const sheet = workbook.sheet('Blad') ?? workbook.addSheet('Blad');
  sheet.cells.set('0,0', cell);
  loadIronCalc().calculate(workbook);
  return cell.value;
}

describe('counts in long lists', () => {
  it('are what IronCalc gives, whatever is in the list and asked of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(CELL, CELL), { minLength: 1, maxLength: 12 }),
        CRITERION,
        CRITERION,
        (cells, first, second) => {
          // The same rows in a list that is short, and one that is long: the former is counted by IronCalc alone.
          const short = cells.slice(0, 400);
          const [counted, asked] = [listOf(short), formulaOf(first, second, cells.length)];
          const repeats = Math.floor(ROWS / cells.length);
          const long = formulaOf(first, second, repeats * cells.length);
          const byEngine = calculated(counted, asked);
          if (repeats * cells.length > 500) expect(calculated(counted, long)).toBe(Number(byEngine) * repeats);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stand in the formula as numbers, and what is not sure stays', () => {
    const workbook = listOf([['Kvinna', 1]]);
    const counts = new ListCounts(workbook);
    expect(counts.in(formulaOf('=Kvinna', '>=1'))).toBe(`=${ROWS}+0`);
    for (const formula of [formulaOf('=Kv*', '>=1'), formulaOf('<>Man', '>=1'), formulaOf('=Kvinna', '>=1', 400)])
      expect(counts.in(formula)).toBe(formula);
    workbook.sheets[0]!.cells.set('7,0', { value: 'Kvinna', formula: '=A1', isError: false });
    expect(new ListCounts(workbook).in(formulaOf('=Kvinna', '>=1'))).toBe(formulaOf('=Kvinna', '>=1'));
  });

  it('leave sheets that other formulas refer to where they were', () => {
    const workbook = listOf([['Kvinna', 2]]);
    const other: ModelCell = { value: '', formula: "=SUM('Lista 1'!B1:B600)", isError: false };
    workbook.addSheet('Blad').cells.set('1,0', other);
    expect([calculated(workbook, formulaOf('=Kvinna', '<=2')), other.value]).toEqual([ROWS, ROWS * 2]);
  });
});
