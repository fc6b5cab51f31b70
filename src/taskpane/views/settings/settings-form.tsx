import { Button } from '@fluentui/react-components';
import type { Settings } from '../../../core/settings/settings';
import { SENTENCES } from '../../sentences';
import { isBusy } from '../../session/activity';
import { useSession, useSessionState } from '../../session/session-context';
import { membershipOf } from '../../session/settings/member-draft';
import { Note } from '../parts/note';
import { useSettingsDraft } from './draft';
import { ExitChoices } from './exit-choices';
import { GroupChoices } from './group-choices';
import { MemberRows } from './member-rows';
import { MoneyChoices } from './money-choices';

/** The settings as the user edits them, from those that hold now; kept when the user asks for it. */
export function SettingsForm({ kept }: { readonly kept: Settings }) {
  const session = useSession();
  const { activity } = useSessionState();
  const draft = useSettingsDraft(kept);
  const wrongMembers = draft.members.filter((member) => membershipOf(member) === null);
  const wrong = [...Object.keys(draft.texts), ...wrongMembers.map(({ name }) => SENTENCES.memberRow(name))];
  const canSave = wrong.length === 0 && !isBusy(activity);
  const save = () => void session.ask({ kind: 'saveSettings', settings: draft.chosen() });
  return (
    <>
      <MoneyChoices {...draft} />
      <MemberRows drafts={draft.members} onChange={draft.changeMembers} />
      <ExitChoices {...draft} />
      <GroupChoices name="disclosure" draft={draft} />
      <GroupChoices name="socialBudget" draft={draft} />
      <Button appearance="primary" disabledFocusable={!canSave} onClick={save}>
        {SENTENCES.save}
      </Button>
      {wrong.length > 0 && <Note>{SENTENCES.mendFirst(wrong)}</Note>}
      <Note>{SENTENCES.settingsNote}</Note>
    </>
  );
}
