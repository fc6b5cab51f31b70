import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { factsOf } from '../../../core/settings/field-facts';
import { MEMBERSHIP } from '../../../core/settings/settings';
import { SETTINGS_SENTENCES } from '../../sentences/settings';
import { memberProblems } from '../../session/settings/member-draft';
import type { MemberDraft } from '../../session/settings/settings-changes';

const useStyles = makeStyles({
  row: {
    ...{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
    ...{ border: 'none', margin: 0, padding: 0, minWidth: 0 },
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  whole: { gridColumn: '1 / -1' },
  input: { minWidth: 0, width: '100%' },
});

interface MemberRowProps {
  readonly draft: MemberDraft;
  readonly onChange: (draft: MemberDraft) => void;
  /** Called when the user has left one of its fields. */
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

/** A member's name and its days, as the user edits them. */
export function MemberRow({ draft, onChange, onLeave, onRemove }: MemberRowProps) {
  const styles = useStyles();
  const problems = memberProblems(draft);
  const field = (key: 'name' | 'from' | 'to') => (
    <Field
      label={factsOf(MEMBERSHIP.entries[key]).label}
      {...(key === 'name' && { className: styles.whole })}
      {...(problems[key] !== undefined && { validationMessage: SETTINGS_SENTENCES.typeInstead(problems[key]) })}
    >
      <Input
        className={styles.input}
        value={draft[key]}
        onBlur={onLeave}
        onChange={(_, { value }) => {
          onChange({ ...draft, [key]: value });
        }}
      />
    </Field>
  );
  return (
    <fieldset className={styles.row} aria-label={draft.name === '' ? SETTINGS_SENTENCES.newMember : draft.name}>
      {field('name')}
      {field('from')}
      {field('to')}
      <Button className={styles.whole} onClick={onRemove}>
        {SETTINGS_SENTENCES.remove(draft.name)}
      </Button>
    </fieldset>
  );
}
