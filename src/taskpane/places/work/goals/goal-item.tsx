import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { ReactNode } from 'react';
import type { GoalResult, SocialBudgetResult } from '../../../../core/calculation/social-budget/social-results';
import { periodInWords } from '../../../../core/documents/period';
import { formatPercent } from '../../../../core/figures/number-text';
import { GOAL_KIND_WORDS } from '../../../../core/sheets/parts/words';
import { CellLink } from '../../../parts/cell-link';
import { Note } from '../../../parts/note';
import { GOAL_SENTENCES } from '../../../sentences/goals';
import { goalFigureText, pointsText } from './goal-text';
import { OwnField } from './own-field';

const useStyles = makeStyles({
  item: { '& > details[open] > summary svg': { transform: 'rotate(180deg)' } },
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    ...{ display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, padding: '8px 12px' },
    ...{ cursor: 'pointer', listStyleType: 'none' },
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'break-word' },
  soft: { color: tokens.colorNeutralForeground2 },
  points: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  chevron: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  detail: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  content: { display: 'flex', flexDirection: 'column', rowGap: '6px', padding: '0 12px 10px' },
  parts: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface GoalItemProps {
  readonly result: GoalResult;
  readonly budget: SocialBudgetResult;
  readonly isPart?: boolean;
}

/** What the goal came to: points, or how far a sub-goal is reached. */
function attainedText({ attainment, points, max }: GoalResult): string {
  if (attainment === null) return GOAL_SENTENCES.notJudgedShort;
  if (points !== null && max.gt(0)) return GOAL_SENTENCES.goalPoints(pointsText(points), pointsText(max));
  return attainment.gte(1) ? GOAL_SENTENCES.reached : formatPercent(attainment, 0);
}

/** The goal's figures in a line: what was, and what is to be reached. Example: `87 % · mål 80 %`. */
function figuresText({ goal, target, previous, outcome, attainment, coverage, subGoals }: GoalResult): string {
  return [
    ...(outcome !== null
      ? [goalFigureText(goal, outcome.value)]
      : subGoals.length === 0
        ? [GOAL_SENTENCES.noOutcome]
        : []),
    target === null
      ? GOAL_KIND_WORDS[goal.kind].toLowerCase()
      : GOAL_SENTENCES.goalTarget(goalFigureText(goal, target)),
    ...(previous === null ? [] : [GOAL_SENTENCES.goalPrevious(goalFigureText(goal, previous))]),
    ...(attainment === null || coverage.gte(1) ? [] : [GOAL_SENTENCES.goalSoFar(formatPercent(coverage, 0))]),
  ].join(' · ');
}

/** Where the outcome comes from: a link to its cell, or words. */
function outcomeSource({ outcome }: GoalResult, { followUp }: SocialBudgetResult): ReactNode {
  if (outcome === null) return null;
  switch (outcome.from) {
    case 'own':
      return GOAL_SENTENCES.fromOwn;
    case 'cell':
      return outcome.at === null ? null : (
        <>
          {GOAL_SENTENCES.fromCell} <CellLink at={outcome.at} />
        </>
      );
    case 'support':
      return GOAL_SENTENCES.fromSupport;
    case 'followUp':
      return followUp === null ? null : GOAL_SENTENCES.fromFollowUp(periodInWords(followUp.period));
  }
}

function Details({ result, budget }: GoalItemProps) {
  const { goal, at, outcome } = result;
  return (
    <div className={useStyles().content}>
      <Note>
        {GOAL_SENTENCES.goalCell} <CellLink at={at} />
      </Note>
      <Note>{outcomeSource(result, budget)}</Note>
      {outcome?.otherwise && <Note>{GOAL_SENTENCES.otherDefinition(goalFigureText(goal, outcome.otherwise))}</Note>}
      {(outcome?.from === 'followUp' || outcome?.from === 'support') && <OwnField result={result} />}
    </div>
  );
}

/** A goal in two lines that open to where its figures come from, then its sub-goals. */
export function GoalItem({ result, budget, isPart = false }: GoalItemProps) {
  const styles = useStyles();
  const { goal, subGoals } = result;
  return (
    <li className={mergeClasses(styles.item, isPart && styles.part)}>
      <details>
        <summary className={styles.row}>
          <span className={mergeClasses(styles.words, isPart && styles.soft)}>
            {goal.number === null ? goal.text : `${goal.number}. ${goal.text}`}
            <span className={styles.detail}>{figuresText(result)}</span>
          </span>
          <span className={styles.points}>{attainedText(result)}</span>
          <ChevronDown16Regular className={styles.chevron} aria-hidden />
        </summary>
        <Details result={result} budget={budget} />
      </details>
      {subGoals.length > 0 && (
        <ul className={styles.parts}>
          {subGoals.map((part) => (
            <GoalItem key={part.key} result={part} budget={budget} isPart />
          ))}
        </ul>
      )}
    </li>
  );
}
