import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    padding: '4px 12px 4px 4px',
  },
  words: { flexGrow: 1, minWidth: 0, padding: '6px 0' },
  title: { overflowWrap: 'break-word' },
  detail: {
    ...{ display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'break-word' },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  end: { padding: '6px 0' },
});

interface CheckRowProps {
  readonly isChecked: boolean;
  /** False for one that is as it is whatever the user thinks; the detail has the reason. */
  readonly isFree?: boolean;
  /** What is ticked, for the box's name. */
  readonly name: string;
  /** The first line; the name where nothing is given. */
  readonly title?: ReactNode;
  readonly detail: ReactNode;
  readonly end?: ReactNode;
  readonly onCheck: (isChecked: boolean) => void;
}

/** A row of a list with a box to tick. */
export function CheckRow({ isChecked, isFree = true, name, title, detail, end, onCheck }: CheckRowProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.row}>
      <Checkbox
        {...{ checked: isChecked, disabled: !isFree, 'aria-label': name, 'aria-describedby': id }}
        onChange={(_, { checked }) => onCheck(checked === true)}
      />
      <div className={styles.words}>
        <span className={styles.title}>{title ?? name}</span>
        <span className={styles.detail} id={id}>
          {detail}
        </span>
      </div>
      {end !== undefined && <span className={styles.end}>{end}</span>}
    </div>
  );
}
