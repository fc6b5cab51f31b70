import type { CeilingMethod } from '../../../../src/core/rules/equity-ceiling';
import { describe, expect, it } from '@jest/globals';
import type { EquityResult } from '../../../../src/core/calculation/money/money-results';
import { draw } from '../../audit/sheet-picture';
import { computed } from '../computed';

/** A year whose contributions are `state`, half of it from the region and half from the municipality. */
function budget(state: number, options: { unit?: string; year?: number; closing?: number } = {}): string {
  const { unit = 'tkr', year = 2021, closing = 1400 } = options;
  return `
Belopp i ${unit}                     | Budget ${year}
Intäkter
Försäkringskassan                    | ${state}
Försäkringskassan, extra tilldelning | 500
Region Sjö                           | ${state / 2}
Storby kommun, 100 % av arb-bef.     | ${state / 2}
Lönebidrag Arbetsförmedlingen        | 80
Summa intäkter                       | ${2 * state + 580}
Summa kostnader                      | ${2 * state + 580}
Årets resultat                       | 0
Ingående eget kapital                | ${closing}
Utgående eget kapital                | ${closing}
`;
}

function ceilingOf(picture: string, ceilingMode: CeilingMethod = 'marginal') {
  const [year] = computed([draw(picture)], { ceilingMode }).equity;
  return year!.ceiling;
}

const amountsOf = ({ ceiling, otherCeilings }: EquityResult) =>
  Object.fromEntries([ceiling!, ...otherCeilings].map(({ mode, amount }) => [mode, amount.toNumber()]));

describe('the ceiling for equity', () => {
  it('is counted on the contributions, without extra state funds and employment support', () => {
    const [year] = computed([draw(budget(3000))]).equity;
    expect(year!.ceiling!.base.toNumber()).toBe(6000);
    expect(year!.contributions.map(({ at }) => at.row)).toEqual([2, 4, 5]);
  });

  it('has room for equity up to exactly its amount, and not for one unit more', () => {
    const tell = (closing: number) => {
      const { amount, headroom, within } = ceilingOf(budget(3500, { closing }))!;
      return [amount.toNumber(), headroom.toNumber(), within];
    };
    expect(tell(1400)).toEqual([1400, 0, true]);
    expect(tell(1401)).toEqual([1400, -1, false]);
    expect(tell(0)).toEqual([1400, 1400, true]);
  });

  it.each(['marginal', 'class', 'flat', 'marginalState'] as const)('is shown in the chosen mode %s', (mode) => {
    const [year] = computed([draw(budget(4000))], { ceilingMode: mode }).equity;
    expect(year!.ceiling!.mode).toBe(mode);
    expect(year!.otherCeilings.map((other) => other.mode)).not.toContain(mode);
    expect(year!.otherCeilings).toHaveLength(3);
  });
});

describe('the ceiling around its limits', () => {
  const modes = (state: number, unit: string) =>
    amountsOf(computed([draw(budget(state, { unit, closing: 1 }))]).equity[0]!);
  const MILLION = { kr: 1_000_000, tkr: 1000, mkr: 1 } as const;
  const inUnit = (state: number, unit: keyof typeof MILLION) =>
    Object.fromEntries(
      Object.entries(modes(state * MILLION[unit], unit)).map(([mode, amount]) => [
        mode,
        Number((amount / MILLION[unit]).toFixed(6)),
      ]),
    );

  it.each(['kr', 'tkr', 'mkr'] as const)('is 20 %% at 7 mkr of contributions in all modes, in %s', (unit) => {
    expect(inUnit(3.5, unit)).toEqual({ marginal: 1.4, class: 1.4, flat: 1.4, marginalState: 1.4 });
  });

  it.each(['kr', 'tkr', 'mkr'] as const)('falls to 15 %% of all just above 7 mkr in class mode only, in %s', (unit) => {
    expect(inUnit(3.502, unit)).toEqual({ marginal: 1.4006, class: 1.0506, flat: 1.4008, marginalState: 1.4008 });
  });

  it.each(['kr', 'tkr', 'mkr'] as const)('has two slices at 15 mkr, in %s', (unit) => {
    expect(inUnit(7.5, unit)).toEqual({ marginal: 2.6, class: 2.25, flat: 3, marginalState: 2.95 });
  });

  it.each(['kr', 'tkr', 'mkr'] as const)('has three slices above 15 mkr, in %s', (unit) => {
    expect(inUnit(8, unit)).toEqual({ marginal: 2.7, class: 1.6, flat: 3.2, marginalState: 3.1 });
  });

  it('reaches the state’s own limits at twice the contributions in the mode that counts on the state', () => {
    expect(inUnit(7, 'tkr')['marginalState']).toBe(2.8);
    expect(inUnit(15, 'tkr')['marginalState']).toBe(5.2);
    expect(inUnit(20, 'tkr')['marginalState']).toBe(6.2);
  });
});

describe('a ceiling that cannot be counted', () => {
  const reported = (...pictures: string[]) =>
    computed(pictures.map((picture) => draw(picture))).notChecked.map(({ reason }) => reason);

  it('is left out and reported for a year before the recommendation', () => {
    expect(ceilingOf(budget(3500, { year: 2012 }))).toBeNull();
    expect(reported(budget(3500, { year: 2012 }))).toEqual([
      'Taket för eget kapital räknades inte för 2012: rekommendationen gäller inte de åren.',
    ]);
  });

  it('is counted from the first year whose last day the recommendation covers', () => {
    expect(ceilingOf(budget(3500, { year: 2013 }))?.amount.toNumber()).toBe(1400);
    expect(reported(budget(3500, { year: 2013 }))).toEqual([]);
  });

  it('is left out where the state’s contribution is missing', () => {
    const [year] = computed([draw(budget(3500), { B3: '' })]).equity;
    expect(year).toMatchObject({ ceiling: null, otherCeilings: [], contributions: [] });
  });

  it('is left out where neither region nor municipality is printed', () => {
    const [year] = computed([draw(budget(3500), { B5: '', B6: '' })]).equity;
    expect(year).toMatchObject({ ceiling: null, contributions: [] });
  });
});

describe('contributions', () => {
  it('take the municipalities’ total where no member is printed', () => {
    const totals = budget(3500).replace('Storby kommun, 100 % av arb-bef.', 'Kommunerna');
    const [year] = computed([draw(totals)]).equity;
    expect(year!.ceiling!.base.toNumber()).toBe(7000);
  });

  it('take the members, not their total again, where both are printed', () => {
    const both = `
Belopp i tkr          | Budget 2021 | Budget 2022
Försäkringskassan     | 2000        | 2200
Region Sjö            | 1000        | 1100
Storby kommun         | 600         | 660
Lillby kommun         | 400         | 440
Summa kommuner        | 1000        | 1100
Summa intäkter        | 4000        | 4400
Summa kostnader       | 3900        | 4500
Ingående eget kapital | 500         | 600
`;
    expect(computed([draw(both)]).equity.map(({ ceiling }) => ceiling!.base.toNumber())).toEqual([4000, 4400]);
  });
});
