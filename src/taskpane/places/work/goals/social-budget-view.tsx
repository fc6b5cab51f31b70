import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { otherYears } from '../../../../core/calculation/social-budget/computed-outcomes';
import type { SocialBudgetResult } from '../../../../core/calculation/social-budget/social-results';
import { listed } from '../../../../core/summary/summary-words';
import { Note } from '../../../parts/note';
import { Pick } from '../../../parts/pick';
import { GOAL_SENTENCES } from '../../../sentences/goals';
import { useSessionState } from '../../../session/session-context';
import type { Outcome } from '../../../session/work';
import { AreaGoals } from './area-goals';
import { Levers } from './levers';
import { goalsToFill } from './missing-goals';
import { MissingList } from './missing-list';
import { PointsCard } from './points-card';

const nameOf = ({ sheet, year }: SocialBudgetResult) => (year === null ? sheet : `${year}, ${sheet}`);

/** That the follow-up is of other years than the goals, and not counted: both are named. */
function OtherYear({ year, years }: { readonly year: number | null; readonly years: readonly number[] }) {
  if (years.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{GOAL_SENTENCES.otherYear(String(year), listed(years.map(String)))}</MessageBarBody>
    </MessageBar>
  );
}

/** The social budget: points got of those judged, the outcomes that are missing first, then the goals by area. */
export default function SocialBudgetView({ outcome }: { readonly outcome: Outcome }) {
  const { unwritten } = useSessionState();
  const { settings } = outcome.countedWith;
  const { socialBudgets, followUp } = outcome.recalculation.results;
  const [picked, pick] = useState('0');
  const budget = socialBudgets[Number(picked)] ?? socialBudgets[0];
  if (budget === undefined) return <p>{GOAL_SENTENCES.noGoals}</p>;
  return (
    <>
      {socialBudgets.length > 1 && (
        <Pick
          label={GOAL_SENTENCES.shownBudget}
          value={String(socialBudgets.indexOf(budget))}
          choices={socialBudgets.map((each, index) => [String(index), nameOf(each)])}
          onPick={pick}
        />
      )}
      <PointsCard budget={budget} target={settings.socialBudget.targetIndex} />
      <OtherYear year={budget.year} years={otherYears(followUp, budget.year)} />
      {unwritten.outcomes.length > 0 && <Note>{GOAL_SENTENCES.unwritten(unwritten.outcomes.length)}</Note>}
      <MissingList goals={goalsToFill(budget)} />
      {budget.areas.map((area) => (
        <AreaGoals key={`${area.at.row} ${area.name}`} area={area} budget={budget} />
      ))}
      <Levers budget={budget} />
    </>
  );
}
