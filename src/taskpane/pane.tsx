import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { THEMES } from './office/themes';
import { useAppearance } from './office/use-appearance';
import { SENTENCES } from './sentences';
import type { Session } from './session/session';
import { SessionProvider } from './session/session-context';
import { SettingsWarning } from './views/status/settings-warning';
import { StatusBar } from './views/status/status-bar';
import { TroubleBar } from './views/status/trouble-bar';
import { View } from './views/view';
import type { ViewName } from './views/view-name';
import { VIEW_NAMES } from './views/view-name';
import { tabId, VIEW_ID, ViewTabs } from './views/view-tabs';

const useStyles = makeStyles({
  root: { minHeight: '100vh', fontSize: tokens.fontSizeBase300, backgroundColor: tokens.colorNeutralBackground2 },
  top: {
    ...{ position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground2 },
    ...{ display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** Excel shows the name above the pane; screen readers get it here. */
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', margin: 0 },
  view: {
    ...{ display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
    padding: tokens.spacingHorizontalM,
  },
});

interface PaneProps {
  readonly session: Session;
  /** Gives the view that the user had last time; asked once the pane has been drawn. */
  readonly readLastView: () => Promise<ViewName>;
  /** Called when the user takes another view. */
  readonly onView: (name: ViewName) => void;
}

/** The view that the user took; until then the one of last time, as soon as it is known. */
function useView(readLastView: () => Promise<ViewName>): [ViewName, (name: ViewName) => void] {
  const [taken, setTaken] = useState<ViewName | null>(null);
  useEffect(() => {
    void readLastView().then((last) => {
      setTaken((current) => current ?? last);
    });
  }, [readLastView]);
  return [taken ?? VIEW_NAMES[0], setTaken];
}

/** The whole task pane. */
export function Pane({ session, readLastView, onView }: PaneProps) {
  const styles = useStyles();
  const theme = THEMES[useAppearance()];
  const [view, setView] = useView(readLastView);
  useEffect(() => session.watch(), [session]);
  const take = (name: ViewName) => {
    setView(name);
    onView(name);
  };
  return (
    <FluentProvider theme={theme}>
      <SessionProvider value={session}>
        <div className={styles.root}>
          <header className={styles.top}>
            <h1 className={styles.title}>{SENTENCES.title}</h1>
            <StatusBar />
            <TroubleBar />
            <SettingsWarning />
            <ViewTabs view={view} onView={take} />
          </header>
          <main>
            <div className={styles.view} id={VIEW_ID} role="tabpanel" aria-labelledby={tabId(view)}>
              <View name={view} />
            </div>
          </main>
        </div>
      </SessionProvider>
    </FluentProvider>
  );
}
