import type { Membership } from '../../../core/documents/membership';
import type { Settings } from '../../../core/settings/settings';
import { isDay } from '../../../core/settings/settings-text';

/** A member as the user is typing it. */
export interface MemberDraft {
  /** Tells rows apart while they are edited. */
  readonly id: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** The drafts of the members that are kept. */
export function draftsOf({ memberships }: Settings): readonly MemberDraft[] {
  return memberships.map(({ name, from, to }, id) => ({ id, name, from: from ?? '', to: to ?? '' }));
}

/** True for days that follow each other, or none. */
function areDays(from: string, to: string): boolean {
  const given = [from, to].filter((day) => day !== '');
  return given.every(isDay) && (given.length < 2 || from <= to);
}

/** The member that a draft says; `null` while its name or a day is missing or wrong. */
export function membershipOf({ name, from, to }: MemberDraft): Membership | null {
  const [first, last] = [from.trim(), to.trim()];
  if (name.trim() === '' || !areDays(first, last)) return null;
  return { name: name.trim(), from: first === '' ? null : first, to: last === '' ? null : last };
}
