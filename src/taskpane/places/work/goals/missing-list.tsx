import { makeStyles, tokens } from '@fluentui/react-components';
import type { GoalResult } from '../../../../core/calculation/social-budget/social-results';
import { CardList } from '../../../parts/card';
import { Segments } from '../../../parts/segments';
import { GOAL_SENTENCES } from '../../../sentences/goals';
import { useSession, useSessionState } from '../../../session/session-context';
import { typedFor } from '../../../session/typed';
import { DetailHeading } from './detail-heading';
import { ownFrom, pointsText } from './goal-text';
import { lackOf } from './missing-goals';
import { OwnField } from './own-field';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', rowGap: '6px', padding: '8px 12px' },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  text: { minWidth: 0, overflowWrap: 'break-word' },
  points: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const ANSWERS = ['ja', 'delvis', 'nej', 'none'] as const;
type Given = (typeof ANSWERS)[number];

/** The answer to a goal that asks yes or no, given by a press. */
function AnswerField({ result }: { readonly result: GoalResult }) {
  const session = useSession();
  const { unwritten } = useSessionState();
  const own = typedFor(unwritten.outcomes, result.key) ?? result.own;
  const given: Given = ANSWERS.find((each) => each === own?.text.trim().toLowerCase()) ?? 'none';
  return (
    <Segments
      isAnswer
      label={GOAL_SENTENCES.ownOutcomeOf(result.goal.text)}
      value={given}
      choices={ANSWERS.map((answer) => [answer, GOAL_SENTENCES.judgedAnswers[answer]] as const)}
      onPick={(answer) => {
        const text = answer === 'none' ? '' : GOAL_SENTENCES.judgedAnswers[answer];
        void session.take({ kind: 'outcome', own: ownFrom({ ...result, own }, text) });
      }}
    />
  );
}

function Missing({ result }: { readonly result: GoalResult }) {
  const styles = useStyles();
  const { goal, max } = result;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.text}>{goal.text}</span>
        {max.gt(0) && <span className={styles.points}>{GOAL_SENTENCES.waitingPoints(pointsText(max))}</span>}
      </div>
      {goal.kind === 'yesNo' ? <AnswerField result={result} /> : <OwnField result={result} />}
    </li>
  );
}

/** The goals that the workbook has no outcome of, each with its field. */
export function MissingList({ goals }: { readonly goals: readonly GoalResult[] }) {
  if (goals.length === 0) return null;
  const { count, points } = lackOf(goals);
  const detail = points.gt(0)
    ? GOAL_SENTENCES.missingCount(count, pointsText(points))
    : GOAL_SENTENCES.missingCountOnly(count);
  return (
    <section>
      {count === 0 ? (
        <DetailHeading>{GOAL_SENTENCES.ownOutcomes}</DetailHeading>
      ) : (
        <DetailHeading detail={detail}>{GOAL_SENTENCES.missingOutcomes}</DetailHeading>
      )}
      <CardList>
        {goals.map((result) => (
          <Missing key={result.key} result={result} />
        ))}
      </CardList>
    </section>
  );
}
