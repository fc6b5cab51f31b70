import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import { agrees, printedDecimals } from '../../../src/core/figures/agreement';
import { Decimal } from '../../../src/core/figures/decimal';

const decimal = (value: Decimal.Value) => new Decimal(value);

describe('printedDecimals', () => {
  it('are those of the most precise amount', () => {
    expect(printedDecimals(['810', '0.5', '2.25'].map(decimal))).toBe(2);
    expect(printedDecimals([])).toBe(0);
  });

  it('do not count the noise of binary numbers', () => {
    expect(printedDecimals([decimal('0.30000000000000004')])).toBe(1);
  });
});

describe('agrees', () => {
  it('allows for rounding half up to the printed decimals, away from zero', () => {
    expect(agrees(decimal(810), decimal('809.5'))).toBe(true);
    expect(agrees(decimal(810), decimal('809.4999'))).toBe(false);
    expect(agrees(decimal(810), decimal('810.5'))).toBe(false);
    expect(agrees(decimal(-810), decimal('-809.5'))).toBe(true);
    expect(agrees(decimal(-809), decimal('-809.5'))).toBe(false);
  });

  it('does not allow for a published figure that is more precise than what was computed', () => {
    expect(agrees(decimal('809.5'), decimal(810))).toBe(false);
  });

  it('keeps the decimals that a figure was printed with, though it ends in zeros', () => {
    expect(agrees(decimal(810), decimal('809.5'), 3)).toBe(false);
    expect(agrees(decimal(810), decimal('809.9996'), 3)).toBe(true);
  });

  it('disregards what is far below an öre', () => {
    expect(agrees(decimal('0.3'), decimal('0.30000000000000004'))).toBe(true);
  });

  it('finds any whole amount that differs by one', () => {
    fc.assert(
      fc.property(fc.integer(), (amount) => {
        expect(agrees(decimal(amount), decimal(amount))).toBe(true);
        expect(agrees(decimal(amount), decimal(amount).plus(1))).toBe(false);
      }),
    );
  });
});
