import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { SeveritySign } from '../parts/severity-sign';
import { HEADER_SENTENCES } from '../sentences/header';
import { changedText } from '../sentences/session';
import { useSession, useSessionState } from '../session/session-context';

const useStyles = makeStyles({
  bar: {
    ...{ display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '36px' },
    ...{ padding: '4px var(--pad)', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTop: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  words: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, minWidth: 0 },
});

/** That what is shown is older than the workbook, with the button to read it anew where it is not read soon by itself. */
export function StaleBar() {
  const styles = useStyles();
  const session = useSession();
  const { changedSince, activity, isReadSoon } = useSessionState();
  if (changedSince === null || activity !== 'idle' || isReadSoon) return null;
  return (
    <div className={styles.bar}>
      <SeveritySign of="warning" />
      <span className={styles.words}>{changedText(changedSince)}</span>
      <Button
        className={styles.button}
        size="small"
        icon={<ArrowSync16Regular />}
        onClick={() => void session.ask({ kind: 'recalculate' })}
      >
        {HEADER_SENTENCES.readAgain}
      </Button>
    </div>
  );
}
