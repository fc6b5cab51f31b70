import { lazy, Suspense, useEffect, useRef } from 'react';
import { PLACE_ID } from '../navigation/place-id';
import { useNavigation } from '../navigation/navigation-context';
import type { Where } from '../navigation/where';
import { pageKey, START_PLACE } from '../navigation/where';
import { LastHandler } from '../parts/last-handler';
import { LOADING } from '../parts/loading';
import { Note } from '../parts/note';
import { PageHeading } from '../parts/page-heading';
import { COMMON_SENTENCES } from '../sentences/common';
import { useSessionState } from '../session/session-context';
import type { Outcome } from '../session/work';

const OverviewPlace = lazy(() => import('./overview/overview-place'));
const ReviewPlace = lazy(() => import('./review/review-place'));
const WorkPlace = lazy(() => import('./work/work-place'));
const ReportPlace = lazy(() => import('./report/report-place'));
const DecidedBar = lazy(() => import('./work/forecast/decided-bar'));
const SettingsView = lazy(() => import('./settings/settings-view'));

/** What the pane is for, until the workbook has been read. */
function FirstUse() {
  return (
    <div>
      {COMMON_SENTENCES.firstUse.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Note>{COMMON_SENTENCES.privacy}</Note>
    </div>
  );
}

interface ContentProps {
  readonly where: Where;
  readonly outcome: Outcome | null;
}

function Content({ where, outcome }: ContentProps) {
  const { go } = useNavigation();
  if (where.place === 'settings')
    return (
      <>
        <PageHeading onBack={() => go(START_PLACE)}>{COMMON_SENTENCES.settings}</PageHeading>
        <SettingsView />
      </>
    );
  if (outcome === null) return <FirstUse />;
  switch (where.place) {
    case 'overview':
      return <OverviewPlace outcome={outcome} />;
    case 'review':
      return <ReviewPlace outcome={outcome} />;
    case 'work':
      return <WorkPlace outcome={outcome} tool={where.tool} />;
    case 'report':
      return (
        <>
          {where.decided !== undefined && <DecidedBar outcome={outcome} seal={where.decided} />}
          <ReportPlace outcome={outcome} part={where.part} />
        </>
      );
  }
}

/** True if a key has been pressed on something outside the place that leads here; tabs keep the focus for the arrows. */
function isLedByKey(focused: Element | null): boolean {
  return focused?.matches(':focus-visible:not([role="tab"])') === true && focused.closest('header') !== null;
}

/**
 * Gives the focus to what is now shown, where what had it is gone with the page before, and where a key led here from the
 * header. Not before the user has gone anywhere: a pane that opens must not take the focus from the sheet.
 */
function FocusKept() {
  const { steps } = useNavigation();
  const isNew = useRef(true);
  useEffect(() => {
    const isLed = isNew.current && isLedByKey(document.activeElement);
    isNew.current = false;
    if (steps === 0 || (document.activeElement !== document.body && !isLed)) return;
    const place = document.getElementById(PLACE_ID);
    const heading = place?.querySelector<HTMLElement>('h2[tabindex]') ?? place;
    heading?.focus({ preventScroll: true });
  }, [steps]);
  return null;
}

/** What stays as it is when its parts are changed: the segments of the report keep the focus. */
const viewKey = (where: Where) => (where.place === 'report' ? where.place : pageKey(where));

function logError(error: unknown): void {
  void import('../office/office-helpers').then((helpers) => helpers.logError(error));
}

/** What the pane shows below its header; what it is for where there is nothing to show yet. */
export function PlaceView({ where }: { readonly where: Where }) {
  const { outcome } = useSessionState();
  return (
    <LastHandler key={viewKey(where)} onError={logError}>
      <Suspense fallback={LOADING}>
        <Content where={where} outcome={outcome} />
        <FocusKept />
      </Suspense>
    </LastHandler>
  );
}
