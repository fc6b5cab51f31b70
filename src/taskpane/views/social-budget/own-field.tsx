import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { GoalResult } from '../../../core/calculation/social-budget/social-results';
import { SENTENCES } from '../../sentences';
import { useSession } from '../../session/session-context';
import { isOutcome, ownFrom, ownText } from './goal-text';

/** The goal's own outcome, taken when the user leaves the field or presses Enter. */
export function OwnField({ result }: { readonly result: GoalResult }) {
  const session = useSession();
  const known = ownText(result);
  const [typed, setTyped] = useState(known);
  const isSound = isOutcome(result.goal, typed);
  const take = () => {
    if (isSound && typed.trim() !== known) void session.take({ kind: 'outcome', own: ownFrom(result, typed) });
  };
  return (
    <Field label={SENTENCES.ownOutcome} {...(!isSound && { validationMessage: SENTENCES.notANumber })}>
      <Input
        value={typed}
        aria-label={`${SENTENCES.ownOutcome}: ${result.goal.text}`}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
    </Field>
  );
}
