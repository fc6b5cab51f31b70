import type {
  EffectGoalResult,
  EffectGoalsResult,
  EffectOutcome,
} from '../../../../core/calculation/effect-goals/effect-goals-result';
import { latestOutcome } from '../../../../core/calculation/effect-goals/effect-goals-result';
import type { GoalFigure } from '../../../../core/documents/effect-goals';
import { formatPercent, formatSwedish } from '../../../../core/figures/number-text';
import { CellLink } from '../../../parts/cell-link';
import type { MatrixGroup, MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Note } from '../../../parts/note';
import { Section } from '../../../parts/section';
import { EFFECT_GOAL_SENTENCES as WORDS } from '../../../sentences/effect-goals';

/** Percents with a decimal where they have any. */
const percent = (value: NonNullable<GoalFigure['value']>) =>
  formatPercent(value, value.times(100).toDecimalPlaces(1).isInteger() ? 0 : 1);

function Amount({ of, sheet, isPercent }: { of: GoalFigure | null; sheet: string; isPercent: boolean }) {
  if (of === null) return '–';
  const { row, column, text } = of.figure;
  const shown = of.value === null ? text : isPercent ? percent(of.value) : formatSwedish(of.value);
  return <CellLink at={{ sheet, row, column }}>{shown}</CellLink>;
}

function changeText({ change }: EffectOutcome, isPercent: boolean): string {
  if (change === null) return '–';
  return isPercent ? WORDS.inPoints(formatSwedish(change.times(100).toDecimalPlaces(1))) : formatSwedish(change);
}

function rowOf({ goal }: EffectGoalResult, outcome: EffectOutcome | null, sheet: string): MatrixRow {
  const { isPercent } = goal;
  const { isReached = null, share = null } = outcome ?? {};
  const amount = (of: GoalFigure | null) => ({ of, sheet, isPercent });
  return {
    ...{ key: outcome?.period.name ?? 'none', head: outcome?.period.name ?? WORDS.noEffect },
    figures: [
      <Amount key="baseline" {...amount(goal.baseline)} />,
      <Amount key="target" {...amount(goal.target)} />,
      <Amount key="outcome" {...amount(outcome === null ? null : (goal.outcomes[outcome.index] ?? null))} />,
      outcome === null ? '–' : changeText(outcome, isPercent),
      share === null ? '–' : formatPercent(share, 0),
      isReached === null ? '–' : isReached ? WORDS.yes : WORDS.no,
    ],
  };
}

/** The outcomes of a goal below its name. */
function groupOf(result: EffectGoalResult, sheet: string): MatrixGroup {
  const { goal, outcomes } = result;
  const shown = outcomes.length === 0 ? [null] : outcomes;
  return {
    ...{ key: `${goal.at.row} ${goal.at.column}`, heading: goal.label },
    rows: shown.map((outcome) => rowOf(result, outcome, sheet)),
  };
}

/** A table of goals: how many are reached in a sentence, then each with its outcomes. */
export function GoalsTable({ result }: { readonly result: EffectGoalsResult }) {
  const { document, goals, reached, assessed } = result;
  const { title, sheet } = document;
  const others = goals.filter((goal) => (latestOutcome(goal)?.isReached ?? null) === null);
  return (
    <Section heading={title ?? sheet}>
      {assessed > 0 && <Note>{WORDS.effectVerdict(reached, assessed)}</Note>}
      {others.length > 0 && <Note>{WORDS.notAssessed(others.map(({ goal }) => goal.label).join(', '))}</Note>}
      <FigureMatrix
        caption={title ?? sheet}
        corner={WORDS.goal}
        columns={WORDS.columns.map((heading) => ({ key: heading, heading: [heading] }))}
        groups={goals.map((goal) => groupOf(goal, sheet))}
      />
    </Section>
  );
}
