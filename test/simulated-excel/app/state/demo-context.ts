import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Demo } from './demo';

const DemoContext = createContext<Demo | null>(null);

export const DemoProvider = DemoContext.Provider;

/** The demonstration; what uses it is drawn anew when it changes. */
export function useDemo(): Demo {
  const demo = useContext(DemoContext);
  if (demo === null) throw new Error('A part of the page stands outside its DemoProvider');
  useSyncExternalStore(demo.subscribe, demo.getVersion);
  return demo;
}
