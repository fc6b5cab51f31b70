import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Results } from '../../../core/calculation/results';
import { METHOD_WORDS } from '../../../core/settings/choice-words';
import { factsOf } from '../../../core/settings/field-facts';
import type { Settings } from '../../../core/settings/settings';
import { SETTINGS } from '../../../core/settings/settings';
import { CardList } from '../../parts/card';
import { Note } from '../../parts/note';
import { Pick } from '../../parts/pick';
import { timeText } from '../../sentences/session';
import { SETTINGS_SENTENCES } from '../../sentences/settings';
import { useSessionState } from '../../session/session-context';
import { membershipOf } from '../../session/settings/member-draft';
import { Choices } from './choices';
import { ControlChoices } from './control-choices';
import type { SettingsDraft } from './draft';
import { useSettingsDraft } from './draft';
import { EquityChoices } from './equity-choices';
import { ExitChoices } from './exit-choices';
import { GroupChoices } from './group-choices';
import { MemberRows } from './member-rows';
import type { SettingGroupName } from './present-values';
import { presentValue, SETTING_GROUPS } from './present-values';
import { SettingGroup } from './setting-group';

interface GroupProps {
  readonly draft: SettingsDraft;
  readonly results: Results;
}

function OwnAssociation({ draft, results }: GroupProps) {
  const names = new Set(results.peers.flatMap(({ peers }) => peers.map(({ peer }) => peer.name)));
  const sorted = [...names].sort((left, right) => left.localeCompare(right, 'sv'));
  return (
    <Pick
      label={factsOf(SETTINGS.entries.association).label}
      value={draft.choices.association ?? ''}
      choices={[['', SETTINGS_SENTENCES.associationByTitle], ...sorted.map((name) => [name, name] as const)]}
      onPick={(name) => draft.change({ association: name === '' ? null : name })}
    />
  );
}

function Contributions({ draft }: GroupProps) {
  return (
    <>
      <Choices
        label={factsOf(SETTINGS.entries.apportionment).label}
        words={METHOD_WORDS}
        value={draft.choices.apportionment}
        onChange={(apportionment) => draft.change({ apportionment })}
      />
      <MemberRows {...draft} />
    </>
  );
}

/** What each group shows when it is opened. */
const CONTENTS: Readonly<Record<SettingGroupName, (props: GroupProps) => ReactNode>> = {
  contributions: Contributions,
  equity: ({ draft, results }) => <EquityChoices draft={draft} equity={results.equity} />,
  followUp: ({ draft }) => (
    <>
      <GroupChoices name="disclosure" draft={draft} />
      <ExitChoices {...draft} />
    </>
  ),
  goals: ({ draft }) => <GroupChoices name="socialBudget" draft={draft} />,
  control: ControlChoices,
  financing: ({ draft }) => <GroupChoices name="coFinancing" draft={draft} />,
  peers: OwnAssociation,
};

/** True where the workbook has what the group is about. */
const APPLIES: Readonly<Record<SettingGroupName, (results: Results) => boolean>> = {
  contributions: ({ memberShares }) => memberShares.length > 0,
  equity: ({ equity }) => equity.length > 0,
  followUp: ({ followUp, episodes }) => followUp.length > 0 || episodes.length > 0,
  goals: ({ socialBudgets }) => socialBudgets.length > 0,
  control: ({ yearPlans, requisitions }) => yearPlans.length + requisitions.length > 0,
  financing: ({ coFinancing }) => coFinancing.length > 0,
  peers: ({ peers }) => peers.length > 0,
};

/** What is typed and not kept: it is half written, or cannot be kept as it is. */
function unkept({ texts, members }: SettingsDraft): string[] {
  const half = members.filter((member) => membershipOf(member) === null);
  return [...Object.keys(texts), ...half.map(({ name }) => SETTINGS_SENTENCES.memberRow(name))];
}

interface KeptStateProps {
  readonly draft: SettingsDraft;
  /** When something was kept last; `null` before anything was. */
  readonly savedAt: Date | null;
}

/** Whether what was changed is kept. */
function KeptState({ draft, savedAt }: KeptStateProps) {
  const { activity } = useSessionState();
  const left = unkept(draft);
  const isKept = savedAt !== null && activity === 'idle';
  const rest = isKept ? SETTINGS_SENTENCES.savedAt(timeText(savedAt.getTime())) : SETTINGS_SENTENCES.settingsNote;
  return (
    <div role="status">
      <Note>{left.length > 0 ? SETTINGS_SENTENCES.notSaved(left) : rest}</Note>
    </div>
  );
}

interface SettingsFormProps {
  readonly kept: Settings;
  readonly results: Results;
}

/** The settings that apply to the workbook, a line for each group; what is changed is kept at once. */
export function SettingsForm({ kept, results }: SettingsFormProps) {
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const draft = useSettingsDraft(kept, () => setSavedAt(new Date()));
  const groups = SETTING_GROUPS.filter((name) => APPLIES[name](results));
  if (groups.length === 0) return <p>{SETTINGS_SENTENCES.noSettings}</p>;
  return (
    <>
      <KeptState draft={draft} savedAt={savedAt} />
      <CardList>
        {groups.map((name) => {
          const Content = CONTENTS[name];
          return (
            <SettingGroup
              key={name}
              title={SETTINGS_SENTENCES.settingGroups[name]}
              now={presentValue(name, draft.choices)}
            >
              <Content draft={draft} results={results} />
            </SettingGroup>
          );
        })}
      </CardList>
    </>
  );
}
