import { describe, expect, it } from '@jest/globals';
import type { DatedRule } from '../../../src/core/rules/dated-rule';
import { lastDayOf, OutsideRuleDates, ruleOn } from '../../../src/core/rules/dated-rule';
import { RULES_IN_USE } from '../../../src/core/rules/rules-in-use';

const version = (value: number, from: string, to: string | null): DatedRule<number> => ({
  ...{ name: 'Regel', value, from, to, told: '', reference: '' },
});
const VERSIONS = [version(1, '2010-03-01', '2015-12-31'), version(2, '2017-01-01', null)];

describe('ruleOn', () => {
  it('is the version that holds, on its first and last day too', () => {
    const values = ['2010-03-01', '2015-12-31', '2017-01-01', '2099-01-01'].map((day) => ruleOn(VERSIONS, day).value);
    expect(values).toEqual([1, 1, 2, 2]);
  });

  it.each(['2010-02-28', '2016-06-30', '2016-12-31'])('stretches no version to %s', (day) => {
    expect(() => ruleOn(VERSIONS, day)).toThrow(OutsideRuleDates);
    expect(() => ruleOn(VERSIONS, day)).toThrow(`Ingen regel gäller ${day}: Regel`);
  });

  it('refuses a rule without versions', () => {
    expect(() => ruleOn([], '2020-01-01')).toThrow('okänd regel');
  });
});

describe('lastDayOf', () => {
  it('is a day that sorts as text', () => {
    expect([lastDayOf(2019), lastDayOf(999)]).toEqual(['2019-12-31', '0999-12-31']);
  });
});

describe('the rules in use', () => {
  it('each say what they are, from when, and where that is written', () => {
    for (const { name, told, reference, from } of RULES_IN_USE) {
      expect([name, told, reference].every((text) => text.length > 10)).toBe(true);
      expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(RULES_IN_USE.map(({ from }) => from)).toEqual(['2004-01-01', '2013-10-02']);
  });
});
