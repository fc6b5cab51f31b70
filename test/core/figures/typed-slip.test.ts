import { describe, expect, it } from '@jest/globals';
import { typedSlip } from '../../../src/core/figures/typed-slip';

const WHOLE = { unit: 1, tolerance: 0 };

describe('a slip of the fingers', () => {
  it('swaps two digits, misses the unit or turns the sign', () => {
    expect(typedSlip(1243, 1234, WHOLE)).toBe('swapped');
    expect(typedSlip(5_725_000, 5725, WHOLE)).toBe('factor');
    expect(typedSlip(-30, 30, WHOLE)).toBe('sign');
  });

  it('is seen among decimals, though doubles are inexact', () => {
    expect(typedSlip(3.769, 3.796, { unit: 0.001, tolerance: 0 })).toBe('swapped');
  });

  it('is no other difference, and none of figures so small that anything explains them', () => {
    expect(typedSlip(1235, 1234, WHOLE)).toBeNull();
    expect(typedSlip(9, 90, WHOLE)).toBeNull();
  });
});
