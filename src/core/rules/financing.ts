import { Decimal } from '../figures/decimal';
import { halfUp } from '../figures/rounding';
import type { DatedRule } from './dated-rule';
import { lastDayOf, ruleOn } from './dated-rule';

/** The parties' parts of the association's means, as fractions. */
export interface Financing {
  readonly state: Decimal;
  readonly region: Decimal;
  readonly municipal: Decimal;
}

export const FINANCING: readonly DatedRule<Financing>[] = [
  {
    name: 'Finansiering: hälften, en fjärdedel, en fjärdedel',
    value: {
      state: new Decimal('0.5'),
      region: new Decimal('0.25'),
      municipal: new Decimal('0.25'),
    },
    from: '2004-01-01',
    to: null,
    told: 'Försäkringskassan 1/2, regionen 1/4, kommunerna tillsammans 1/4; regionens fjärdedel avrundas uppåt vid halv enhet',
    reference: '5 § lag (2003:1210) om finansiell samordning av rehabiliteringsinsatser',
  },
];

/**
 * The region's and the municipalities' parts that go with the state's half. The region's is rounded
 * half up to `step`; the municipalities have what is left. Throws `OutsideRuleDates`.
 * Example: a state contribution of 5725 tkr in 2019 goes with 2863 and 2862.
 */
export function quartersOf(state: Decimal, step: Decimal, year: number): { region: Decimal; municipal: Decimal } {
  const { value } = ruleOn(FINANCING, lastDayOf(year));
  const region = halfUp(state.times(value.region).div(value.state), step);
  return {
    region,
    municipal: state.times(value.region.plus(value.municipal)).div(value.state).minus(region),
  };
}
