import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { DraftRemarks } from './header/draft-remarks';
import { PlaceTabs, tabId } from './header/place-tabs';
import { severityCounts } from './header/severity-counts';
import { SettingsWarning } from './header/settings-warning';
import { PaneHeader } from './header/pane-header';
import { ProgressLine } from './header/progress-line';
import { StaleBar } from './header/stale-bar';
import { StatusLine } from './header/status-line';
import { TroubleBar } from './header/trouble-bar';
import { acceptedCauses, NOTHING_FOUND, openFindings } from '../core/sheets/findings/open-findings';
import type { Navigation } from './navigation/navigation-context';
import { NavigationProvider } from './navigation/navigation-context';
import { PLACE_ID } from './navigation/place-id';
import type { PageMemory } from './navigation/use-where';
import { useWhere } from './navigation/use-where';
import type { Place, Tool, Where } from './navigation/where';
import { THEMES } from './office/themes';
import { useAppearance } from './office/use-appearance';
import { useOwnEscape } from './office/use-own-escape';
import { PlaceView } from './places/place-view';
import { ReviewFilterProvider } from './places/review/review-filter';
import { COMMON_SENTENCES } from './sentences/common';
import type { Session } from './session/session';
import { SessionProvider, useSessionState } from './session/session-context';
import { useLiveSession } from './session/use-live-session';

/** Loaded after the first view has been drawn. */
const FindingKeys = lazy(() => import('./places/review/finding-keys'));

const useStyles = makeStyles({
  root: {
    ...{ display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden' },
    ...{ containerType: 'inline-size', containerName: 'pane' },
    ...{ fontSize: tokens.fontSizeBase300, backgroundColor: tokens.colorNeutralBackground2 },
    fontVariantNumeric: 'tabular-nums lining-nums',
    '& > *': {
      '--pad': '16px',
      '@container pane (max-width: 339px)': { '--pad': '12px' },
      '@container pane (max-width: 299px)': { '--pad': '10px' },
    },
  },
  header: {
    ...{ flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  place: {
    outline: 'none',
    ...{ minHeight: '100%', boxSizing: 'border-box', padding: '12px var(--pad) 16px' },
    ...{ display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
    '& > *': { flexShrink: 0 },
  },
});

/** What a tab shows: the tool of last time at once, and its page where that is shown already. */
function pageAt(place: Place, where: Where, lastTool: Tool | null): Where {
  if (place === 'work') return { place, tool: where.place === 'work' && where.tool !== null ? null : lastTool };
  return place === 'report' ? { place, part: 'text' } : { place };
}

/** What screen readers hear of the place: the panel of its tab, or the settings, which have none. */
function panelOf({ place }: Where) {
  if (place === 'settings') return { role: 'region', 'aria-label': COMMON_SENTENCES.settings };
  return { role: 'tabpanel', 'aria-labelledby': tabId(place) };
}

interface FrameProps {
  readonly navigation: Navigation;
  readonly lastTool: Tool | null;
}

/** The header, always in view, and the place below it. */
function Frame({ navigation: { where, go }, lastTool }: FrameProps) {
  const styles = useStyles();
  const review = useSessionState().outcome?.recalculation.review ?? NOTHING_FOUND;
  const open = openFindings(review);
  const errors = severityCounts(open).find(({ severity }) => severity === 'error')?.count ?? 0;
  return (
    <div className={styles.root}>
      <header className={styles.header}>
        <PaneHeader onSettings={() => go({ place: 'settings' })} />
        <StatusLine open={open} accepted={acceptedCauses(review).length} onPress={() => go({ place: 'review' })} />
        <ProgressLine />
        <StaleBar />
        <TroubleBar />
        <DraftRemarks />
        <SettingsWarning />
        <PlaceTabs where={where} errors={errors} onPlace={(place) => go(pageAt(place, where, lastTool))} />
      </header>
      <main className={styles.main}>
        <div className={styles.place} id={PLACE_ID} tabIndex={-1} {...panelOf(where)}>
          <PlaceView where={where} />
        </div>
      </main>
    </div>
  );
}

interface PaneProps {
  readonly session: Session;
  readonly memory: PageMemory;
}

/** The whole task pane. */
export function Pane({ session, memory }: PaneProps) {
  const theme = THEMES[useAppearance()];
  const { lastTool, ...navigation } = useWhere(memory);
  useLiveSession(session);
  useOwnEscape();
  return (
    <FluentProvider theme={theme}>
      <SessionProvider value={session}>
        <NavigationProvider value={navigation}>
          <ReviewFilterProvider>
            <Suspense fallback={null}>
              <FindingKeys />
            </Suspense>
            <Frame navigation={navigation} lastTool={lastTool} />
          </ReviewFilterProvider>
        </NavigationProvider>
      </SessionProvider>
    </FluentProvider>
  );
}
