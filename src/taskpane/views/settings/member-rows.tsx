import { Button } from '@fluentui/react-components';
import { factsOf } from '../../../core/settings/field-facts';
import { SETTINGS } from '../../../core/settings/settings';
import { SENTENCES } from '../../sentences';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import type { MemberDraft } from '../../session/settings/settings-changes';
import { MemberRow } from './member-row';

interface MemberRowsProps {
  readonly drafts: readonly MemberDraft[];
  readonly onChange: (drafts: readonly MemberDraft[]) => void;
}

/** The members that join or leave, each with its days. */
export function MemberRows({ drafts, onChange }: MemberRowsProps) {
  const nextId = Math.max(-1, ...drafts.map(({ id }) => id)) + 1;
  return (
    <Section heading={factsOf(SETTINGS.entries.memberships).label}>
      <Note>{SENTENCES.membershipsNote}</Note>
      {drafts.map((draft) => (
        <MemberRow
          key={draft.id}
          draft={draft}
          onChange={(changed) => {
            onChange(drafts.map((each) => (each.id === draft.id ? changed : each)));
          }}
          onRemove={() => {
            onChange(drafts.filter(({ id }) => id !== draft.id));
          }}
        />
      ))}
      <Button
        onClick={() => {
          onChange([...drafts, { id: nextId, name: '', from: '', to: '', kept: null }]);
        }}
      >
        {SENTENCES.addMember}
      </Button>
    </Section>
  );
}
