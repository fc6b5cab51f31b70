import type { FollowUpResult } from '../../../../core/calculation/follow-up/follow-up-results';
import type { MemberSharesResult } from '../../../../core/calculation/money/money-results';

/**
 * The members that no unit of a period is named by, where most of them are: where units are named by anything else
 * (`Vuxentorget`) a member without one of its own lacks nothing. Example: five members have tables, `Lillby` none.
 */
export function membersWithoutTable(
  shown: readonly FollowUpResult[],
  shares: readonly MemberSharesResult[],
  year: number | null,
): string[] {
  const current = shares.filter(({ isReplaced }) => !isReplaced);
  const ofYear = current.filter((each) => each.year === year);
  const { members = [] } = (ofYear.length > 0 ? ofYear : current).at(-1) ?? {};
  const units = shown.filter(({ scope }) => scope !== 'all').map(({ unit }) => unit.toLowerCase());
  const names = members.flatMap(({ name, share }) => (share.isZero() ? [] : [name]));
  const without = names.filter((name) => !units.some((unit) => unit.includes(name.toLowerCase())));
  return without.length * 2 < names.length ? without : [];
}
