import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GoalResult, SocialBudgetResult } from '../../../core/calculation/social-budget/social-results';
import { periodKey } from '../../../core/documents/period';
import { formatPercent } from '../../../core/figures/number-text';
import { GOAL_KIND_WORDS } from '../../../core/sheets/parts/words';
import { SENTENCES } from '../../sentences';
import { CellLink } from '../parts/cell-link';
import { Note } from '../parts/note';
import { pointsText } from './area-bars';
import { goalFigureText } from './goal-text';
import { Meter } from './meter';
import { OwnField } from './own-field';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  parts: {
    ...{ listStyleType: 'none', margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalM}` },
    ...{ display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface GoalItemProps {
  readonly result: GoalResult;
  readonly budget: SocialBudgetResult;
}

/** Where the outcome comes from: a link to its cell, or words. */
function outcomeSource({ outcome }: GoalResult, { followUp }: SocialBudgetResult): ReactNode {
  if (outcome === null) return null;
  switch (outcome.from) {
    case 'own':
      return SENTENCES.fromOwn;
    case 'cell':
      return outcome.at === null ? null : <CellLink at={outcome.at} />;
    case 'followUp':
      return SENTENCES.fromFollowUp(followUp === null ? '' : periodKey(followUp.period));
  }
}

/** The goal's figures in a line: what is to be reached, what was, and what that gives. */
function Figures({ result, budget }: GoalItemProps) {
  const { goal, target, outcome, attainment, coverage, max, points } = result;
  const shown = [
    target === null ? GOAL_KIND_WORDS[goal.kind] : SENTENCES.goalTarget(goalFigureText(goal, target)),
    ...(outcome === null ? [] : [SENTENCES.goalOutcome(goalFigureText(goal, outcome.value))]),
    attainment === null ? SENTENCES.notJudged : SENTENCES.goalAttained(formatPercent(attainment, 0)),
    ...(attainment === null || coverage.gte(1) ? [] : [SENTENCES.goalSoFar(formatPercent(coverage, 0))]),
    ...(max.isZero() || points === null ? [] : [SENTENCES.pointsOf(pointsText(points), pointsText(max))]),
  ];
  const source = outcomeSource(result, budget);
  return (
    <Note>
      {shown.join(' · ')}
      {source !== null && <> ({source})</>}
    </Note>
  );
}

/** The field for an outcome of the user's own: at hand where none is known, else behind a line that opens. */
function OwnOutcome({ result }: Pick<GoalItemProps, 'result'>) {
  const { outcome } = result;
  if (outcome?.from === 'cell') return null;
  const field = <OwnField result={result} />;
  if (outcome?.from !== 'followUp') return field;
  return (
    <details>
      <summary>{SENTENCES.typeOwn}</summary>
      {field}
    </details>
  );
}

/** A goal in detail, and its sub-goals; the outcome can be typed where the workbook has none. */
export function GoalItem({ result, budget }: GoalItemProps) {
  const styles = useStyles();
  const { goal, at, outcome, attainment, subGoals } = result;
  return (
    <li className={styles.item}>
      <CellLink at={at}>{goal.number === null ? goal.text : `${goal.number}. ${goal.text}`}</CellLink>
      {attainment !== null && (
        <Meter reached={attainment.toNumber()} mark={1} whole={Math.max(1, attainment.toNumber())} />
      )}
      <Figures result={result} budget={budget} />
      {outcome?.otherwise && <Note>{SENTENCES.otherDefinition(goalFigureText(goal, outcome.otherwise))}</Note>}
      <OwnOutcome result={result} />
      {subGoals.length > 0 && (
        <ul className={styles.parts}>
          {subGoals.map((part) => (
            <GoalItem key={part.key} result={part} budget={budget} />
          ))}
        </ul>
      )}
    </li>
  );
}
