import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { factsOf } from '../../../core/settings/field-facts';
import { SETTINGS } from '../../../core/settings/settings';
import { Note } from '../../parts/note';
import { SETTINGS_SENTENCES } from '../../sentences/settings';
import type { SettingsDraft } from './draft';
import { MemberRow } from './member-row';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

type MemberRowsProps = Pick<SettingsDraft, 'members' | 'changeMembers' | 'save'>;

/** The members that join or leave, each with its days. */
export function MemberRows({ members, changeMembers, save }: MemberRowsProps) {
  const nextId = Math.max(-1, ...members.map(({ id }) => id)) + 1;
  return (
    <>
      <h3 className={useStyles().heading}>{factsOf(SETTINGS.entries.memberships).label}</h3>
      <Note>{SETTINGS_SENTENCES.membershipsNote}</Note>
      {members.map((draft) => (
        <MemberRow
          key={draft.id}
          draft={draft}
          onChange={(changed) => {
            changeMembers(members.map((each) => (each.id === draft.id ? changed : each)));
          }}
          onLeave={save}
          onRemove={() => {
            changeMembers(members.filter(({ id }) => id !== draft.id));
            save();
          }}
        />
      ))}
      <Button
        onClick={() => {
          changeMembers([...members, { id: nextId, name: '', from: '', to: '', kept: null }]);
        }}
      >
        {SETTINGS_SENTENCES.addMember}
      </Button>
    </>
  );
}
