import { SENTENCES, TROUBLE } from '../../sentences';
import type { Trouble } from '../../session/session-state';

/** What went wrong, and the way on. Whoever has typed something must not be advised to close the workbook. */
export function troubleText({ reason, during }: Trouble): string {
  return during.kind === 'count' && reason === 'unknown' ? SENTENCES.typedNotCounted : TROUBLE[reason];
}
