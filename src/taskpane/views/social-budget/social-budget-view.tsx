import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SocialBudgetResult } from '../../../core/calculation/social-budget/social-results';
import { formatPercent } from '../../../core/figures/number-text';
import { SENTENCES } from '../../sentences';
import { useSessionState } from '../../session/session-context';
import type { Outcome } from '../../session/work';
import { Note } from '../parts/note';
import { Pick } from '../parts/pick';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import { AreaBars, indexText } from './area-bars';
import { GoalItem } from './goal-item';
import { Levers } from './levers';

const useStyles = makeStyles({
  index: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, margin: 0 },
});

function IndexOfAll({ total }: SocialBudgetResult) {
  const styles = useStyles();
  return (
    <Section heading={SENTENCES.index}>
      <p className={styles.index}>{indexText(total.index)}</p>
      {total.preliminary && (
        <Note>
          {SENTENCES.indexSoFar(formatPercent(total.coverage, 0))}
          {total.strictIndex !== null && ` ${SENTENCES.strictIndex(indexText(total.strictIndex))}`}
        </Note>
      )}
    </Section>
  );
}

/** The goals of one area: the first until another is picked. */
function PickedArea({ budget }: { readonly budget: SocialBudgetResult }) {
  const [picked, pick] = useState('0');
  const area = budget.areas[Number(picked)] ?? budget.areas[0];
  if (area === undefined) return null;
  return (
    <Section heading={area.name}>
      <Pick
        label={SENTENCES.shownArea}
        value={String(budget.areas.indexOf(area))}
        choices={budget.areas.map(({ name }, index) => [String(index), name])}
        onPick={pick}
      />
      <PlainList>
        {area.goals.map((goal) => (
          <GoalItem key={goal.key} result={goal} budget={budget} />
        ))}
      </PlainList>
    </Section>
  );
}

const nameOf = ({ sheet, year }: SocialBudgetResult) => (year === null ? sheet : `${year}, ${sheet}`);

/** The social budget: its index, each area as a bar, what moves it, and the goals with their outcomes to fill in. */
export default function SocialBudgetView({ outcome }: { readonly outcome: Outcome }) {
  const { unwritten } = useSessionState();
  const { settings } = outcome.countedWith;
  const { socialBudgets } = outcome.recalculation.results;
  const [picked, pick] = useState('0');
  const budget = socialBudgets[Number(picked)] ?? socialBudgets[0];
  if (budget === undefined) return <p>{SENTENCES.noGoals}</p>;
  return (
    <>
      {socialBudgets.length > 1 && (
        <Pick
          label={SENTENCES.shownBudget}
          value={String(socialBudgets.indexOf(budget))}
          choices={socialBudgets.map((each, index) => [String(index), nameOf(each)])}
          onPick={pick}
        />
      )}
      {unwritten.outcomes.length > 0 && <Note>{SENTENCES.unwritten(unwritten.outcomes.length)}</Note>}
      <IndexOfAll {...budget} />
      <AreaBars areas={budget.areas} target={settings.socialBudget.targetIndex} />
      <Levers budget={budget} />
      <PickedArea key={budget.sheet} budget={budget} />
    </>
  );
}
