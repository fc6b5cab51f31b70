import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../../core/calculation/settings';
import { CEILING_WORDS, METHOD_WORDS } from '../../../core/report/parts/words';
import { SENTENCES } from '../../sentences';
import { useSession, useSessionState } from '../../session/session-context';
import { Note } from '../parts/note';
import { Choices } from './choices';
import { draftsOf, membershipOf } from './member-draft';
import { MemberRows } from './member-rows';

interface SettingsChoicesProps {
  readonly choices: Settings;
  readonly onChange: (chosen: Partial<Settings>) => void;
}

function SettingsChoices({ choices, onChange }: SettingsChoicesProps) {
  return (
    <>
      <Choices
        label={SENTENCES.method}
        words={METHOD_WORDS}
        value={choices.apportionment}
        onChange={(apportionment) => onChange({ apportionment })}
      />
      <Choices
        label={SENTENCES.ceilingMode}
        words={CEILING_WORDS}
        value={choices.ceilingMode}
        onChange={(ceilingMode) => onChange({ ceilingMode })}
      />
    </>
  );
}

/** The settings as the user edits them, from those that hold now; kept when the user says so. */
export function SettingsForm({ kept }: { readonly kept: Settings }) {
  const session = useSession();
  const { activity } = useSessionState();
  const [choices, setChoices] = useState(kept);
  const [drafts, setDrafts] = useState(() => draftsOf(kept));
  const memberships = drafts.map(membershipOf).filter((member) => member !== null);
  const canSave = memberships.length === drafts.length && activity === 'idle';
  const save = () => void session.ask({ kind: 'saveSettings', settings: { ...choices, memberships } });
  return (
    <>
      <SettingsChoices choices={choices} onChange={(chosen) => setChoices({ ...choices, ...chosen })} />
      <MemberRows drafts={drafts} onChange={setDrafts} />
      <Button appearance="primary" disabledFocusable={!canSave} onClick={save}>
        {SENTENCES.save}
      </Button>
      <Note>{SENTENCES.settingsNote}</Note>
    </>
  );
}
