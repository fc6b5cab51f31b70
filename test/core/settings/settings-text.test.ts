import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import type { Settings } from '../../../src/core/settings/settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { STATED_KINDS } from '../../../src/core/documents/stated-kind';
import { EXIT_CATEGORIES } from '../../../src/core/documents/exit-category';
import { readSettings, settingsText } from '../../../src/core/settings/settings-text';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const days = fc.tuple(day, day).map((pair) => pair.sort());
const membership = fc
  .record({ name: fc.string().filter((name) => name.trim() !== ''), days, begins: fc.boolean(), ends: fc.boolean() })
  .map(({ name, days: [first, last], begins, ends }) => ({
    ...{ name, from: begins ? first! : null, to: ends ? last! : null },
  }));
const area = fc.record({
  range: fc.constantFrom('B3', 'B3:H20'),
  firstText: fc.option(fc.string()),
  lastText: fc.option(fc.string()),
});
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const settings: fc.Arbitrary<Settings> = fc.record({
  association: fc.option(fc.string()),
  equityMinimum: fc.integer({ min: 0, max: 5_000 }),
  attestLimit: fc.integer({ min: 0, max: 500_000 }),
  attestIncludesLimit: fc.boolean(),
  preparationDays: fc.integer({ min: 0, max: 60 }),
  apportionment: fc.constantFrom('largestRemainder', 'halfUp', 'halfUpResidual'),
  ceilingMode: fc.constantFrom('marginal', 'class', 'flat', 'marginalState'),
  memberships: fc.array(membership),
  exitRules: fc.array(
    fc.record({
      code: fc.option(fc.string()),
      text: fc.option(fc.string()),
      category: fc.constantFrom(...EXIT_CATEGORIES),
    }),
  ),
  sheetKinds: fc.array(
    fc.record({ sheet: fc.string(), area: fc.option(area), kind: fc.constantFrom(...STATED_KINDS) }),
  ),
  disclosure: fc.record({
    threshold: fc.integer({ min: 1, max: 20 }),
    percentBase: fc.integer({ min: 1, max: 50 }),
    showZeros: fc.boolean(),
    masksReport: fc.boolean(),
  }),
  socialBudget: fc.record({
    method: fc.constantFrom('linear', 'allOrNothing', 'trafficLight'),
    targetIndex: fc.integer({ min: 0, max: 200 }),
    cap: fraction.map((part) => 1 + part),
    nearLimit: fraction,
    mainGoalPart: fraction,
    parityTolerance: fc.integer({ min: 0, max: 100 }),
    parityZero: fc.integer({ min: 0, max: 100 }),
    parityMinimum: fc.integer({ min: 1, max: 10_000 }),
    representation: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
    surveyMinimum: fc.integer({ min: 1, max: 10_000 }),
    extraJobsAreWork: fc.boolean(),
  }),
  coFinancing: fc.record({
    associations: fc.integer({ min: 1, max: 100 }),
    firstYear: fc.integer({ min: 0, max: 2_100 }),
    years: fc.integer({ min: 1, max: 10 }),
  }),
});

const textWith = (changed: object) => JSON.stringify({ version: 1, ...DEFAULT_SETTINGS, ...changed });
const { disclosure, socialBudget } = DEFAULT_SETTINGS;
const member = (name: string, from: string | null = null, to: string | null = null) => ({ name, from, to });

describe('settings as text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(settings, (kept) => {
        expect(readSettings(settingsText(kept))).toEqual({ settings: kept, errors: [] });
      }),
    );
  });

  it('are the defaults in a workbook that has none', () => {
    expect(readSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, errors: [] });
  });

  it('from before there were exits and indexes are kept, with the defaults for what is new', () => {
    const { apportionment, memberships } = DEFAULT_SETTINGS;
    const early = JSON.stringify({ version: 1, apportionment, ceilingMode: 'flat', memberships });
    expect(readSettings(early)).toEqual({ settings: { ...DEFAULT_SETTINGS, ceilingMode: 'flat' }, errors: [] });
  });

  it('keep what a newer version has put there, wherever it is, when they are saved again', () => {
    const newer = {
      ...{ version: 1, ...DEFAULT_SETTINGS, colour: 'blue', disclosure: { ...disclosure, rounding: 5 } },
      memberships: [{ ...member('Norrby'), weight: 2 }],
    };
    const { settings: read, errors } = readSettings(JSON.stringify(newer));
    expect(errors).toEqual([]);
    expect(JSON.parse(settingsText({ ...read, ceilingMode: 'flat' }))).toEqual({ ...newer, ceilingMode: 'flat' });
  });

  it.each([
    ['{', 'inte JSON'],
    ['', 'inte JSON'],
    ['7', 'inget JSON-objekt'],
    ['null', 'inget JSON-objekt'],
    ['[]', 'inget JSON-objekt'],
    [JSON.stringify({ ...DEFAULT_SETTINGS, version: 2 }), 'en form som den här versionen av Tertial inte har'],
    [JSON.stringify(DEFAULT_SETTINGS), 'en form som den här versionen av Tertial inte har'],
  ])('that are %s give the defaults, and one error that states why', (text, why) => {
    const { settings: read, errors } = readSettings(text);
    expect(read).toEqual(DEFAULT_SETTINGS);
    expect(errors).toEqual([{ field: '', message: expect.stringContaining(why) }]);
  });

  it('never throw, whatever JSON the workbook holds', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), (text, value, name) => {
        expect(readSettings(text).errors).toHaveLength(1);
        const { settings: read } = readSettings(textWith({ [name]: value }));
        expect(readSettings(settingsText(read)).errors).toEqual([]);
      }),
    );
  });
});

describe('a setting that cannot be used', () => {
  it('is named with what is wrong and what is used instead, and the others are kept', () => {
    const chosen = { equityMinimum: 500, memberships: [member('Norrby')] };
    const { settings: read, errors } = readSettings(
      textWith({ ...chosen, ceilingMode: 'none', socialBudget: { ...socialBudget, cap: 7, targetIndex: 90 } }),
    );
    expect(read).toEqual({ ...DEFAULT_SETTINGS, ...chosen, socialBudget: { ...socialBudget, targetIndex: 90 } });
    expect(errors).toEqual([
      {
        field: 'ceilingMode',
        message:
          'Taket för eget kapital: ska vara ett av alternativen som Tertial har, men är "none"; I skikt på medlemsbidragen används.',
      },
      {
        field: 'socialBudget.cap',
        message:
          'Social budget, Högsta måluppfyllelse som räknas: ska vara ett tal mellan 100\u00a0% och 200\u00a0%, men är 700\u00a0%; 100\u00a0% används.',
      },
    ]);
  });

  it('takes no other row of a list with it', () => {
    const rows = [
      member('Norrby'),
      member(' ', '2023-02-29'),
      member('Söderby', '2024-01-01', '2023-12-31'),
      member('Öby'),
    ];
    const { settings: read, errors } = readSettings(textWith({ memberships: rows }));
    expect(read.memberships).toEqual([member('Norrby'), member('Öby')]);
    expect(errors.map(({ field }) => field)).toEqual(['memberships.1.name', 'memberships.1.from', 'memberships.2.to']);
    expect(errors[2]?.message).toBe(
      'Medlemmar som går in eller ut, rad 3, Till och med: ska vara samma dag som den första, eller en senare, men är "2023-12-31"; raden används inte.',
    );
  });

  it.each([
    [{ memberships: ['A'] }, 'memberships.0', 'raden används inte'],
    [{ memberships: [{ from: null }] }, 'memberships.0.name', 'men saknas'],
    [{ exitRules: [{ code: '1', text: null, category: 'lost' }] }, 'exitRules.0.category', 'rad 1'],
    [{ memberships: {} }, 'memberships', 'en tom lista används'],
    [{ disclosure: 5 }, 'disclosure', 'förvalen används'],
    [{ socialBudget: null }, 'socialBudget', 'förvalen används'],
    [{ association: 3 }, 'association', 'inget används'],
  ])('can be %j', (changed, field, reported) => {
    const { settings: read, errors } = readSettings(textWith(changed));
    expect(read).toEqual(DEFAULT_SETTINGS);
    expect(errors).toEqual([{ field, message: expect.stringContaining(reported) }]);
  });

  it('is shown in part where it is long', () => {
    const [error] = readSettings(textWith({ apportionment: 'x'.repeat(1_000) })).errors;
    expect(error!.message.length).toBeLessThan(300);
  });
});
