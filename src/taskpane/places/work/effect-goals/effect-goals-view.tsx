import { EFFECT_GOAL_SENTENCES } from '../../../sentences/effect-goals';
import type { Outcome } from '../../../session/work';
import { GoalsTable } from './goals-table';

/** How far goals have come from their baseline to their target. */
export default function EffectGoalsView({ outcome }: { readonly outcome: Outcome }) {
  const { effectGoals } = outcome.recalculation.results;
  if (effectGoals.length === 0) return <p>{EFFECT_GOAL_SENTENCES.noEffectGoals}</p>;
  return effectGoals.map((result) => (
    <GoalsTable key={`${result.document.sheet} ${result.document.range.first.row}`} result={result} />
  ));
}
