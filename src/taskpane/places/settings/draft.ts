import type { Settings } from '../../../core/settings/settings';
import { useSession, useSessionState } from '../../session/session-context';
import { chosenIn, withChanges } from '../../session/settings/changes';
import { draftsOf, membershipOf } from '../../session/settings/member-draft';
import type { GroupName, MemberDraft, SettingsChanges } from '../../session/settings/settings-changes';

/** Settings while the user edits them. */
export interface SettingsDraft {
  /** What holds now, with what the user has changed. */
  readonly choices: Settings;
  readonly members: readonly MemberDraft[];
  /** What is being typed and not taken yet, by the label of its field. */
  readonly texts: SettingsChanges['texts'];
  /** Changes settings, and keeps them in the workbook at once. */
  readonly change: (chosen: Partial<Settings>) => void;
  /** Changes some of a group's settings; a value is of the kind that the schema has for its field. */
  readonly changeWithin: (group: GroupName, chosen: Readonly<Record<string, unknown>>) => void;
  /** Changes members as they are typed: they are kept by `save`, when all of them can be. */
  readonly changeMembers: (members: readonly MemberDraft[]) => void;
  /** Holds what is typed of a field, by its label; `null` once it is taken. */
  readonly take: (label: string, text: string | null) => void;
  /** Keeps in the workbook what is changed and can be kept; nothing that the user has left alone. */
  readonly save: () => void;
}

function withText(texts: SettingsChanges['texts'], label: string, text: string | null): SettingsChanges['texts'] {
  const others = Object.entries(texts).filter(([each]) => each !== label);
  return Object.fromEntries(text === null ? others : [...others, [label, text]]);
}

/** The changes that can be kept: not the members while one of them is half typed. */
function sound(unsaved: SettingsChanges): SettingsChanges {
  const isWhole = unsaved.members?.every((member) => membershipOf(member) !== null) ?? true;
  return isWhole ? unsaved : { ...unsaved, members: null };
}

/**
 * A draft that shows what holds now, until the user types: then what was typed, whatever is read meanwhile. The
 * session holds what was typed, so that it is there again when another place has been opened between. `onSaved` is
 * called for each time that something was kept.
 */
export function useSettingsDraft(kept: Settings, onSaved: () => void): SettingsDraft {
  const session = useSession();
  const { unsaved } = useSessionState();
  const add = (next: (current: SettingsChanges) => Partial<SettingsChanges>) =>
    session.edit((current) => ({ ...current, ...next(current) }));
  const save = () => {
    const settings = chosenIn(kept, sound(session.getState().unsaved));
    if (Object.keys(settings).length === 0) return;
    void session.ask({ kind: 'saveSettings', settings }).then(() => {
      if (session.getState().done === 'settingsSaved') onSaved();
    });
  };
  const addAndSave = (next: (current: SettingsChanges) => Partial<SettingsChanges>) => {
    add(next);
    save();
  };
  return {
    choices: withChanges(kept, unsaved),
    members: unsaved.members ?? draftsOf(kept),
    texts: unsaved.texts,
    change: (chosen) => addAndSave(({ fields }) => ({ fields: { ...fields, ...chosen } })),
    changeWithin: (group, chosen) => addAndSave((current) => ({ [group]: { ...current[group], ...chosen } })),
    changeMembers: (members) => add(() => ({ members })),
    take: (label, text) => add(({ texts }) => ({ texts: withText(texts, label, text) })),
    save,
  };
}
