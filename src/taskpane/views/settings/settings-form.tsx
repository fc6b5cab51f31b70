import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../../core/settings/settings';
import { SENTENCES } from '../../sentences';
import { isBusy } from '../../session/activity';
import { useSession, useSessionState } from '../../session/session-context';
import { Note } from '../parts/note';
import { useSettingsDraft } from './draft';
import { ExitChoices } from './exit-choices';
import { IndexChoices } from './index-choices';
import { draftsOf, membershipOf } from './member-draft';
import { MemberRows } from './member-rows';
import { MoneyChoices } from './money-choices';
import { PublicChoices } from './public-choices';

/** The settings as the user edits them, from those that hold now; kept when the user says so. */
export function SettingsForm({ kept }: { readonly kept: Settings }) {
  const session = useSession();
  const { activity } = useSessionState();
  const draft = useSettingsDraft(kept);
  const [members, setMembers] = useState(() => draftsOf(kept));
  const memberships = members.map(membershipOf).filter((member) => member !== null);
  const canSave = memberships.length === members.length && draft.isSound && !isBusy(activity);
  const save = () => void session.ask({ kind: 'saveSettings', settings: { ...draft.choices, memberships } });
  return (
    <>
      <MoneyChoices {...draft} />
      <MemberRows drafts={members} onChange={setMembers} />
      <ExitChoices {...draft} />
      <PublicChoices {...draft} />
      <IndexChoices {...draft} />
      <Button appearance="primary" disabledFocusable={!canSave} onClick={save}>
        {SENTENCES.save}
      </Button>
      <Note>{SENTENCES.settingsNote}</Note>
    </>
  );
}
