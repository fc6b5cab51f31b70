import type { Results } from '../../calculation/results';

/** Why nothing could be computed, as Swedish sentences. */
export function reasonsOf({ notChecked }: Results): string[] {
  const reasons = [...new Set(notChecked.map(({ sheet, reason }) => `${sheet}: ${reason}`))];
  return reasons.length > 0 ? reasons : ['Arbetsboken har ingen tabell med det som behövs.'];
}
