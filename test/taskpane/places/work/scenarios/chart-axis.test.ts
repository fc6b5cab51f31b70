import { describe, expect, it } from '@jest/globals';
import { Decimal } from '../../../../../src/core/figures/decimal';
import { chartAxis } from '../../../../../src/taskpane/places/work/scenarios/chart-axis';

describe('the axis of a chart', () => {
  it.each([
    [
      [810, 2268],
      [0, 600, 1200, 1800, 2400],
    ],
    [
      [3437, 1850],
      [0, 1000, 2000, 3000, 4000],
    ],
    [
      [-300, 900],
      [-300, 0, 300, 600, 900],
    ],
    [
      [-500, -100],
      [-600, -450, -300, -150, 0],
    ],
    [[0], [0, 1]],
  ])('of %j is %j', (amounts, ticks) => {
    expect(chartAxis(amounts.map((amount) => new Decimal(amount))).ticks).toEqual(ticks);
  });
});
