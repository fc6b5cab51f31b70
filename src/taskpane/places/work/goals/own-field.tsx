import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { GoalResult } from '../../../../core/calculation/social-budget/social-results';
import { formatAddress } from '../../../../core/cells/address';
import { EXCEL_LIMITS } from '../../../../core/cells/excel-limits';
import { useDraft } from '../../../parts/use-draft';
import { GOAL_SENTENCES } from '../../../sentences/goals';
import { useSession, useSessionState } from '../../../session/session-context';
import { typedFor } from '../../../session/typed';
import { cellText, isOutcome, ownFrom, ownText } from './goal-text';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, textAlign: 'right' } },
  button: { flexShrink: 0, minWidth: 'auto' },
});

type Newest = Pick<GoalResult, 'goal' | 'key' | 'own'>;

interface TakeCellProps {
  readonly newest: Newest;
  /** Given why the selected cell gives no outcome; `null` when it does. */
  readonly onAnswer: (problem: string | null) => void;
}

/** Takes the outcome from the cell that is selected in the sheet. */
function TakeCell({ newest, onAnswer }: TakeCellProps) {
  const session = useSession();
  const { goal, own } = newest;
  const take = async () => {
    const cell = await session.selectedCell();
    if (cell === null) return onAnswer(GOAL_SENTENCES.noCell);
    const [place, text] = [`${cell.sheet}!${formatAddress(cell)}`, cellText(cell.value)];
    if (text === '' || !isOutcome(goal, text)) return onAnswer(GOAL_SENTENCES.noCellValue(place));
    onAnswer(null);
    const taken = ownFrom(newest, text);
    const comment = own?.comment === undefined || own.comment === '' ? GOAL_SENTENCES.takenFrom(place) : own.comment;
    void session.take({ kind: 'outcome', own: { ...taken, comment } });
  };
  return (
    <Button
      className={useStyles().button}
      aria-label={GOAL_SENTENCES.takeCellOf(goal.text)}
      title={GOAL_SENTENCES.takeCellHint}
      onClick={() => void take()}
    >
      {GOAL_SENTENCES.takeCell}
    </Button>
  );
}

interface TypedProps {
  readonly newest: Newest;
  /** Why the selected cell gave no outcome; `null` where it was not asked, or gave one. */
  readonly problem: string | null;
  readonly onTyped: () => void;
}

/** The field itself: what is typed is taken when the user leaves it or presses Enter. */
function TypedOutcome({ newest, problem, onTyped }: TypedProps) {
  const styles = useStyles();
  const session = useSession();
  const known = ownText(newest);
  const { text, type, leave } = useDraft(known);
  const isSound = isOutcome(newest.goal, text);
  const shown = isSound ? problem : GOAL_SENTENCES.notANumber;
  const take = () => {
    if (!isSound) return;
    if (text.trim() !== known) void session.take({ kind: 'outcome', own: ownFrom(newest, text) });
    leave();
  };
  return (
    <Field className={styles.field} {...(shown !== null && { validationMessage: shown })}>
      <Input
        className={styles.input}
        value={text}
        maxLength={EXCEL_LIMITS.text}
        placeholder={GOAL_SENTENCES.ownOutcome}
        aria-label={GOAL_SENTENCES.ownOutcomeOf(newest.goal.text)}
        onChange={(_, { value }) => (onTyped(), type(value))}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
    </Field>
  );
}

/** The goal's own outcome: typed, or fetched from the cell that is selected in the sheet. */
export function OwnField({ result }: { readonly result: GoalResult }) {
  const { unwritten } = useSessionState();
  const [problem, setProblem] = useState<string | null>(null);
  const newest = { ...result, own: typedFor(unwritten.outcomes, result.key) ?? result.own };
  return (
    <div className={useStyles().line}>
      <TypedOutcome newest={newest} problem={problem} onTyped={() => setProblem(null)} />
      <TakeCell newest={newest} onAnswer={setProblem} />
    </div>
  );
}
