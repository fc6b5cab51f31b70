import { describe, expect, it } from '@jest/globals';
import { partyClaim } from '../../../../src/core/audit/budget/party-claim';
import { Decimal } from '../../../../src/core/figures/decimal';
import { halfUp } from '../../../../src/core/figures/rounding';
import type { Financing } from '../../../../src/core/rules/financing';
import { partsBeside } from '../../../../src/core/rules/financing';
import fc from '../../../samples/fast-check';

const ONE = new Decimal(1);

const financings = fc
  .tuple(...['state', 'region', 'municipal'].map(() => fc.integer({ min: 1, max: 9 })))
  .map((all) => {
    const [state, region, municipal] = all.map((part) => new Decimal(part).div(all.reduce((sum, each) => sum + each)));
    return { state: state!, region: region!, municipal: municipal! };
  });

/** What parties pay in whole units, and what is claimed of them. */
function claimed(amounts: { state: Decimal | null; region: Decimal; municipal: Decimal }, parts: Financing) {
  const sum = (amount: Decimal) => ({ amount: halfUp(amount, ONE), figures: [] });
  const { state, region, municipal } = amounts;
  const paid = { state: state && sum(state), region: sum(region), municipal: sum(municipal) };
  return partyClaim(paid, { parts, unit: 'tkr' })?.rule ?? null;
}

describe('parties under any parts of the means', () => {
  const states = fc.integer({ min: 100, max: 99_999 }).map((state) => new Decimal(state));

  it('pay them where the region pays its part rounded and the municipalities the rest, with the state or without', () => {
    fc.assert(
      fc.property(financings, states, (parts, state) => {
        const amounts = partsBeside(state, ONE, parts);
        expect(claimed({ state, ...amounts }, parts)).toBeNull();
        // Without the state nothing shows that a unit more is the odd one of two equal parts.
        if (!parts.region.eq(parts.municipal)) expect(claimed({ state: null, ...amounts }, parts)).toBeNull();
      }),
    );
  });

  it('do not where one pays a tenth more', () => {
    fc.assert(
      fc.property(financings, states, (parts, state) => {
        const { region, municipal } = partsBeside(state.times(100), ONE, parts);
        const more = { state: state.times(100), region: region.times('1.1'), municipal };
        expect(claimed(more, parts)).toBe('quarter');
        expect(claimed({ state: state.times(110), region, municipal }, parts)).not.toBeNull();
      }),
    );
  });
});
