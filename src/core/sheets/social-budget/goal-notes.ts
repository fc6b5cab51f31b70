import type { GoalResult, SocialBudgetResult } from '../../calculation/social-budget/social-results';
import { periodKey } from '../../documents/period';
import type { SocialGoal } from '../../documents/social-budget';

/** What a goal cannot be judged without. */
function lackOf({ kind, answers }: SocialGoal): string {
  if (kind === 'decreased' || kind === 'increased') return 'Kan inte bedömas: värdet för året före saknas.';
  if (kind === 'survey' && answers?.amount) return 'Bedöms inte: för få svar.';
  return 'Kan inte bedömas: målvärde saknas.';
}

function missingNote({ goal, outcome, byDegree, attainment }: GoalResult): string | null {
  if (outcome === null) return attainment === null ? 'Utfall saknas: skriv det i Eget utfall.' : null;
  return byDegree === null ? lackOf(goal) : null;
}

function sourceNotes({ outcome, own, computed }: GoalResult, { followUp }: SocialBudgetResult): string[] {
  const notes: string[] = [];
  const period = followUp === null ? '' : ` ${periodKey(followUp.period)}`;
  if (own !== null && own.text !== '' && outcome?.from !== 'own') notes.push('Eget utfall är inte ett tal.');
  if (outcome?.from === 'own') notes.push('Det egna utfallet räknas.');
  if (outcome?.from === 'followUp') notes.push(`Räknat ur uppföljningen${period}.`);
  else if (outcome !== null && computed !== null) notes.push(`Uppföljningen${period} visas bredvid.`);
  return notes;
}

/** What must be reported about a goal's outcome, in Swedish; empty for nothing. */
export function goalNote(result: GoalResult, budget: SocialBudgetResult, extraJobsAreWork: boolean): string {
  const { goal, computed } = result;
  const missing = missingNote(result);
  const definition = extraJobsAreWork ? 'utan' : 'med';
  return [
    ...sourceNotes(result, budget),
    ...(computed !== null && computed.otherwise !== null
      ? [`Med annan definition: ${definition} extratjänster räknade som arbete.`]
      : []),
    ...(goal.kind === 'unknown' ? ['Tertial förstår inte hur målet mäts; utfallet jämförs med målvärdet.'] : []),
    ...(missing === null ? [] : [missing]),
  ].join(' ');
}
