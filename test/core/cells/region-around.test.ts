import { expect, it } from '@jest/globals';
import { formatRange, parseAddress } from '../../../src/core/cells/address';
import { regionAround } from '../../../src/core/cells/region-around';
import { sheetOf } from '../../samples/budgets/sheet';

const GRID = sheetOf('Blad', [
  ['Titel'],
  [],
  [null, 'Rad', 1, null, 'Annat', 7],
  [null, null, 2, null, null, 8],
  [null, 'Sist', null, null, null, 9],
  [],
  [null, null, null, 4],
]).grid();

it.each([
  ['B3', 'B3:C5'],
  ['C5', 'B3:C5'],
  ['B4', 'B3:C5'],
  ['F5', 'E3:F5'],
  ['A1', 'A1'],
  ['D7', 'D7'],
  ['H20', 'H20'],
])('around %s the cells that nothing empty parts from it are %s', (from, expected) => {
  const range = regionAround(GRID, parseAddress(from)!);
  expect(formatRange(range)).toBe(expected);
});
