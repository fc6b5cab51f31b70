import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, padding: '8px 12px' },
  sign: { display: 'flex', flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground2 },
  detail: {
    ...{ color: tokens.colorNeutralForeground3, overflowWrap: 'break-word' },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
});

interface InfoRowProps {
  readonly sign: ReactNode;
  readonly title: string;
  readonly detail: string;
}

/** A row of a list that is only to be read. */
export function InfoRow({ sign, title, detail }: InfoRowProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span className={styles.sign}>{sign}</span>
      <div>
        {title}
        <div className={styles.detail}>{detail}</div>
      </div>
    </div>
  );
}
