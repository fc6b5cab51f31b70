import { describe, expect, it } from '@jest/globals';
import type { DatedRule } from '../../../src/core/rules/dated-rule';
import { ruleFor, ruleOn } from '../../../src/core/rules/dated-rule';
import { RULEBOOK } from '../../../src/core/rules/rulebook';

const NO_REFERENCE = { title: '', href: null, place: null, checked: null };
const version = (value: number | null, from: string): DatedRule<number | null> => ({
  ...{ name: 'Regel', value, from, unit: '', inWords: '', reference: NO_REFERENCE },
});
/** Ceased in 2016, in force again in 2017; out of order. */
const VERSIONS = [version(2, '2017-01-01'), version(1, '2010-03-01'), version(null, '2016-01-01')];

describe('ruleOn', () => {
  it('is the version that holds, on its first and last day too', () => {
    const days = ['2010-03-01', '2015-12-31', '2017-01-01', '2099-01-01'];
    expect(days.map((day) => ruleOn(VERSIONS, day)?.value)).toEqual([1, 1, 2, 2]);
  });

  it.each(['2010-02-28', '2016-01-01', '2016-12-31'])('stretches no version to %s', (day) => {
    expect(ruleOn(VERSIONS, day)).toBeNull();
  });

  it('gives nothing of a rule without versions', () => {
    expect(ruleOn([], '2020-01-01')).toBeNull();
  });
});

describe('ruleFor', () => {
  it('follows the last day of the year', () => {
    expect([2009, 2010, 2015, 2016, 2017].map((year) => ruleFor(VERSIONS, year)?.value ?? null)).toEqual([
      null,
      1,
      1,
      null,
      2,
    ]);
  });

  it('sorts a year before 1000 before the others', () => {
    expect(ruleFor(VERSIONS, 999)).toBeNull();
  });
});

describe('the rules that are known', () => {
  const all = [...RULEBOOK.financing, ...RULEBOOK.ceiling];

  it('each say what they are, in what unit, from when, and where that is written', () => {
    for (const { name, unit, inWords, reference, from } of all) {
      expect([name, unit, inWords, reference.title].every((text) => text.length > 10)).toBe(true);
      expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(reference.href ?? 'https://').toMatch(/^https?:\/\//);
      expect(reference.checked ?? '2020-01').toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
    }
    expect(all.map(({ from }) => from)).toEqual(['2004-01-01', '2013-10-02']);
  });

  it('share out the whole of the means', () => {
    for (const { value } of RULEBOOK.financing) {
      expect(value === null ? 1 : value.state.plus(value.region).plus(value.municipal).toNumber()).toBe(1);
    }
  });
});
