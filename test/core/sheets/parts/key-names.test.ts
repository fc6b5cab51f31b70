import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import type { Basis } from '../../../../src/core/documents/budget';
import { nameEndings } from '../../../../src/core/sheets/parts/key-names';

const BASES: readonly (Basis | null)[] = ['budget', 'outturn', 'forecast', 'sum', null];

describe('the names of key figures', () => {
  it('end with the year alone where that is enough', () => {
    expect(
      nameEndings([
        { year: 2019, basis: 'budget' },
        { year: 2020, basis: null },
      ]),
    ).toEqual(['2019', '2020']);
  });

  it('distinguish a year by its basis, then by an ordinal', () => {
    const periods = [
      { year: 2019, basis: 'budget' as const },
      { year: 2019, basis: 'budget' as const },
      { year: 2019, basis: 'forecast' as const },
    ];
    expect(nameEndings(periods)).toEqual(['2019_Budget', '2019_Budget_2', '2019_Prognos']);
  });

  it('are all different and made of letters, digits and underscores', () => {
    const period = fc.record({
      year: fc.integer({ min: 2000, max: 2003 }),
      basis: fc.constantFrom(...BASES),
    });
    fc.assert(
      fc.property(fc.array(period, { maxLength: 12 }), (periods) => {
        const endings = nameEndings(periods);
        expect(new Set(endings).size).toBe(periods.length);
        expect(endings.every((ending) => /^\d{4}(_[A-Za-z]+)?(_\d+)?$/.test(ending))).toBe(true);
      }),
    );
  });
});
