import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { EXCEL_LIMITS } from '../../../core/cells/excel-limits';
import { ANSWERS } from '../../../core/calculation/forecast/adjustment-state';
import { METHOD_NAMES } from '../../../core/calculation/forecast/forecast-methods';
import type { AdjustmentState, ForecastLine } from '../../../core/calculation/forecast/forecast-types';
import type { ForecastField } from '../../../core/documents/notes/forecast-input';
import { SENTENCES } from '../../sentences';
import { useSession, useSessionState } from '../../session/session-context';
import { typedFor } from '../../session/typed';
import { Pick } from '../parts/pick';
import type { LineDraft } from './line-draft';
import { draftOf, inputFrom, isSound } from './line-draft';

const useStyles = makeStyles({
  form: {
    ...{ display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
    ...{ paddingTop: tokens.spacingVerticalS, paddingLeft: tokens.spacingHorizontalM },
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The fields that are picked among words. */
type Picked = 'method' | 'answer';

const TYPED: readonly Exclude<ForecastField, Picked>[] = [
  ...(['value', 'adjustment', 'reason', 'decidedBy', 'date', 'comment'] as const),
];

const METHODS: readonly (readonly [string, string])[] = [
  ['', SENTENCES.methodDefault],
  ...Object.values(METHOD_NAMES).map((name) => [name, name] as const),
];

const ANSWERED: readonly (readonly [string, string])[] = [
  ['', SENTENCES.notAnswered],
  ...Object.values(ANSWERS).map((answer) => [answer, answer] as const),
];

const ASKED: Readonly<Record<AdjustmentState, string | null>> = {
  ...{ none: null, current: null },
  ...{ open: '', kept: ANSWERS.kept, inOutturn: ANSWERS.inOutturn },
};

function complaint(field: ForecastField, text: string): string | null {
  if (isSound(field, text)) return null;
  return field === 'date' ? SENTENCES.notADay : SENTENCES.notAnAmount;
}

interface TypedFieldProps {
  readonly field: Exclude<ForecastField, Picked>;
  readonly text: string;
  readonly onType: (text: string) => void;
  /** The user has left the field, or pressed Enter in it. */
  readonly onTake: () => void;
}

function TypedField({ field, text, onType, onTake }: TypedFieldProps) {
  const wrong = complaint(field, text);
  const hint = field === 'adjustment' ? SENTENCES.adjustmentHint : null;
  return (
    <Field label={SENTENCES[field]} {...(wrong === null ? { hint } : { validationMessage: wrong })}>
      <Input
        value={text}
        maxLength={EXCEL_LIMITS.text}
        onChange={(_, { value }) => onType(value)}
        onBlur={onTake}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onTake();
        }}
      />
    </Field>
  );
}

/** The fields of a line: what is known of it, under what the user is typing until that is whole and is taken. */
function useLineDraft(counted: ForecastLine) {
  const session = useSession();
  const { unwritten } = useSessionState();
  const line = { ...counted, input: typedFor(unwritten.inputs, counted.key) ?? counted.input };
  const known = draftOf(line);
  const [edited, setEdited] = useState<Partial<LineDraft>>({});
  const draft = { ...known, ...edited };
  const take = (next: LineDraft) => {
    const isChanged = Object.entries(next).some(([field, text]) => text.trim() !== known[field as ForecastField]);
    const isWhole = Object.entries(next).every(([field, text]) => isSound(field as ForecastField, text));
    if (!isWhole) return;
    if (isChanged) void session.take({ kind: 'forecast', input: inputFrom(line, next) });
    setEdited({});
  };
  const type = (field: ForecastField, text: string) => setEdited({ ...edited, [field]: text });
  return { draft, type, take };
}

/** What the user can type for a line: taken field by field, and counted with at once. */
export function LineForm({ line }: { readonly line: ForecastLine }) {
  const styles = useStyles();
  const { draft, type, take } = useLineDraft(line);
  const pick = (field: Picked) => (word: string) => {
    type(field, word);
    take({ ...draft, [field]: word });
  };
  const answer = ASKED[line.adjustmentState];
  return (
    <div className={styles.form} role="group" aria-label={SENTENCES.editLineOf(line.label)}>
      <Pick label={SENTENCES.methodKey} value={draft.method} choices={METHODS} onPick={pick('method')} />
      {answer !== null && <Pick label={SENTENCES.answer} value={answer} choices={ANSWERED} onPick={pick('answer')} />}
      {TYPED.map((field) => (
        <TypedField
          key={field}
          field={field}
          text={draft[field]}
          onType={(text) => type(field, text)}
          onTake={() => take(draft)}
        />
      ))}
    </div>
  );
}
