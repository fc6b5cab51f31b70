import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { SENTENCES } from '../../sentences';
import { canCancel, isBusy } from '../../session/activity';
import { useSession, useSessionState } from '../../session/session-context';
import { ChangedNote } from './changed-note';
import { statusText } from './status-text';

/** Excel's menu for the add-in floats over the top right corner: 34 by 32 pixels on Mac, its largest. */
const MENU = '40px';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM, paddingRight: MENU },
  button: { flexShrink: 0 },
  status: { minWidth: 0 },
  progress: { height: '3px' },
});

/** Work that takes longer than this, in milliseconds, may be broken off. */
const SLOW = 1_000;

/** True once something has been under way so long that the user may wish to break it off. */
function useIsSlow(isBusy: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = isBusy ? setTimeout(() => setSlow(true), SLOW) : undefined;
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isBusy]);
  return isSlow;
}

/** That work is under way. */
function Progress() {
  const styles = useStyles();
  const state = useSessionState();
  const isWorking = state.activity !== 'idle';
  return <div className={styles.progress}>{isWorking && <ProgressBar aria-label={statusText(state)} />}</div>;
}

/** The one button that all begins with, and how far the work is. */
export function StatusBar() {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const isSlow = useIsSlow(state.activity !== 'idle');
  return (
    <div>
      <div className={styles.bar}>
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={isBusy(state.activity)}
          onClick={() => void session.ask({ kind: 'recalculate' })}
        >
          {SENTENCES.recalculate}
        </Button>
        {canCancel(state.activity) && isSlow && (
          <Button className={styles.button} onClick={() => session.cancel()}>
            {SENTENCES.cancel}
          </Button>
        )}
        <div className={styles.status} role="status">
          {statusText(state)}
        </div>
      </div>
      <Progress />
      <ChangedNote />
    </div>
  );
}
