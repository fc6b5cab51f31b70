import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { contributionInterval } from '../../../../src/core/calculation/peers/contribution-interval';
import { peerCeiling } from '../../../../src/core/calculation/peers/peer-ceiling';
import { peersResult } from '../../../../src/core/calculation/peers/peers-result';
import { quartilesOf } from '../../../../src/core/calculation/peers/quartiles';
import { Decimal } from '../../../../src/core/figures/decimal';
import { readPeers } from '../../../../src/core/reading/peers/read-peers';
import { peerRules } from '../../../../src/core/calculation/peers/peer-rules';
import { CEILING_METHODS } from '../../../../src/core/rules/equity-ceiling';
import { RULEBOOK } from '../../../../src/core/rules/rulebook';
import { sheetOf } from '../../../samples/budgets/sheet';
import { comparison } from '../../../samples/peers/comparison';

const resultOf = (own: Partial<Parameters<typeof peersResult>[1]> = {}, ...given: Parameters<typeof comparison>) =>
  peersResult(readPeers(sheetOf('Alla', comparison(...given)).grid())!, { named: null, titles: [], ...own });

describe('a national comparison', () => {
  it('has sums, signs, ranks from the lowest, and quartiles', () => {
    const { sums, signs, peers, quartiles } = resultOf();
    expect([sums.result.toNumber(), sums.equity.toNumber(), signs]).toEqual([
      ...[300, 11560],
      { negative: 1, positive: 3, zero: 1 },
    ]);
    expect(peers.map(({ rank }) => rank)).toEqual([4, 3, 1, 5, 2]);
    expect(Object.values(quartiles!).map((value: Decimal) => value.toNumber())).toEqual([0.1, 0.125, 0.18, 0.66, 1.12]);
  });

  it('gives equal ratios the same place', () => {
    expect(resultOf({}, { '3,5': 0.18 }).peers.map(({ rank }) => rank)).toEqual([3, 3, 1, 5, 2]);
  });

  it('finds the own förbund by its name, or by the titles of the workbook', () => {
    expect(resultOf({ named: 'sjöbygden' }).own?.peer.name).toBe('Sjöbygden');
    expect(resultOf({ titles: ['Samordningsförbundet Sjöbygden – budget 2022'] }).own?.rank).toBe(3);
    expect(resultOf({ titles: ['Sjöbygden och Norra bygden'] }).own).toBeNull();
    expect(resultOf({ named: 'Någon annan' }).own).toBeNull();
  });

  it('has the contributions that a whole percent allows, and the ceilings on them', () => {
    const own = resultOf({ named: 'Sjöbygden' }).own!;
    expect([own.interval?.low, own.interval?.high].map((each) => each?.toFixed(1))).toEqual(['10864.9', '11485.7']);
    const marginal = own.ceilings.find(({ mode }) => mode === 'marginal')!;
    expect([marginal.least, marginal.most].map((each) => each.plus(2010).toFixed(1))).toEqual(['1979.7', '2072.9']);
  });

  it('counts who keeps to the recommendation as printed, for certain and at best', () => {
    const { within } = resultOf();
    const flat = within.find(({ mode }) => mode === 'flat');
    expect(flat).toEqual({ mode: 'flat', count: 4, certain: 3, possible: 4 });
    expect(within.map(({ certain, count, possible }) => certain <= count && count <= possible)).toEqual([
      ...[true, true, true, true],
    ]);
  });

  it('counts no ceiling before the recommendation', () => {
    const { within, peers, rules } = resultOf({}, { '0,0': 'Samordningsförbund år 2010' });
    expect([within, rules, peers.flatMap(({ ceilings }) => ceilings)]).toEqual([[], null, []]);
  });
});

describe('the contributions behind a part', () => {
  const peer = resultOf().document.peers[0]!;
  const figure = (amount: number) => ({ ...peer.equity, amount: new Decimal(amount) });

  it('are none where equity or the part is nothing or less', () => {
    expect(contributionInterval({ ...peer, equity: figure(-5), ratio: figure(-0.1) })).toBeNull();
    expect(contributionInterval({ ...peer, ratio: null })).toBeNull();
  });

  it('are the table’s own where it has them', () => {
    const own = contributionInterval({ ...peer, contributions: figure(7000) })!;
    expect([own.low, own.point, own.high].map(Number)).toEqual([7000, 7000, 7000]);
  });

  it('never leave less than the least headroom nor more than the most, wherever they are', () => {
    const rules = peerRules(2022, RULEBOOK)!;
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 20_000 }),
        fc.integer({ min: 1, max: 4_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (from, width, part) => {
          const [low, high] = [new Decimal(from), new Decimal(from + width)];
          const at = low.plus(high.minus(low).times(part)).toDecimalPlaces(3);
          const equity = new Decimal(1_500);
          for (const mode of CEILING_METHODS) {
            const about = { rules, unit: 'tkr' as const };
            const { least, most } = peerCeiling(mode, { interval: { low, high, point: at }, equity }, about);
            const { headroom } = peerCeiling(mode, { interval: { low: at, high: at, point: at }, equity }, about);
            expect(least.lte(headroom) && headroom.lte(most)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('quartiles', () => {
  it.each([
    [
      [1, 2, 3, 4, 5, 6, 7],
      [1, 2, 4, 6, 7],
    ],
    [[5], [5, 5, 5, 5, 5]],
    [
      [1, 2],
      [1, 1, 1.5, 2, 2],
    ],
  ])('of %j are %j', (values, expected) => {
    expect(Object.values(quartilesOf(values.map((value) => new Decimal(value)))!).map(Number)).toEqual(expected);
  });

  it('of nothing are none', () => {
    expect(quartilesOf([])).toBeNull();
  });
});
