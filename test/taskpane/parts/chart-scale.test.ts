import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import { Decimal } from '../../../src/core/figures/decimal';
import { chartScale } from '../../../src/taskpane/parts/chart-scale';

const HEIGHT = 120;
const amounts = fc.array(
  fc.integer({ min: -1e9, max: 1e9 }).map((amount) => new Decimal(amount)),
  { minLength: 1 },
);

describe('the scale of a chart', () => {
  it('holds zero and every amount, larger ones higher', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { zero, y } = chartScale(values, HEIGHT);
        const places = [zero, ...values.map(y)];
        expect(places.every((place) => place >= 0 && place <= HEIGHT)).toBe(true);
        for (const value of values) expect(Math.sign(zero - y(value))).toBe(value.comparedTo(0));
      }),
    );
  });

  it('puts zero at the bottom where nothing is above or below', () => {
    expect(chartScale([new Decimal(0)], HEIGHT).zero).toBe(HEIGHT);
  });
});
