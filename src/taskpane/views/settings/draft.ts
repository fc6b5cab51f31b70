import type { Settings } from '../../../core/settings/settings';
import { useSession, useSessionState } from '../../session/session-context';
import { chosenIn, withChanges } from '../../session/settings/changes';
import { draftsOf } from '../../session/settings/member-draft';
import type { GroupName, MemberDraft, SettingsChanges } from '../../session/settings/settings-changes';

/** Settings while the user edits them. */
export interface SettingsDraft {
  /** What holds now, with what the user has changed. */
  readonly choices: Settings;
  readonly members: readonly MemberDraft[];
  /** What cannot be kept as it is typed, by the label of its field. */
  readonly texts: SettingsChanges['texts'];
  readonly change: (chosen: Partial<Settings>) => void;
  /** Changes some of a group's settings; a value is of the kind that the schema has for its field. */
  readonly changeWithin: (group: GroupName, chosen: Readonly<Record<string, unknown>>) => void;
  readonly changeMembers: (members: readonly MemberDraft[]) => void;
  /** Takes what cannot be kept of a field, by its label; `null` once the field can be kept as it is typed. */
  readonly take: (label: string, text: string | null) => void;
  /** What is to be kept: nothing that the user has left alone, which someone else may have changed meanwhile. */
  readonly chosen: () => Partial<Settings>;
}

function withText(texts: SettingsChanges['texts'], label: string, text: string | null): SettingsChanges['texts'] {
  const others = Object.entries(texts).filter(([each]) => each !== label);
  return Object.fromEntries(text === null ? others : [...others, [label, text]]);
}

/**
 * A draft that shows what holds now, until the user types: then what was typed, whatever is read meanwhile. The
 * session holds what was typed, so that it is there again when another tab has been opened between.
 */
export function useSettingsDraft(kept: Settings): SettingsDraft {
  const session = useSession();
  const { unsaved } = useSessionState();
  const add = (next: (current: SettingsChanges) => Partial<SettingsChanges>) =>
    session.edit((current) => ({ ...current, ...next(current) }));
  return {
    choices: withChanges(kept, unsaved),
    members: unsaved.members ?? draftsOf(kept),
    texts: unsaved.texts,
    change: (chosen) => add(({ fields }) => ({ fields: { ...fields, ...chosen } })),
    changeWithin: (group, chosen) => add((current) => ({ [group]: { ...current[group], ...chosen } })),
    changeMembers: (members) => add(() => ({ members })),
    take: (label, text) => add(({ texts }) => ({ texts: withText(texts, label, text) })),
    chosen: () => chosenIn(kept, unsaved),
  };
}
