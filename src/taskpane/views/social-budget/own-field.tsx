import { Field, Input } from '@fluentui/react-components';
import { EXCEL_LIMITS } from '../../../core/cells/excel-limits';
import type { GoalResult } from '../../../core/calculation/social-budget/social-results';
import { SENTENCES } from '../../sentences';
import { useSession, useSessionState } from '../../session/session-context';
import { typedFor } from '../../session/typed';
import { useDraft } from '../parts/use-draft';
import { isOutcome, ownFrom, ownText } from './goal-text';

/** The goal's own outcome, taken when the user leaves the field or presses Enter. */
export function OwnField({ result }: { readonly result: GoalResult }) {
  const session = useSession();
  const { unwritten } = useSessionState();
  const newest = { ...result, own: typedFor(unwritten.outcomes, result.key) ?? result.own };
  const known = ownText(newest);
  const { text, type, leave } = useDraft(known);
  const isSound = isOutcome(result.goal, text);
  const take = () => {
    if (!isSound) return;
    if (text.trim() !== known) void session.take({ kind: 'outcome', own: ownFrom(newest, text) });
    leave();
  };
  return (
    <Field label={SENTENCES.ownOutcome} {...(!isSound && { validationMessage: SENTENCES.notANumber })}>
      <Input
        value={text}
        maxLength={EXCEL_LIMITS.text}
        aria-label={`${SENTENCES.ownOutcome}: ${result.goal.text}`}
        onChange={(_, { value }) => type(value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
    </Field>
  );
}
