import { describe, expect, it } from '@jest/globals';
import { publication } from '../../../../src/core/calculation/disclosure/public-results';
import { NOTHING_PUBLISHED } from '../../../../src/core/documents/notes/publications';
import { periodKey, periodOfKey } from '../../../../src/core/documents/period';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { printedPublication } from '../../../../src/core/sheets/follow-up-public/printed';
import { diceFrom } from '../../../samples/budgets/dice';
import { countsOf, withAllUnits } from '../../../samples/follow-up/counts';
import { randomFollowUp } from '../../calculation/disclosure/random-follow-up';
import { planOf, reportOf } from '../check-plans';
import { gridOf, gridOfPlan } from '../grid-fixture';
import { NOTHING_COMPUTED } from '../nothing';

const published = (followUp: ReturnType<typeof withAllUnits>, settings = DEFAULT_SETTINGS) => {
  const plans = reportOf({ results: { ...NOTHING_COMPUTED, followUp }, settings });
  return printedPublication(gridOfPlan(planOf(plans, 'followUpPublic')));
};

describe('a public sheet that is read back', () => {
  it('shows what its workbook remembers of it, a masked count as masked', () => {
    const followUp = withAllUnits(
      countsOf('Norr, Öst', [2024, 1, 2], { participants: [40, 50], new: [9, 3], exits: [20, 8], remaining: [20, 42] }),
      countsOf('Syd', [2024, 1, 2], { participants: [12, 50], new: [9, 7], exits: [2, 8], remaining: [10, 42] }),
    );
    const remembered = publication(followUp, DEFAULT_SETTINGS.disclosure).published;
    expect(published(followUp)).toEqual(remembered);
    const hidden = published(followUp).rows.filter(({ men, women }) => [men, women].includes('hidden'));
    expect(hidden.length).toBeGreaterThan(1);
  });

  it('shows the same of any tables', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const followUp = randomFollowUp(diceFrom(seed), { units: 2, tertials: 2, most: 12 }).map((result) => ({
        ...result,
        period: { ...result.period, year: result.period.year ?? 2024 },
      }));
      const shown = published(followUp);
      const remembered = publication(followUp, DEFAULT_SETTINGS.disclosure).published;
      expect(shown.rows.length).toBeGreaterThan(0);
      expect(remembered.rows).toEqual(expect.arrayContaining([...shown.rows]));
    }
  }, 60_000);

  it('gives the limits that it was made with', () => {
    const followUp = [countsOf('Syd', [2024, 1, 2], { participants: [12, 50], exits: [20, 30] })];
    const disclosure = { ...DEFAULT_SETTINGS.disclosure, threshold: 10, showZeros: false };
    const limits = { threshold: 10, lowest: 10, showZeros: false, zerosOnce: false };
    expect(published(followUp, { ...DEFAULT_SETTINGS, disclosure }).limits).toEqual(limits);
  });

  it('is nothing of a sheet of another kind, and no table whose period cannot be read', () => {
    expect(printedPublication(gridOf('Blad', { A1: 'Period', B1: 'Mått', A2: '2024', B2: 'Deltagare' }))).toEqual(
      NOTHING_PUBLISHED,
    );
    const head = { A2: 'Antal under 5 visas inte. Nollor visas.', A4: 'Syd, i fjol', A5: 'Period', B5: 'Mått' };
    expect(printedPublication(gridOf('Blad', { ...head, A6: 'i fjol', B6: 'Deltagare', C6: 9 }))).toEqual(
      NOTHING_PUBLISHED,
    );
  });
});

describe('the key of a period', () => {
  it('gives the period back, and no other text does', () => {
    for (const year of [null, 2021])
      for (const [first, last] of [
        [1, 1],
        [2, 2],
        [3, 3],
        [1, 2],
        [2, 3],
        [1, 3],
      ] as const)
        expect(periodOfKey(periodKey({ year, first, last }))).toEqual({ year, first, last });
    for (const text of ['', 'T4', '2021-T2..T1', '21-T1', '2021-', 'Syd', '2021-helår'])
      expect(periodOfKey(text)).toBeNull();
  });
});
