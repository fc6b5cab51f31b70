import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { SeveritySign } from '../../../parts/severity-sign';
import { COMMON_SENTENCES } from '../../../sentences/common';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';
import { isBusy } from '../../../session/activity';
import { useSession, useSessionState } from '../../../session/session-context';
import type { Outcome } from '../../../session/work';

const useStyles = makeStyles({
  bar: {
    ...{ display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
    ...{ margin: '-12px calc(-1 * var(--pad)) 0', padding: '8px var(--pad)' },
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderBottom: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  sign: { display: 'flex', flexShrink: 0, marginTop: '2px' },
  text: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
});

function Undo({ seal }: { readonly seal: string }) {
  const styles = useStyles();
  const session = useSession();
  const isStill = isBusy(useSessionState().activity);
  const undo = () => {
    if (isStill) return;
    void session.take({ kind: 'decision', request: { date: '', decidedBy: '', takesBack: seal } });
    void session.ask({ kind: 'write' });
  };
  const icon = <ArrowUndo16Regular aria-hidden />;
  return (
    <Button className={styles.button} size="small" icon={icon} disabledFocusable={isStill} onClick={undo}>
      {COMMON_SENTENCES.undo}
    </Button>
  );
}

interface DecidedBarProps {
  readonly outcome: Outcome;
  /** The seal of the decision. */
  readonly seal: string;
}

/** The forecast was decided and written a moment ago: both can be taken back in one press. */
export default function DecidedBar({ outcome, seal }: DecidedBarProps) {
  const styles = useStyles();
  const { written } = useSessionState();
  const isThere = outcome.recalculation.results.forecast?.decisions.some((each) => each.seal === seal) ?? false;
  return (
    <div className={styles.bar} role="status">
      <span className={styles.sign}>
        <SeveritySign of="right" />
      </span>
      <span className={styles.text}>
        {isThere ? FORECAST_SENTENCES.decidedAndWritten(written?.length ?? 0) : FORECAST_SENTENCES.takenBack}
      </span>
      {isThere && <Undo seal={seal} />}
    </div>
  );
}
