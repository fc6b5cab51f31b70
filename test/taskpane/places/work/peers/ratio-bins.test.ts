import { describe, expect, it } from '@jest/globals';
import type { PeerResult } from '../../../../../src/core/calculation/peers/peers-result';
import { Decimal } from '../../../../../src/core/figures/decimal';
import { ratioBins } from '../../../../../src/taskpane/places/work/peers/ratio-bins';

const peer = (percent: number | null) =>
  ({ peer: { ratio: percent === null ? null : { amount: new Decimal(percent).div(100) } } }) as unknown as PeerResult;

const binsOf = (...percents: (number | null)[]) =>
  ratioBins(percents.map(peer)).map(({ from, to, peers }) => [from, to, peers.length]);

describe('bins of equity in percent', () => {
  it('are ten wide from the lowest to the highest, a limit in the upper one, with the empty ones between', () => {
    expect(binsOf(9, 10, 19, 31)).toEqual([
      [0, 10, 1],
      [10, 20, 2],
      [20, 30, 0],
      [30, 40, 1],
    ]);
  });

  it('go below nothing', () => {
    expect(binsOf(-5, 5)).toEqual([
      [-10, 0, 1],
      [0, 10, 1],
    ]);
  });

  it('are wider where there would be too many, and never lose a förbund', () => {
    const bins = binsOf(3, 55, 410);
    expect(bins.length).toBeLessThanOrEqual(15);
    expect(bins.reduce((sum, [, , count]) => sum + count!, 0)).toBe(3);
  });

  it('leave out a förbund without a ratio, and are none where none has one', () => {
    expect(binsOf(12, null)).toEqual([[10, 20, 1]]);
    expect(binsOf(null)).toEqual([]);
  });
});
