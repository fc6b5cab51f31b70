import { useEffect, useState } from 'react';
import type { Navigation } from './navigation-context';
import type { Tool, Where } from './where';
import { START_PLACE } from './where';

/** Asked for the page of last time once the pane has been drawn, and given every page that the user takes. */
export interface PageMemory {
  readonly read: () => Promise<Where | null>;
  readonly keep: (where: Where) => void;
}

/** What the pane shows: where the user has gone, and until then the page of last time, as soon as it is known. */
export function useWhere({ read, keep }: PageMemory): Navigation & { readonly lastTool: Tool | null } {
  const [taken, setTaken] = useState<Where | null>(null);
  const [steps, setSteps] = useState(0);
  const [lastTool, setLastTool] = useState<Tool | null>(null);
  useEffect(() => {
    void read().then((last) => {
      setTaken((current) => current ?? last);
      if (last?.place === 'work') setLastTool(last.tool);
    });
  }, [read]);
  const go = (to: Where) => {
    setSteps((count) => count + 1);
    setTaken(to);
    if (to.place === 'work') setLastTool(to.tool);
    keep(to);
  };
  return { where: taken ?? START_PLACE, steps, go, lastTool };
}
