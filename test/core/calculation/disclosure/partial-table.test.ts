import { describe, expect, it } from '@jest/globals';
import { termsOf } from '../../../../src/core/calculation/disclosure/count-table';
import type { Changed } from '../../../../src/core/calculation/disclosure/partial-table';
import { PartialTable } from '../../../../src/core/calculation/disclosure/partial-table';

const sum = (total: number, ...parts: readonly number[]) => ({
  terms: [...termsOf(parts, 1), ...termsOf([total], -1)],
});
const SHORT = sum(2, 0, 1);
const LONG = sum(5, 0, 3, 4);

/** Two sums with the first cell in common, one of three cells and one of four. */
function table(mayChange: (cell: number) => boolean = () => true): PartialTable {
  const cells = Array.from({ length: 6 }, () => ({ value: 1, isPrinted: true, cost: 1, block: 0 }));
  const partial = new PartialTable({ cells, identities: [SHORT, LONG], bounds: [] });
  partial.begin(mayChange);
  return partial;
}

/** The changes by one of these cells, the last of them last. */
const changed = (...cells: readonly number[]) =>
  cells.reduce<Changed | null>((before, cell) => ({ cell, change: 1, before, depth: (before?.depth ?? 0) + 1 }), null);

describe('the relation that is mended first', () => {
  it('is the one with the fewest cells left to change, as changes are made and taken back', () => {
    const partial = table();
    expect(partial.offWithFewest(12)).toBeNull();
    partial.spellOut(changed(0));
    expect(partial.offWithFewest(12)).toEqual({ relation: SHORT, off: 1 });
    partial.spellOut(changed(0, 3, 4));
    expect(partial.offWithFewest(12)).toEqual({ relation: LONG, off: 3 });
    partial.spellOut(changed(0));
    expect(partial.offWithFewest(12)).toEqual({ relation: SHORT, off: 1 });
  });

  it('counts only cells that this search may change', () => {
    const partial = table((cell) => cell < 3);
    partial.spellOut(changed(0));
    expect(partial.offWithFewest(12)?.relation).toBe(LONG);
    partial.begin(() => true);
    partial.spellOut(changed(0));
    expect(partial.offWithFewest(12)?.relation).toBe(SHORT);
  });

  it('is the first that is off where all have as many as the search follows', () => {
    const partial = table((cell) => cell !== 2);
    partial.spellOut(changed(3, 0));
    expect(partial.offWithFewest(1)?.relation).toBe(LONG);
    expect(partial.offWithFewest(12)?.relation).toBe(SHORT);
  });
});
