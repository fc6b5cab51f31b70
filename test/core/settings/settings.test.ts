import { describe, expect, it } from '@jest/globals';
import type { Settings } from '../../../src/core/settings/settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { readSettings } from '../../../src/core/settings/settings-text';

type Path = readonly [keyof Settings, string?];

/** The settings with one value changed, as text and read again. */
function readWith([first, second]: Path, value: unknown) {
  const group = DEFAULT_SETTINGS[first];
  const changed = second === undefined ? value : { ...(group as object), [second]: value };
  return readSettings(JSON.stringify({ version: 1, ...DEFAULT_SETTINGS, [first]: changed }));
}

function valueAt(settings: Settings, [first, second]: Path): unknown {
  const value = settings[first] as unknown as Record<string, unknown>;
  return second === undefined ? value : value[second];
}

/** Where it stands, its default, its least and its most. */
const NUMBERS: readonly (readonly [Path, number, readonly [number, number]])[] = [
  [['equityMinimum'], 0, [0, 1_000_000]],
  [['preparationDays'], 0, [0, 60]],
  [['attestLimit'], 0, [0, 100_000_000]],
  [['disclosure', 'threshold'], 5, [1, 1_000]],
  [['disclosure', 'percentBase'], 10, [1, 10_000]],
  [['socialBudget', 'targetIndex'], 100, [0, 200]],
  [['socialBudget', 'cap'], 1, [1, 2]],
  [['socialBudget', 'nearLimit'], 0.95, [0, 1]],
  [['socialBudget', 'mainGoalPart'], 0.5, [0, 1]],
  [['socialBudget', 'parityTolerance'], 5, [0, 100]],
  [['socialBudget', 'parityZero'], 20, [0, 100]],
  [['socialBudget', 'parityMinimum'], 10, [1, 10_000]],
  [['socialBudget', 'representation'], 0.4, [0.01, 0.5]],
  [['socialBudget', 'surveyMinimum'], 5, [1, 10_000]],
  [['coFinancing', 'associations'], 1, [1, 100]],
  [['coFinancing', 'firstYear'], 0, [0, 2_100]],
  [['coFinancing', 'years'], 1, [1, 10]],
];

const WORDS: readonly (readonly [Path, string, readonly string[]])[] = [
  [['apportionment'], 'largestRemainder', ['largestRemainder', 'halfUp', 'halfUpResidual']],
  [['ceilingMode'], 'marginal', ['marginal', 'class', 'flat', 'marginalState']],
  [['socialBudget', 'method'], 'linear', ['linear', 'allOrNothing', 'trafficLight']],
];

const SWITCHES: readonly (readonly [Path, boolean])[] = [
  [['attestIncludesLimit'], true],
  [['disclosure', 'showZeros'], true],
  [['disclosure', 'masksReport'], true],
  [['socialBudget', 'extraJobsAreWork'], true],
];

describe('a number among the settings', () => {
  it.each(NUMBERS)('%j can be its least and its most, and nothing beyond', (path, byDefault, [least, most]) => {
    for (const value of [least, (least + most) / 2, most]) {
      const { settings, errors } = readWith(path, value);
      expect([valueAt(settings, path), errors]).toEqual([value, []]);
    }
    for (const value of [least - 0.001, most + 0.001, 'ett', null, true]) {
      const { settings, errors } = readWith(path, value);
      expect(settings).toEqual(DEFAULT_SETTINGS);
      expect(errors.map(({ field }) => field)).toEqual([path.join('.')]);
    }
    expect(valueAt(DEFAULT_SETTINGS, path)).toBe(byDefault);
  });
});

describe('a choice among the settings', () => {
  it.each(WORDS)('%j can be each of its words, and no other', (path, byDefault, words) => {
    for (const word of words) {
      const { settings, errors } = readWith(path, word);
      expect([valueAt(settings, path), errors]).toEqual([word, []]);
    }
    for (const value of ['dice', 3, null]) {
      const { settings, errors } = readWith(path, value);
      expect([settings, errors.length]).toEqual([DEFAULT_SETTINGS, 1]);
    }
    expect(valueAt(DEFAULT_SETTINGS, path)).toBe(byDefault);
  });

  it.each(SWITCHES)('%j can be yes and no, and nothing else', (path, byDefault) => {
    for (const value of [true, false]) expect(valueAt(readWith(path, value).settings, path)).toBe(value);
    for (const value of ['ja', 1, null]) expect(readWith(path, value).errors).toHaveLength(1);
    expect(valueAt(DEFAULT_SETTINGS, path)).toBe(byDefault);
  });
});

describe('the settings', () => {
  it('have all been tried here', () => {
    const tried = [...NUMBERS, ...WORDS, ...SWITCHES].map(([path]) => path.join('.'));
    const fields = Object.entries(DEFAULT_SETTINGS).flatMap(([name, value]) =>
      Array.isArray(value) || value === null || typeof value !== 'object'
        ? [name]
        : Object.keys(value).map((field) => `${name}.${field}`),
    );
    const elsewhere = ['association', 'memberships', 'exitRules', 'sheetKinds'];
    expect(fields.filter((field) => !elsewhere.includes(field)).sort()).toEqual(tried.sort());
  });
});
