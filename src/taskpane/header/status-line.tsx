import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { CircleHalfFill16Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import type { ReactNode } from 'react';
import { allCounted } from '../../core/audit/coverage/counted';
import type { Finding } from '../../core/documents/finding';
import { SeveritySign } from '../parts/severity-sign';
import { ACTIVITY } from '../sentences/common';
import { HEADER_SENTENCES } from '../sentences/header';
import { progressText } from '../sentences/session';
import { isBusy } from '../session/activity';
import { useSessionState } from '../session/session-context';
import type { Outcome } from '../session/work';
import { severityCounts, shortCounts } from './severity-counts';

const useStyles = makeStyles({
  line: {
    ...{
      display: 'flex',
      alignItems: 'center',
      columnGap: tokens.spacingHorizontalS,
      width: '100%',
      minHeight: '32px',
    },
    ...{ padding: '0 var(--pad)', boxSizing: 'border-box', textAlign: 'left' },
    ...{ background: 'none', border: 'none', font: 'inherit', color: 'inherit', cursor: 'pointer' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  tested: {
    ...{ display: 'flex', flexShrink: 0, alignItems: 'center', columnGap: '4px', whiteSpace: 'nowrap' },
    ...{ color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  },
  word: { '@container pane (max-width: 339px)': { display: 'none' } },
  sign: { display: 'flex', flexShrink: 0 },
  working: { color: tokens.colorBrandForeground1 },
});

interface Shown {
  readonly sign: ReactNode;
  readonly words: string;
  readonly tested: string;
}

/** The verdict on what was read: the worst there is, and how much of it could be tested. */
function shownOf({ recalculation: { coverage } }: Outcome, open: readonly Finding[], accepted: number): Shown {
  const tested = allCounted(coverage);
  const counts = severityCounts(open);
  const worst = counts.find(({ count }) => count > 0)?.severity;
  if (tested.proven === 0 && worst !== 'error') {
    return {
      sign: <SeveritySign of="warning" />,
      words: HEADER_SENTENCES.nothingTested,
      tested: HEADER_SENTENCES.noneTested,
    };
  }
  return {
    sign: <SeveritySign of={worst === 'error' || worst === 'warning' ? worst : 'right'} />,
    words: shortCounts(counts, accepted),
    tested: HEADER_SENTENCES.testedInShort(tested.proven, tested.amounts),
  };
}

interface StatusLineProps {
  /** The findings that are left to deal with, and how many are accepted. */
  readonly open: readonly Finding[];
  readonly accepted: number;
  readonly onPress: () => void;
}

/** How the workbook stands, in one line that leads to what was found. */
export function StatusLine({ open, accepted, onPress }: StatusLineProps) {
  const styles = useStyles();
  const { activity, outcome, progress } = useSessionState();
  // What nobody asked for takes nothing away that is shown.
  const isWorking = isBusy(activity) || (activity === 'refreshing' && outcome === null);
  const sign = <CircleHalfFill16Regular className={styles.working} aria-hidden />;
  const [doing, howFar] = progress === null ? [ACTIVITY[activity], ''] : progressText(progress);
  if (outcome === null && !isWorking) return null;
  const shown =
    isWorking || outcome === null ? { sign, words: doing, tested: howFar } : shownOf(outcome, open, accepted);
  return (
    <button type="button" className={styles.line} title={HEADER_SENTENCES.toReview} onClick={onPress}>
      <span className={styles.sign}>{shown.sign}</span>
      <span className={styles.words}>{shown.words}</span>
      <span className={styles.tested}>
        {shown.tested}
        {!isWorking && <span className={styles.word}>{HEADER_SENTENCES.testedWord}</span>}
        <ChevronRight16Regular aria-hidden />
      </span>
    </button>
  );
}
