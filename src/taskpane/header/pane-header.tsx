import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import type { ReactNode } from 'react';
import { COMMON_SENTENCES } from '../sentences/common';
import { HEADER_SENTENCES } from '../sentences/header';
import { isBusy } from '../session/activity';
import { useSession, useSessionState } from '../session/session-context';
import type { Outcome } from '../session/work';

/** Excel's menu for the add-in floats over the top right corner: 34 by 32 pixels on Mac, its largest. */
const MENU = '44px';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', minHeight: '44px', padding: `0 ${MENU} 0 var(--pad)` },
  words: { flexGrow: 1, minWidth: 0 },
  name: {
    ...{ margin: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
    ...{ fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  },
  subject: {
    ...{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  },
  button: {
    ...{ display: 'flex', flexShrink: 0, padding: '6px', background: 'none', border: 'none', borderRadius: '4px' },
    ...{ color: 'inherit', cursor: 'pointer' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** The second line: what the workbook is about, else how many sheets it has. */
function subjectOf({ about, sheetOrder }: Outcome): string {
  return about.subject ?? HEADER_SENTENCES.sheetCount(sheetOrder.length);
}

interface HeaderButtonProps {
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button that is an icon alone. */
function HeaderButton({ label, isDisabled = false, onPress, children }: HeaderButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      aria-disabled={isDisabled}
      onClick={isDisabled ? undefined : onPress}
    >
      {children}
    </button>
  );
}

interface PaneHeaderProps {
  readonly onSettings: () => void;
}

/**
 * Whose workbook it is and what it is about, with the way to the settings. The button that reads is always there: Excel
 * does not report all that changes a workbook.
 */
export function PaneHeader({ onSettings }: PaneHeaderProps) {
  const styles = useStyles();
  const session = useSession();
  const { outcome, activity } = useSessionState();
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        <h1 className={styles.name}>{outcome?.about.name ?? HEADER_SENTENCES.title}</h1>
        <div className={styles.subject}>{outcome === null ? HEADER_SENTENCES.purpose : subjectOf(outcome)}</div>
      </div>
      <HeaderButton
        label={HEADER_SENTENCES.readWorkbook}
        isDisabled={isBusy(activity)}
        onPress={() => void session.ask({ kind: 'recalculate' })}
      >
        <ArrowSync20Regular aria-hidden />
      </HeaderButton>
      <HeaderButton label={COMMON_SENTENCES.settings} onPress={onSettings}>
        <Settings20Regular aria-hidden />
      </HeaderButton>
    </div>
  );
}
