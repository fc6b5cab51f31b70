import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    ...{ display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, width: '100%' },
    ...{ minHeight: '36px', padding: '8px 12px', boxSizing: 'border-box', textAlign: 'left' },
    ...{ background: 'none', border: 'none', font: 'inherit', color: 'inherit', cursor: 'pointer' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: { backgroundColor: tokens.colorBrandBackground2 },
  sign: { display: 'flex', flexShrink: 0, marginTop: '2px' },
  words: { flexGrow: 1, minWidth: 0 },
  title: { overflowWrap: 'break-word' },
  detail: {
    ...{ display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'break-word' },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  chevron: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
});

interface RowButtonProps {
  /** A sign of what it is or how it stands; its meaning is in the words. */
  readonly sign?: ReactNode;
  readonly title: ReactNode;
  /** The second line. */
  readonly detail?: ReactNode;
  /** True for the one to take now. */
  readonly isCurrent?: boolean;
  readonly onPress: () => void;
}

/** A row of a list that leads somewhere. */
export function RowButton({ sign, title, detail, isCurrent = false, onPress }: RowButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.row, isCurrent && styles.current)} onClick={onPress}>
      {sign !== undefined && <span className={styles.sign}>{sign}</span>}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
      <ChevronRight16Regular className={styles.chevron} aria-hidden />
    </button>
  );
}
