import { Decimal } from '../figures/decimal';
import { halfUp } from '../figures/rounding';
import type { RuleVersions } from './dated-rule';

/** The parties' parts of the association's means, as fractions. */
export interface Financing {
  readonly state: Decimal;
  readonly region: Decimal;
  readonly municipal: Decimal;
}

export const FINANCING: RuleVersions<Financing> = [
  {
    name: 'Finansiering: hälften, en fjärdedel, en fjärdedel',
    value: {
      state: new Decimal('0.5'),
      region: new Decimal('0.25'),
      municipal: new Decimal('0.25'),
    },
    from: '2004-01-01',
    unit: 'andel av medlen',
    inWords:
      'Försäkringskassan 1/2, regionen 1/4, kommunerna tillsammans 1/4; regionens fjärdedel avrundas uppåt vid halv enhet',
    reference: {
      title: 'lag (2003:1210) om finansiell samordning av rehabiliteringsinsatser',
      href: 'http://klevringsjuridik.se/law/lag-2003-1210/',
      place: '5 §',
      checked: '2025-09',
    },
  },
];

/**
 * The region's and the municipalities' parts that go with the state's. The region's is rounded half up to `step`; the
 * municipalities have what is left. Example: a state contribution of 5725 tkr under a half and two quarters goes with
 * 2863 and 2862.
 */
export function partsBeside(
  state: Decimal,
  step: Decimal,
  financing: Financing,
): { region: Decimal; municipal: Decimal } {
  const region = halfUp(state.times(financing.region).div(financing.state), step);
  const both = state.times(financing.region.plus(financing.municipal)).div(financing.state);
  return { region, municipal: both.minus(region) };
}
