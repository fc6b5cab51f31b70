import { makeStyles, tokens } from '@fluentui/react-components';
import type { SocialBudgetResult } from '../../../../core/calculation/social-budget/social-results';
import { Decimal } from '../../../../core/figures/decimal';
import { formatSwedish } from '../../../../core/figures/number-text';
import { Card } from '../../../parts/card';
import { Note } from '../../../parts/note';
import { GOAL_SENTENCES } from '../../../sentences/goals';
import { indexText, pointsText, wholePoints } from './goal-text';
import { Meter } from './meter';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, padding: '12px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS, margin: 0 },
  points: { fontSize: tokens.fontSizeBase600, lineHeight: '32px', fontWeight: tokens.fontWeightSemibold },
});

/** What is judged so far, in one line. */
function Judged({ total: { points, scored, max, index } }: SocialBudgetResult) {
  const styles = useStyles();
  if (index === null) return <p className={styles.line}>{GOAL_SENTENCES.nothingJudged(pointsText(max))}</p>;
  return (
    <p className={styles.line}>
      <span className={styles.points}>{wholePoints(points, scored)}</span>
      <span>{GOAL_SENTENCES.judgedPoints(pointsText(scored), indexText(index))}</span>
    </p>
  );
}

function leftText({ total: { max, scored, index, strictIndex } }: SocialBudgetResult): string {
  const left = GOAL_SENTENCES.withoutOutcome(pointsText(max.minus(scored)));
  return index === null || strictIndex === null
    ? left
    : `${left} ${GOAL_SENTENCES.countedAsNothing(indexText(strictIndex))}`;
}

interface PointsCardProps {
  readonly budget: SocialBudgetResult;
  /** The index that the board wants to reach. */
  readonly target: number;
}

/** The points got of those judged, and what is left to judge: points, not a grade. */
export function PointsCard({ budget, target }: PointsCardProps) {
  const { year, total } = budget;
  const title = GOAL_SENTENCES.socialBudget(year === null ? '' : String(year));
  const [points, scored, max] = [total.points, total.scored, total.max].map((each) => each.toNumber());
  return (
    <Card>
      <div className={useStyles().card}>
        <Note>{total.preliminary ? `${title}, ${GOAL_SENTENCES.preliminary}` : title}</Note>
        <Judged {...budget} />
        <Meter reached={points ?? 0} mark={scored ?? 0} whole={Math.max(max ?? 0, 1)} />
        {total.preliminary && <Note>{leftText(budget)}</Note>}
        <Note>{GOAL_SENTENCES.indexToReach(formatSwedish(new Decimal(target)))}</Note>
      </div>
    </Card>
  );
}
