import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import { FilledCells } from '../../../src/core/cells/filled-cells';

const filled = (...cells: readonly (readonly [number, number])[]) =>
  new FilledCells((visit) => cells.forEach(([row, column]) => visit(row, column)));

describe('the filled cells of a sheet', () => {
  it('are none in an empty sheet', () => {
    expect([filled().rows(), filled().columns(0)]).toEqual([[], []]);
  });

  it('may be in the first and the last cell that a sheet has', () => {
    const cells = filled([1_048_575, 16_383], [0, 0]);
    expect(cells.rows()).toEqual([0, 1_048_575]);
    expect([0, 1, 1_048_575].map((row) => cells.columns(row))).toEqual([[0], [], [16_383]]);
  });

  it('are given between two rows, both included', () => {
    const cells = filled([2, 0], [4, 0], [6, 0]);
    expect([cells.rows(2, 4), cells.rows(3), cells.rows(5, 5), cells.rows(7)]).toEqual([[2, 4], [4, 6], [], []]);
  });

  it('are the same as those put in, whatever their order', () => {
    const cell = fc.tuple(fc.nat(50), fc.nat(30));
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: String }), (put) => {
        const cells = filled(...put);
        const found = cells.rows().flatMap((row) => cells.columns(row).map((column) => [row, column]));
        expect(found).toEqual(put.toSorted(([a, b], [c, d]) => a - c || b - d));
      }),
    );
  });
});
