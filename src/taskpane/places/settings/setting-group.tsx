import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  item: { '& > details[open] > summary svg': { transform: 'rotate(180deg)' } },
  row: {
    ...{ display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, padding: '8px 12px' },
    ...{ cursor: 'pointer', listStyleType: 'none' },
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { flexGrow: 1, minWidth: 0 },
  detail: {
    ...{ display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'break-word' },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  content: {
    ...{ display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, padding: '4px 12px 12px' },
  },
});

interface SettingGroupProps {
  readonly title: string;
  /** What holds now, in a few words. */
  readonly now: string;
  readonly children: ReactNode;
}

/** A group of settings: one line with what holds now, which opens in place. */
export function SettingGroup({ title, now, children }: SettingGroupProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <details>
        <summary className={styles.row}>
          <span className={styles.words}>
            {title}
            <span className={styles.detail}>{now}</span>
          </span>
          <ChevronDown16Regular className={styles.chevron} aria-hidden />
        </summary>
        <div className={styles.content}>{children}</div>
      </details>
    </li>
  );
}
