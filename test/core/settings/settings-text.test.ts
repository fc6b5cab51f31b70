import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Settings } from '../../../src/core/settings/settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { EXIT_CATEGORIES } from '../../../src/core/documents/exit-category';
import { isDay, readSettings, settingsText } from '../../../src/core/settings/settings-text';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dayOrNone = fc.option(day);
const settings: fc.Arbitrary<Settings> = fc.record({
  association: fc.option(fc.string()),
  equityMinimum: fc.integer({ min: 0, max: 5_000 }),
  apportionment: fc.constantFrom('largestRemainder', 'halfUp', 'halfUpResidual'),
  ceilingMode: fc.constantFrom('marginal', 'class', 'flat', 'marginalState'),
  memberships: fc.array(
    fc.record({ name: fc.string().filter((name) => name.trim() !== ''), from: dayOrNone, to: dayOrNone }),
  ),
  exitRules: fc.array(
    fc.record({
      code: fc.option(fc.string()),
      text: fc.option(fc.string()),
      category: fc.constantFrom(...EXIT_CATEGORIES),
    }),
  ),
  disclosure: fc.record({
    threshold: fc.integer({ min: 1, max: 20 }),
    percentBase: fc.integer({ min: 1, max: 50 }),
    showZeros: fc.boolean(),
  }),
  socialBudget: fc
    .record({
      method: fc.constantFrom('linear', 'allOrNothing', 'trafficLight'),
      cap: fc.double({ min: 1, max: 2, noNaN: true }),
      extraJobsAreWork: fc.boolean(),
    })
    .map((chosen) => ({ ...DEFAULT_SETTINGS.socialBudget, ...chosen })),
});

describe('settings as text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(settings, (kept) => {
        expect(readSettings(settingsText(kept))).toEqual({ settings: kept, isSound: true });
      }),
    );
  });

  it('are the defaults in a workbook that has none', () => {
    expect(readSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, isSound: true });
  });

  it('from before there were exits and indexes are kept, with the defaults for what is new', () => {
    const { apportionment, memberships } = DEFAULT_SETTINGS;
    const early = JSON.stringify({ version: 1, apportionment, ceilingMode: 'flat', memberships });
    expect(readSettings(early)).toEqual({ settings: { ...DEFAULT_SETTINGS, ceilingMode: 'flat' }, isSound: true });
  });

  const sound = { version: 1, ...DEFAULT_SETTINGS };
  it.each([
    ['no JSON', '{'],
    ['no object', '7'],
    ['nothing', 'null'],
    ['a later version', JSON.stringify({ ...sound, version: 2 })],
    ['an unknown method', JSON.stringify({ ...sound, apportionment: 'dice' })],
    ['an unknown mode', JSON.stringify({ ...sound, ceilingMode: 'none' })],
    ['no list of members', JSON.stringify({ ...sound, memberships: {} })],
    ['a member without a name', JSON.stringify({ ...sound, memberships: [{ name: ' ', from: null, to: null }] })],
    ['a day that is none', JSON.stringify({ ...sound, memberships: [{ name: 'A', from: '2023-02-29', to: null }] })],
    ['an exit that is none', JSON.stringify({ ...sound, exitRules: [{ code: '1', text: null, category: 'lost' }] })],
    ['a threshold of nothing', JSON.stringify({ ...sound, disclosure: { ...sound.disclosure, threshold: 0 } })],
    ['an index without a cap', JSON.stringify({ ...sound, socialBudget: { ...sound.socialBudget, cap: null } })],
    ['a member that is text', JSON.stringify({ ...sound, memberships: ['A'] })],
  ])('that are %s give the defaults, and are not sound', (_, text) => {
    expect(readSettings(text)).toEqual({ settings: DEFAULT_SETTINGS, isSound: false });
  });
});

describe('a day', () => {
  it.each(['2024-02-29', '1999-12-31'])('is %s', (text) => {
    expect(isDay(text)).toBe(true);
  });
  it.each(['2023-02-29', '2024-2-9', '20240229', '', '2024-13-01', '2024-01-01T00:00'])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
