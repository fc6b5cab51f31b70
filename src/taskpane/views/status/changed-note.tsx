import { SENTENCES } from '../../sentences';
import { useSessionState } from '../../session/session-context';
import { Note } from '../parts/note';

/** That what is shown is older than the workbook; the button to read it anew is just above. */
export function ChangedNote() {
  const { changedSince, activity } = useSessionState();
  if (changedSince === null || activity !== 'idle') return null;
  const time = new Date(changedSince.readAt).toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' });
  return <Note>{SENTENCES.changedSince(time, changedSince.sheets)}</Note>;
}
