import type { GoalResult, SocialBudgetResult } from '../../calculation/social-budget/social-results';
import type { SupportChange } from '../../calculation/support/support-for-goals';
import { isComparedGoal, lackOf } from '../../calculation/social-budget/unjudged-outcomes';
import { formatPercent } from '../../figures/number-text';
import { periodKey } from '../../documents/period';

function missingNote({ goal, outcome, byDegree, attainment }: GoalResult): string | null {
  if (outcome === null) return attainment === null ? 'Utfall saknas: skriv det i Eget utfall.' : null;
  return byDegree === null ? `Kan inte bedömas: ${lackOf(goal)}.` : null;
}

/** SCB's figures may be used with their source; what is computed from them is not SCB's. */
function supportNote({ now: { period }, before }: SupportChange, isCounted: boolean): string {
  const months = `månad ${period.first}–${period.last} ${before.period.year} och ${period.year}`;
  return isCounted
    ? `Egen beräkning ur SCB:s helårsekvivalenter, ${months}.`
    : `Egen beräkning ur SCB:s helårsekvivalenter, ${months}, visas bredvid.`;
}

function sourceNotes({ outcome, own, computed }: GoalResult, { followUp }: SocialBudgetResult): string[] {
  const notes: string[] = [];
  const period = followUp === null ? '' : ` ${periodKey(followUp.period)}`;
  if (own !== null && own.text !== '' && outcome?.from !== 'own') notes.push('Eget utfall är inte ett tal.');
  if (outcome?.from === 'own') notes.push('Det egna utfallet räknas.');
  if (computed?.support !== undefined) return [...notes, supportNote(computed.support, outcome?.from === 'support')];
  if (outcome?.from === 'followUp') notes.push(`Räknat ur uppföljningen${period}.`);
  else if (outcome !== null && computed !== null) notes.push(`Uppföljningen${period} visas bredvid.`);
  return notes;
}

/** A condition that cannot be judged is left out, so that the goal's points are not all. */
function partNote({ attainment, coverage }: GoalResult): string[] {
  return attainment === null || coverage.gte(1)
    ? []
    : [`Preliminärt: ${formatPercent(coverage, 0)} av målet kan bedömas; resten räknas inte än.`];
}

/** What must be reported about a goal's outcome, in Swedish; empty for nothing. */
export function goalNote(result: GoalResult, budget: SocialBudgetResult, extraJobsAreWork: boolean): string {
  const { goal, computed } = result;
  const missing = missingNote(result);
  const isChange = isComparedGoal(goal) && result.outcome?.value.lt(0) && result.previous === null;
  const definition = extraJobsAreWork ? 'utan' : 'med';
  return [
    ...sourceNotes(result, budget),
    ...(computed !== null && computed.otherwise !== null
      ? [`Med annan definition: ${definition} extratjänster räknade som arbete.`]
      : []),
    ...(isChange ? ['Utfallet är negativt och räknas som förändringen mot året före.'] : []),
    ...(goal.kind === 'unknown' ? ['Tertial förstår inte hur målet mäts; utfallet jämförs med målvärdet.'] : []),
    ...(missing === null ? [] : [missing]),
    ...partNote(result),
  ].join(' ');
}
