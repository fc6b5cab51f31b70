import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  fold: {
    ...{ backgroundColor: tokens.colorNeutralBackground1, borderRadius: '6px' },
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '&[open] > summary > svg': { transform: 'rotate(90deg)' },
  },
  line: {
    ...{ display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '36px' },
    ...{ padding: '6px 12px', boxSizing: 'border-box', cursor: 'pointer', listStyleType: 'none' },
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  title: { flexGrow: 1, minWidth: 0 },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: '4px 12px 12px' },
});

interface FoldProps {
  readonly title: string;
  /** What it comes to, in a few words. Example: `1 701–2 268`. */
  readonly detail?: string;
  readonly children: ReactNode;
}

/** What is asked for seldom: one line that opens in place. */
export function Fold({ title, detail, children }: FoldProps) {
  const styles = useStyles();
  return (
    <details className={styles.fold}>
      <summary className={styles.line}>
        <ChevronRight16Regular className={styles.chevron} aria-hidden />
        <span className={styles.title}>{title}</span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
