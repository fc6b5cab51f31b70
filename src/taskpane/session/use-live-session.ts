import { useEffect } from 'react';
import type { Session } from './session';

/** Kinds of input that are no text: they have nothing of their own to undo. */
const NO_TEXT = /^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/;

/** True for a place in which Ctrl+Z undoes the letters that were typed there. */
function undoesItself(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NO_TEXT.test(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

/** What a press of keys asks for: Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z. */
function askedBy({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  const letter = key.toLowerCase();
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}

/** Undoes and redoes what was typed at the press of keys, outside of text fields that do so themselves. */
function listenForUndo(session: Session): () => void {
  const onKey = (event: KeyboardEvent) => {
    const asked = askedBy(event);
    if (asked === null || event.defaultPrevented || undoesItself(event.target)) return;
    event.preventDefault();
    void (asked === 'undo' ? session.undo() : session.redo());
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}

/** The session while the pane is open: it reads by itself, keeps what is typed when the pane goes away, and undoes. */
export function useLiveSession(session: Session): void {
  useEffect(() => session.follow(), [session]);
  useEffect(() => listenForUndo(session), [session]);
  useEffect(() => {
    const onHide = () => session.flush();
    window.addEventListener('pagehide', onHide);
    return () => window.removeEventListener('pagehide', onHide);
  }, [session]);
}
