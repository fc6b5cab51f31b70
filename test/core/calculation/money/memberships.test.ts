import { describe, expect, it } from '@jest/globals';
import type { Membership } from '../../../../src/core/documents/membership';
import { draw } from '../../audit/sheet-picture';
import { computed, plainShares } from '../computed';

const BUDGET = `
Belopp i tkr                    | Budget 2021 | Budget 2022
Intäkter
Försäkringskassan               | 2000        | 2200
Region Sjö                      | 1000        | 1100
Storby kommun, 60 % av arb-bef. | 600         | 660
Lillby kommun, 40 % av arb-bef. | 400         | 440
`;
const membersWith = (...memberships: Membership[]) =>
  computed([draw(BUDGET)], { memberships }).memberShares.map((year) => Object.keys(plainShares(year).members));
const lillby = (from: string | null, to: string | null): Membership => ({ name: 'Lillby', from, to });

describe('a member of the association', () => {
  it('belongs to every year where nothing is stated', () => {
    expect(membersWith()).toEqual([
      ['Storby', 'Lillby'],
      ['Storby', 'Lillby'],
    ]);
  });

  it('belongs from the year whose first day it joins on', () => {
    expect(membersWith(lillby('2022-01-01', null))).toEqual([['Storby'], ['Storby', 'Lillby']]);
  });

  it('waits for the next year if it joins a day later', () => {
    expect(membersWith(lillby('2022-01-02', null))).toEqual([['Storby'], ['Storby']]);
  });

  it('leaves with the year whose last day is its last', () => {
    expect(membersWith(lillby(null, '2021-12-31'))).toEqual([['Storby', 'Lillby'], ['Storby']]);
  });

  it('belongs to the whole year of which it was a member on the first day', () => {
    expect(membersWith(lillby(null, '2022-01-01'))).toEqual([
      ['Storby', 'Lillby'],
      ['Storby', 'Lillby'],
    ]);
  });

  it('may leave and join again', () => {
    expect(membersWith(lillby(null, '2020-12-31'), lillby('2022-01-01', null))).toEqual([
      ['Storby'],
      ['Storby', 'Lillby'],
    ]);
  });

  it('is known by its name, capital letters or small', () => {
    expect(membersWith({ name: 'LILLBY', from: '2022-01-01', to: null })).toEqual([['Storby'], ['Storby', 'Lillby']]);
  });

  it('leaves its part of the quarter to those who stay', () => {
    const [before, after] = computed([draw(BUDGET)], { memberships: [lillby(null, '2021-12-31')] }).memberShares;
    expect([before, after].map((year) => plainShares(year!).members)).toEqual([
      { Storby: 600, Lillby: 400 },
      { Storby: 1100 },
    ]);
  });

  it('leaves nothing to share out if it was the last', () => {
    const gone = ['Storby', 'Lillby'].map((name) => ({ name, from: null, to: '2021-12-31' }));
    const { memberShares, notChecked } = computed([draw(BUDGET)], { memberships: gone });
    expect(memberShares.map(({ year }) => year)).toEqual([2021]);
    expect(notChecked).toMatchObject([{ sheet: 'Budget', reason: 'Medlemsandelar räknades inte: andelar saknas.' }]);
  });
});
