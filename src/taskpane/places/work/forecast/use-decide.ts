import { useEffect, useRef } from 'react';
import type { DecisionRequest } from '../../../../core/documents/notes/forecast-input';
import { useNavigation } from '../../../navigation/navigation-context';
import { useSession } from '../../../session/session-context';

/**
 * Decides the forecast and writes the sheets in one go, then shows the text that is to be copied. Where nothing is
 * written the pane stays here: the decision waits, and can be taken back.
 */
export function useDecide(): (request: DecisionRequest) => Promise<void> {
  const session = useSession();
  const { go } = useNavigation();
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return async (request) => {
    void session.take({ kind: 'decision', request });
    await session.ask({ kind: 'write' });
    const { trouble, unwritten, outcome } = session.getState();
    const decided = outcome?.recalculation.results.forecast?.decisions.at(-1)?.seal;
    const isDone = trouble === null && unwritten.request === null && decided !== undefined;
    // Who has gone elsewhere meanwhile is not taken away from there.
    if (isShown.current && isDone) go({ place: 'report', part: 'text', decided });
  };
}
