import { describe, expect, it } from '@jest/globals';
import { draftsOf, membershipOf } from '../../../../src/taskpane/session/settings/member-draft';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';

const draft = (name: string, from: string, to: string) => ({ id: 0, name, from, to, kept: null });

describe('a member as it is typed', () => {
  it.each([
    [draft(' Norrby ', '', ''), { name: 'Norrby', from: null, to: null }],
    [draft('Norrby', ' 2020-01-01 ', ''), { name: 'Norrby', from: '2020-01-01', to: null }],
    [draft('Norrby', '2020-01-01', '2020-01-01'), { name: 'Norrby', from: '2020-01-01', to: '2020-01-01' }],
  ])('is kept when it is whole', (typed, kept) => {
    expect(membershipOf(typed)).toEqual(kept);
  });

  it.each([draft('', '', ''), draft('Norrby', '2020', ''), draft('Norrby', '2021-01-01', '2020-12-31')])(
    'is not kept without a name, or with days that are none or in no order: %j',
    (typed) => {
      expect(membershipOf(typed)).toBeNull();
    },
  );

  it('keeps what a newer version has put beside its name and days', () => {
    const kept = { name: 'Norrby', from: null, to: null, weight: 2 };
    const [first] = draftsOf({ ...DEFAULT_SETTINGS, memberships: [kept] });
    expect(membershipOf({ ...first!, name: 'Söderby' })).toEqual({ ...kept, name: 'Söderby' });
  });

  it('begins from what is kept', () => {
    const kept = { name: 'Norrby', from: null, to: '2024-12-31' };
    const [first] = draftsOf({ ...DEFAULT_SETTINGS, memberships: [kept] });
    expect(first).toEqual({ ...draft('Norrby', '', '2024-12-31'), kept });
    expect(membershipOf(first!)).toEqual(kept);
  });
});
