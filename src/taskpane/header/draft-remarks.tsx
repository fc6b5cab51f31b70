import { lazy, Suspense } from 'react';
import { useSessionState } from '../session/session-context';

const DraftBar = lazy(() => import('./draft-bar'));

/** What the user has to know or settle of drafts, loaded when there is something of that. */
export function DraftRemarks() {
  const { trouble, isUnreadable, conflicts, others } = useSessionState().drafts;
  const isQuiet = trouble === null && !isUnreadable && conflicts.length === 0 && others.length === 0;
  return isQuiet ? null : (
    <Suspense>
      <DraftBar />
    </Suspense>
  );
}
