import { describe, expect, it } from '@jest/globals';
import type { FollowUpResult } from '../../../../../src/core/calculation/follow-up/follow-up-results';
import type { MemberSharesResult } from '../../../../../src/core/calculation/money/money-results';
import { Decimal } from '../../../../../src/core/figures/decimal';
import { membersWithoutTable } from '../../../../../src/taskpane/places/work/follow-up/members-without-table';

const unit = (name: string): FollowUpResult => ({
  ...{ unit: name, scope: 'unit', sheet: 'Blad', rows: [] },
  period: { year: 2024, first: 1, last: 1 },
});

function shares(year: number, members: Readonly<Record<string, number>>): MemberSharesResult {
  const list = Object.entries(members).map(([name, share]) => ({ name, share: new Decimal(share) }));
  return { year, isReplaced: false, members: list } as unknown as MemberSharesResult;
}

const MEMBERS = { Storby: 0.5, Lillby: 0.3, Åby: 0.2 };

describe('the members without a table', () => {
  it('are those that no unit is named by, where most are', () => {
    expect(membersWithoutTable([unit('Storby'), unit('Lillby kommun')], [shares(2024, MEMBERS)], 2024)).toEqual([
      'Åby',
    ]);
  });

  it('are none where units are named by something else', () => {
    expect(membersWithoutTable([unit('Torget'), unit('Storby')], [shares(2024, MEMBERS)], 2024)).toEqual([]);
    expect(membersWithoutTable([unit('Torget')], [], 2024)).toEqual([]);
  });

  it('are not those who had left by then', () => {
    const left = shares(2024, { ...MEMBERS, Åby: 0 });
    const all = [shares(2023, MEMBERS), left];
    expect(membersWithoutTable([unit('Storby'), unit('Lillby')], all, 2024)).toEqual([]);
    expect(membersWithoutTable([unit('Storby'), unit('Lillby')], all, 2023)).toEqual(['Åby']);
  });
});
