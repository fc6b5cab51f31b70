import type { ApportionmentMethod } from '../../../../src/core/figures/apportionment';
import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { draw } from '../../audit/sheet-picture';
import { computed, plainShares } from '../computed';

const BUDGET = `
Belopp i tkr                      | Budget 2021 | Budget 2022
Intäkter
Försäkringskassan                 | 2001        | 2200
Region Sjö                        | 1001        | 1100
Storby kommun, 62,5 % av arb-bef. | 625         | 688
Lillby kommun, 25 % av arb-bef.   | 250         | 275
Åby kommun, 12,5 % av arb-bef.    | 125         | 137
`;
const sharesOf = (changes: Record<string, string> = {}, apportionment: ApportionmentMethod = 'largestRemainder') =>
  computed([draw(BUDGET, changes)], { apportionment }).memberShares;

describe('the financing of a year', () => {
  it('is the state’s half, the region’s quarter rounded half up, and the members’ rest by their shares', () => {
    expect(sharesOf().map(plainShares)).toEqual([
      { year: 2021, region: 1001, municipal: 1000, members: { Storby: 625, Lillby: 250, Åby: 125 } },
      { year: 2022, region: 1100, municipal: 1100, members: { Storby: 688, Lillby: 275, Åby: 137 } },
    ]);
  });

  it('keeps the share, the exact amount, what is published and the difference', () => {
    const { members, state, publishedRegion, publishedMunicipal } = sharesOf({ C5: '680' })[1]!;
    expect(members[0]).toMatchObject({ name: 'Storby', shareIn: 'label', shareAt: { row: 4, column: 0 } });
    const plain = [members[0]!.share, members[0]!.exact, members[0]!.published!.amount, members[0]!.difference!];
    expect(plain.map(Number)).toEqual([0.625, 687.5, 680, -8]);
    expect([state.amount, publishedRegion!.amount, publishedMunicipal!].map(Number)).toEqual([2200, 1100, 1092]);
  });

  it('has no sum of published contributions where one is missing', () => {
    const [, later] = sharesOf({ C7: '' });
    expect(later!.publishedMunicipal).toBeNull();
    expect(later!.members[2]).toMatchObject({ published: null, difference: null });
  });

  it('shares out in steps of a thousand where the unit is mkr', () => {
    const millions = { A1: 'Belopp i mkr', B3: '2.001', B4: '1.001', B5: '0.625', B6: '0.25', B7: '0.125', C3: '2.2' };
    expect(sharesOf(millions).map(plainShares)).toMatchObject([
      { region: 1.001, municipal: 1, members: { Storby: 0.625, Lillby: 0.25, Åby: 0.125 } },
      { region: 1.1, municipal: 1.1, members: { Storby: 0.688, Lillby: 0.275, Åby: 0.137 } },
    ]);
  });
});

describe('each way to whole amounts', () => {
  it('gives the unit left over to the largest remainder', () => {
    expect(plainShares(sharesOf({ C3: '2206' })[1]!).members).toEqual({ Storby: 689, Lillby: 276, Åby: 138 });
  });

  const LARGEST_LAST = { A5: 'Storby kommun, 12,5 % av arb-bef.', A7: 'Åby kommun, 62,5 % av arb-bef.' };

  it('lets the larger share win where remainders are equal', () => {
    expect(plainShares(sharesOf(LARGEST_LAST)[1]!).members).toEqual({ Storby: 137, Lillby: 275, Åby: 688 });
  });

  it('lets the member listed first win where shares are equal too', () => {
    const equal = { A5: 'Storby kommun, 25 % av arb-bef.', A6: 'Lillby kommun, 25 % av arb-bef.' };
    const half = { ...equal, A7: 'Åby kommun, 50 % av arb-bef.', C3: '2204' };
    expect(plainShares(sharesOf(half)[1]!).members).toEqual({ Storby: 276, Lillby: 275, Åby: 551 });
  });

  it('rounds each member half up for itself, and may lose or gain a unit', () => {
    const [, later] = sharesOf({}, 'halfUp');
    expect(plainShares(later!).members).toEqual({ Storby: 688, Lillby: 275, Åby: 138 });
  });

  it('lets the largest share bear what rounding half up leaves', () => {
    const [, later] = sharesOf({}, 'halfUpResidual');
    expect(plainShares(later!).members).toEqual({ Storby: 687, Lillby: 275, Åby: 138 });
    const [, turned] = sharesOf(LARGEST_LAST, 'halfUpResidual');
    expect(plainShares(turned!).members).toEqual({ Storby: 138, Lillby: 275, Åby: 687 });
  });

  it('shares out by what the shares are of their sum, where they are not the whole', () => {
    const half = { A5: 'Storby kommun, 31,25 % av arb-bef.', A6: 'Lillby kommun, 12,5 % av arb-bef.' };
    const [year] = sharesOf({ ...half, A7: 'Åby kommun, 6,25 % av arb-bef.' });
    expect(plainShares(year!).members).toEqual({ Storby: 625, Lillby: 250, Åby: 125 });
  });
});

describe('any shares of any contribution', () => {
  const contribution = fc.integer({ min: 100, max: 99_999 });
  const percents = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 9900 })));
  const labels = (given: readonly number[]) =>
    Object.fromEntries(
      given.map((hundredths, at) => [
        `A${5 + at}`,
        `Kommun ${at} kommun, ${(hundredths / 100).toFixed(2).replace('.', ',')} % av arb-bef.`,
      ]),
    );

  it.each(['largestRemainder', 'halfUpResidual'] as const)('add up to the quarter under %s', (method) => {
    fc.assert(
      fc.property(contribution, percents, (state, given) => {
        const [, year] = sharesOf({ ...labels(given), C3: String(state) }, method);
        const sum = year!.members.reduce((total, member) => total + member.computed.toNumber(), 0);
        expect(sum).toBe(year!.municipal.toNumber());
        expect(year!.region.plus(year!.municipal).toNumber()).toBe(state);
        expect(year!.region.minus(year!.municipal).toNumber()).toBe(state % 2);
      }),
      { numRuns: 50 },
    );
  });

  it('stay within a unit of the exact amount under largest remainder', () => {
    fc.assert(
      fc.property(contribution, percents, (state, given) => {
        const [, year] = sharesOf({ ...labels(given), C3: String(state) });
        for (const { exact, computed: amount } of year!.members)
          expect(amount.minus(exact).abs().toNumber()).toBeLessThan(1);
      }),
      { numRuns: 50 },
    );
  });
});
