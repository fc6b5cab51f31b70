import type { Settings } from '../../../core/settings/settings';
import { membershipOf } from './member-draft';
import type { FieldValues, SettingsChanges } from './settings-changes';
import { GROUPS } from './settings-changes';

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

function fieldsLeft<Changed extends object>(changed: Changed, kept: FieldValues): Changed {
  const left = Object.entries(changed).filter(([name, value]) => !isSame(value, kept[name]));
  return Object.fromEntries(left) as Changed;
}

/**
 * The changes that do not hold already: once saved they would hide what someone else chooses later.
 * Example: 7 that was typed is gone once 7 is kept.
 */
export function changesLeft(
  { fields, disclosure, socialBudget, coFinancing, members, texts }: SettingsChanges,
  kept: Settings,
): SettingsChanges {
  return {
    fields: fieldsLeft(fields, kept),
    disclosure: fieldsLeft(disclosure, kept.disclosure),
    socialBudget: fieldsLeft(socialBudget, kept.socialBudget),
    coFinancing: fieldsLeft(coFinancing, kept.coFinancing),
    members: members !== null && isSame(members.map(membershipOf), kept.memberships) ? null : members,
    texts,
  };
}

/** The settings with the user's changes; members that cannot be kept as they are typed are left out. */
export function withChanges(kept: Settings, changes: SettingsChanges): Settings {
  const { fields, disclosure, socialBudget, coFinancing, members } = changes;
  return {
    ...{ ...kept, ...fields },
    memberships: members?.map(membershipOf).filter((member) => member !== null) ?? kept.memberships,
    disclosure: { ...kept.disclosure, ...disclosure },
    socialBudget: { ...kept.socialBudget, ...socialBudget },
    coFinancing: { ...kept.coFinancing, ...coFinancing },
  };
}

/** Those settings that the user has changed, as they are to be kept. */
export function chosenIn(kept: Settings, changes: SettingsChanges): Partial<Settings> {
  const all = withChanges(kept, changes);
  const { fields, members } = changes;
  const groups = GROUPS.filter((group) => Object.keys(changes[group]).length > 0);
  return {
    ...fields,
    ...(members !== null && { memberships: all.memberships }),
    ...Object.fromEntries(groups.map((group) => [group, all[group]])),
  };
}
