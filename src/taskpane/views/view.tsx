import { lazy, Suspense } from 'react';
import { useSessionState } from '../session/session-context';
import { SENTENCES } from '../sentences';
import { LastHandler } from './last-handler';
import type { ViewName } from './view-name';
import { Note } from './parts/note';

/** What the pane is for, until the workbook has been read. */
function FirstUse() {
  return (
    <div>
      {SENTENCES.firstUse.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Note>{SENTENCES.privacy}</Note>
    </div>
  );
}

const ResultsView = lazy(() => import('./results-view'));
const SettingsView = lazy(() => import('./settings/settings-view'));

function Content({ name }: { readonly name: ViewName }) {
  const { outcome } = useSessionState();
  if (name === 'settings') return <SettingsView />;
  return outcome === null ? <FirstUse /> : <ResultsView name={name} outcome={outcome} />;
}

function logError(error: unknown): void {
  void import('../office/office-helpers').then((helpers) => helpers.logError(error));
}

/** The content of a tab; what the pane is for where there is nothing to show yet. */
export function View({ name }: { readonly name: ViewName }) {
  return (
    <LastHandler key={name} onError={logError}>
      <Suspense fallback={null}>
        <Content name={name} />
      </Suspense>
    </LastHandler>
  );
}
