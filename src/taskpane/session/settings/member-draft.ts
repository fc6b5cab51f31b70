import type { Membership } from '../../../core/documents/membership';
import { problemsOf } from '../../../core/settings/field-facts';
import type { Settings } from '../../../core/settings/settings';
import { MEMBERSHIP } from '../../../core/settings/settings';
import type { MemberDraft } from './settings-changes';

/** The drafts of the members that are kept. */
export function draftsOf({ memberships }: Settings): readonly MemberDraft[] {
  return memberships.map((kept, id) => ({ id, name: kept.name, from: kept.from ?? '', to: kept.to ?? '', kept }));
}

function dayOf(text: string): string | null {
  const day = text.trim();
  return day === '' ? null : day;
}

const memberOf = ({ kept, name, from, to }: MemberDraft): Membership => ({
  ...{ ...kept, name: name.trim(), from: dayOf(from), to: dayOf(to) },
});

/** What is expected of each field of a draft that cannot be kept as it is. */
export function memberProblems(draft: MemberDraft): Readonly<Record<string, string>> {
  return problemsOf(MEMBERSHIP, memberOf(draft));
}

/** The member that a draft holds; `null` while its name or a day is missing or wrong. */
export function membershipOf(draft: MemberDraft): Membership | null {
  return Object.keys(memberProblems(draft)).length === 0 ? memberOf(draft) : null;
}
