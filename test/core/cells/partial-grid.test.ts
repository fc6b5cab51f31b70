import { expect, it } from '@jest/globals';
import { contains, formatRange, parseRange } from '../../../src/core/cells/address';
import type { Grid } from '../../../src/core/cells/grid';
import { partialGrid } from '../../../src/core/cells/partial-grid';
import { sheetOf } from '../../samples/budgets/sheet';

const whole: Grid = {
  ...sheetOf('Blad', [
    ['Titel', null, 1],
    ['Rad', 2, 3],
    [null, 4, null],
  ]).grid(),
  formula: (row, column) => `R${row}C${column}`,
  merges: [parseRange('A1:B1')!, parseRange('B2:C2')!],
};
const seen = parseRange('B2:C3')!;

it('has the cells that are seen at their addresses, and nothing of the others', () => {
  const part = partialGrid(whole, (row, column) => contains(seen, { row, column }));
  expect(formatRange(part.usedRange!)).toBe('B2:C3');
  expect(part.filled.rows().map((row) => part.filled.columns(row))).toEqual([[1, 2], [1]]);
  expect([part.value(1, 1), part.value(1, 0), part.value(0, 2)]).toEqual([2, null, null]);
  expect([part.formula(2, 1), part.formula(1, 0)]).toEqual(['R2C1', null]);
  expect(part.merges.map(formatRange)).toEqual(['B2:C2']);
});

it('has no range where nothing is seen', () => {
  expect(partialGrid(whole, () => false).usedRange).toBeNull();
});
