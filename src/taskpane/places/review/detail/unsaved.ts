import { useState } from 'react';
import { useSession } from '../../../session/session-context';
import type { Session } from '../../../session/session';

/** What is typed in the form of a decision. */
export interface Typing {
  readonly comment: string;
  readonly by: string;
  readonly date: string;
}

/** What has been typed and neither saved nor cancelled, by row and kind. It goes with the pane. */
const unsaved = new WeakMap<Session, Map<string, Typing>>();

function unsavedOf(session: Session): Map<string, Typing> {
  const own = unsaved.get(session) ?? new Map<string, Typing>();
  unsaved.set(session, own);
  return own;
}

/** What is typed in a form, which is there again after another row or place has been looked at. */
export function useTyping(key: string, first: Typing) {
  const kept = unsavedOf(useSession());
  const [typing, setTyping] = useState(kept.get(key) ?? first);
  const type = (change: Partial<Typing>) => {
    const next = { ...typing, ...change };
    kept.set(key, next);
    setTyping(next);
  };
  return { typing, type, forget: () => void kept.delete(key) };
}
