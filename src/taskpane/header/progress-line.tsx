import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { canCancel } from '../session/activity';
import { useSession, useSessionState } from '../session/session-context';
import { COMMON_SENTENCES } from '../sentences/common';
import { statusText } from './status-text';

const useStyles = makeStyles({
  progress: { height: '3px' },
  cancel: { display: 'flex', justifyContent: 'flex-end', padding: `0 var(--pad) ${tokens.spacingVerticalXS}` },
  /** What is seen of it is in the line of the status; screen readers hear it once, from here. */
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
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

/** How far the work is: a line that moves, a way to break it off, and a sentence for screen readers. */
export function ProgressLine() {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const { activity, progress } = state;
  const isWorking = activity !== 'idle' && !(activity === 'refreshing' && state.outcome !== null);
  const share = progress?.kind === 'rows' ? { value: progress.rows, max: Math.max(progress.of, 1) } : {};
  const isSlow = useIsSlow(activity !== 'idle');
  return (
    <>
      <div className={styles.spoken} role="status">
        {statusText(state)}
      </div>
      <div className={styles.progress}>{isWorking && <ProgressBar {...share} aria-label={statusText(state)} />}</div>
      {canCancel(state.activity) && isSlow && (
        <div className={styles.cancel}>
          <Button size="small" onClick={() => session.cancel()}>
            {COMMON_SENTENCES.cancel}
          </Button>
        </div>
      )}
    </>
  );
}
