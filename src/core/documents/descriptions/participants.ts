import type { ParticipantsDocument } from '../participants';
import type { Description } from './description';

/** A list states how many rows it has, not what they hold. Example: Deltagarlista: 250 insatser. */
export function describeParticipants({ count, columns }: ParticipantsDocument): Description {
  return {
    unit: 'antal',
    counts: 'insatser',
    text: `Deltagarlista: ${count} insatser.`,
    details: { rows: count },
    columns: Object.entries(columns).map(([holds, column]) => ({ column, holds, year: null, basis: null })),
    lines: [],
    figures: [],
  };
}
