import { makeStyles, tokens } from '@fluentui/react-components';
import { IN_CONTRAST } from '../../../parts/contrast';

const useStyles = makeStyles({
  track: {
    ...{ position: 'relative', display: 'block', height: '8px', minWidth: '3rem' },
    backgroundColor: tokens.colorNeutralStroke2,
    [IN_CONTRAST]: { outline: '1px solid CanvasText' },
  },
  bar: {
    ...{ display: 'block', height: '100%', backgroundColor: tokens.colorCompoundBrandBackground },
    [IN_CONTRAST]: { backgroundColor: 'CanvasText' },
  },
  mark: {
    ...{ position: 'absolute', top: '-3px', bottom: '-3px', width: '3px', marginLeft: '-3px' },
    backgroundColor: tokens.colorNeutralForeground1,
    [IN_CONTRAST]: { backgroundColor: 'Highlight' },
  },
});

interface MeterProps {
  /** What is reached, and the mark to reach, of `whole`. */
  readonly reached: number;
  readonly mark: number;
  readonly whole: number;
}

const percentOf = (value: number, whole: number) => `${Math.max(0, Math.min(100, (100 * value) / whole))}%`;

/** A bar with a mark at what is to be reached. The figures are beside it in words, so it is hidden from readers. */
export function Meter({ reached, mark, whole }: MeterProps) {
  const styles = useStyles();
  return (
    <span className={styles.track} aria-hidden>
      <span className={styles.bar} style={{ width: percentOf(reached, whole) }} />
      <span className={styles.mark} style={{ left: percentOf(mark, whole) }} />
    </span>
  );
}
