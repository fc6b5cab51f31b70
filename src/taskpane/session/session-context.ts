import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from './session';
import type { SessionState } from './session-state';

const SessionContext = createContext<Session | null>(null);

/** Gives the views below it the session to ask. */
export const SessionProvider = SessionContext.Provider;

/** The session of the pane. Throws outside a `SessionProvider`. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('A view stands outside its SessionProvider');
  return session;
}

/** The session's state, kept up to date. */
export function useSessionState(): SessionState {
  const { subscribe, getState } = useSession();
  return useSyncExternalStore(subscribe, getState);
}
