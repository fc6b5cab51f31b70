import type { Decimal } from '../../../../core/figures/decimal';
import { indexLevers } from '../../../../core/calculation/social-budget/index-levers';
import type { SocialBudgetResult } from '../../../../core/calculation/social-budget/social-results';
import { formatSwedish } from '../../../../core/figures/number-text';
import { CellLink } from '../../../parts/cell-link';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Fold } from '../../../parts/fold';
import { GOAL_SENTENCES } from '../../../sentences/goals';

/** So many are shown; the goals themselves show the rest. */
const MOST = 5;

const COLUMNS = [GOAL_SENTENCES.ifReached, GOAL_SENTENCES.ifNotReached].map((word) => ({ key: word, heading: [word] }));
const text = (index: Decimal) => formatSwedish(index, { decimals: 1 });

/** The goals that the index has most to gain by; nothing before anything is judged, when each gives as much. */
export function Levers({ budget }: { readonly budget: SocialBudgetResult }) {
  const levers = budget.total.index === null ? [] : indexLevers(budget).slice(0, MOST);
  if (levers.length === 0) return null;
  return (
    <Fold title={GOAL_SENTENCES.levers}>
      <FigureMatrix
        caption={GOAL_SENTENCES.leversTable}
        corner={GOAL_SENTENCES.leverGoal}
        columns={COLUMNS}
        groups={[
          {
            key: 'levers',
            rows: levers.map(({ goal, ifAttained, otherwise }) => ({
              key: goal.key,
              head: <CellLink at={goal.at}>{goal.goal.text}</CellLink>,
              figures: [text(ifAttained), text(otherwise)],
            })),
          },
        ]}
      />
    </Fold>
  );
}
