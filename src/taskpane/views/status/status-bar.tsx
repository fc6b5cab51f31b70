import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { SENTENCES } from '../../sentences';
import { useSession, useSessionState } from '../../session/session-context';
import { statusText } from './status-text';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  button: { flexShrink: 0 },
  status: { minWidth: 0 },
  progress: { height: '3px' },
});

/** The one button that all begins with, and where the work stands. */
export function StatusBar() {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const isBusy = state.activity !== 'idle';
  return (
    <div>
      <div className={styles.bar}>
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void session.ask({ kind: 'recalculate' })}
        >
          {SENTENCES.recalculate}
        </Button>
        <div className={styles.status} role="status">
          {statusText(state)}
        </div>
      </div>
      <div className={styles.progress}>{isBusy && <ProgressBar aria-label={statusText(state)} />}</div>
    </div>
  );
}
