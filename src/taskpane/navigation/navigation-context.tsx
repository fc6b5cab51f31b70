import { createContext, useContext } from 'react';
import type { Where } from './where';

/** What the pane shows, and the way to something else. */
export interface Navigation {
  readonly where: Where;
  /** How many times the user has gone somewhere. */
  readonly steps: number;
  readonly go: (to: Where) => void;
}

const NavigationContext = createContext<Navigation | null>(null);

/** Gives the places below it the way to each other. */
export const NavigationProvider = NavigationContext.Provider;

/** What the pane shows, and the way to something else. Throws outside a `NavigationProvider`. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('A place stands outside its NavigationProvider');
  return navigation;
}
