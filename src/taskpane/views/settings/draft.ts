import { useState } from 'react';
import type { Settings } from '../../../core/settings/settings';
import type { SettingsChanges, GroupName } from './changes';
import { changesLeft, chosenIn, NOTHING_CHANGED, withChanges } from './changes';
import type { MemberDraft } from './member-draft';
import { draftsOf } from './member-draft';

/** Settings while the user edits them. */
export interface SettingsDraft {
  /** What holds now, with what the user has changed. */
  readonly choices: Settings;
  readonly members: readonly MemberDraft[];
  /** The labels of fields that hold something that cannot be kept. */
  readonly wrong: readonly string[];
  readonly change: (chosen: Partial<Settings>) => void;
  /** Changes some of a group's settings; a value is of the kind that the schema has for its field. */
  readonly changeWithin: (group: GroupName, chosen: Readonly<Record<string, unknown>>) => void;
  readonly changeMembers: (members: readonly MemberDraft[]) => void;
  /** Takes whether a field, by its label, can be kept as it is typed. */
  readonly take: (label: string, isSound: boolean) => void;
  /** What is to be kept: nothing that the user has left alone, which someone else may have changed meanwhile. */
  readonly chosen: () => Partial<Settings>;
}

/** The user's changes, without those that hold by now: once saved they would hide what someone else chooses later. */
function useChanges(kept: Settings) {
  const [last, setLast] = useState(kept);
  const [changes, setChanges] = useState(NOTHING_CHANGED);
  if (last !== kept) {
    setLast(kept);
    setChanges(changesLeft(changes, kept));
  }
  const add = (next: (current: SettingsChanges) => Partial<SettingsChanges>) =>
    setChanges((current) => ({ ...current, ...next(current) }));
  return { changes, add };
}

/** A draft that shows what holds now, until the user types: then what was typed, whatever is read meanwhile. */
export function useSettingsDraft(kept: Settings): SettingsDraft {
  const { changes, add } = useChanges(kept);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  return {
    choices: withChanges(kept, changes),
    members: changes.members ?? draftsOf(kept),
    wrong,
    change: (chosen) => add(({ fields }) => ({ fields: { ...fields, ...chosen } })),
    changeWithin: (group, chosen) => add((current) => ({ [group]: { ...current[group], ...chosen } })),
    changeMembers: (members) => add(() => ({ members })),
    take: (label, isSound) =>
      setWrong((current) => [...current.filter((each) => each !== label), ...(isSound ? [] : [label])]),
    chosen: () => chosenIn(kept, changes),
  };
}
