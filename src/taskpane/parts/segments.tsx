import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CHOSEN_IN_CONTRAST } from './contrast';
import { roving, ROVING_LIST } from './roving';

const useStyles = makeStyles({
  group: {
    ...{ display: 'flex', borderRadius: '4px', overflow: 'hidden', flexShrink: 0 },
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  segment: {
    ...{ flex: '1 1 auto', minHeight: '30px', padding: '0 8px', background: 'none', border: 'none', color: 'inherit' },
    ...{ fontFamily: 'inherit', fontSize: tokens.fontSizeBase200, cursor: 'pointer' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    ...{ color: tokens.colorBrandForegroundLink, backgroundColor: tokens.colorBrandBackground2 },
    fontWeight: tokens.fontWeightSemibold,
    ...CHOSEN_IN_CONTRAST,
  },
});

interface SegmentsProps<Key extends string> {
  /** What the choice is about, for screen readers. */
  readonly label: string;
  readonly value: Key;
  /** Each choice and its word. */
  readonly choices: readonly (readonly [Key, string])[];
  readonly onPick: (value: Key) => void;
  /** An answer that is chosen, where it is not what to show. */
  readonly isAnswer?: boolean;
}

/** Two to four choices side by side, of which one is shown; arrows move between them. */
export function Segments<Key extends string>({ label, value, choices, onPick, isAnswer = false }: SegmentsProps<Key>) {
  const styles = useStyles();
  const keys = choices.map(([key]) => key);
  return (
    <div className={styles.group} role={isAnswer ? 'radiogroup' : 'tablist'} aria-label={label} {...ROVING_LIST}>
      {choices.map(([key, word]) => (
        <button
          key={key}
          type="button"
          {...(isAnswer
            ? { role: 'radio', 'aria-checked': key === value }
            : { role: 'tab', 'aria-selected': key === value })}
          className={mergeClasses(styles.segment, key === value && styles.chosen)}
          onClick={() => onPick(key)}
          {...roving({ keys, current: value, onMove: onPick }, key)}
        >
          {word}
        </button>
      ))}
    </div>
  );
}
