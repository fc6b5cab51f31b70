import { HEADER_SENTENCES } from '../sentences/header';
import { TROUBLE } from '../sentences/trouble';
import type { Trouble } from '../session/session-state';

/** What went wrong, and the way on. Whoever has typed something must not be advised to close the workbook. */
export function troubleText({ reason, during }: Pick<Trouble, 'reason' | 'during'>): string {
  return during.kind === 'count' && reason === 'unknown' ? HEADER_SENTENCES.typedNotCounted : TROUBLE[reason];
}
