import type { AreaResult, SocialBudgetResult } from '../../../../core/calculation/social-budget/social-results';
import { CardList } from '../../../parts/card';
import { CellLink } from '../../../parts/cell-link';
import { Note } from '../../../parts/note';
import { GOAL_SENTENCES } from '../../../sentences/goals';
import { DetailHeading } from './detail-heading';
import { GoalItem } from './goal-item';
import { indexText, pointsText } from './goal-text';

function detailOf({ points, scored, max, index }: AreaResult): string {
  if (scored.isZero()) return GOAL_SENTENCES.areaNotJudged(pointsText(max));
  const shown = [points, scored].map(pointsText);
  const [got = '', of = ''] = shown;
  return index === null ? GOAL_SENTENCES.pointsOf(got, of) : GOAL_SENTENCES.pointsAndIndex(got, of, indexText(index));
}

interface AreaGoalsProps {
  readonly area: AreaResult;
  readonly budget: SocialBudgetResult;
}

/** An area with its points, and its goals one by one. */
export function AreaGoals({ area, budget }: AreaGoalsProps) {
  return (
    <section>
      <DetailHeading detail={detailOf(area)}>{area.name}</DetailHeading>
      {area.goals.length === 0 ? (
        <Note>
          {GOAL_SENTENCES.printedArea} <CellLink at={area.at} />
        </Note>
      ) : (
        <CardList>
          {area.goals.map((goal) => (
            <GoalItem key={goal.key} result={goal} budget={budget} />
          ))}
        </CardList>
      )}
    </section>
  );
}
