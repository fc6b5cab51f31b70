import { describe, expect, it } from '@jest/globals';
import type { Grid } from '../../../../src/core/cells/grid';
import { typedCell, typedItem } from '../../../../src/core/sheets/notes/typed-cell';
import { gridOf } from '../grid-fixture';

function cellWith(formula: string | null, value: number | string) {
  const grid: Grid = { ...gridOf('Tertial Prognos', { B2: value }), formula: () => formula };
  return typedCell(grid, { row: 1, column: 1 });
}

describe('a cell that the user has typed in', () => {
  it.each([
    '-120+35',
    "'Löner'!B5*2",
    'SUM(Utfall!$B$5:$B$7)',
    'ROUND(1000/3,0)',
    'LOG10(5)',
    'IF(Utfall!B5>0,"se B12",0)',
    'SUM(Tabell[Belopp])',
  ])('keeps the formula %s, which refers to no row that can move', (formula) => {
    const typed = cellWith(formula, -85);
    expect(typed).toMatchObject({ formula, text: '-85' });
    expect(typedItem(typed, 'inputNumber').content).toMatchObject({ kind: 'formula', formula });
  });

  it.each(['B12*2', '-$C$4', 'SUM(B2:B4)', "'Tertial Prognos'!C21", 'Löner!B5+C7', 'SUM(B:B)', 'SUM(3:3)'])(
    'keeps what %s gave, since rows of its own sheet move',
    (formula) => {
      const typed = cellWith(formula, 42);
      expect(typed.formula).toBeNull();
      expect(typedItem(typed, 'inputNumber').content).toMatchObject({ kind: 'number' });
    },
  );

  it('keeps words as words', () => {
    expect(typedItem(cellWith(null, '=inte en formel'), 'input').content).toEqual({
      kind: 'text',
      text: '=inte en formel',
    });
  });
});
