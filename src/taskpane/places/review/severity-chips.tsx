import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CHOSEN_IN_CONTRAST, IN_CONTRAST } from '../../parts/contrast';
import { useState } from 'react';
import type { Severity } from '../../../core/rules/checks/check';
import { roving, ROVING_LIST } from '../../parts/roving';
import { SeveritySign } from '../../parts/severity-sign';
import { REVIEW_SENTENCES as WORDS, SEVERITY_CHIPS } from '../../sentences/review';
import { useReviewFilter } from './review-filter';
import type { SheetRows } from './review-rows';
import { countIn } from './review-rows';

const useStyles = makeStyles({
  chips: { display: 'flex', columnGap: '6px' },
  chip: {
    ...{ display: 'inline-flex', alignItems: 'center', columnGap: '4px', height: '28px', padding: '0 8px' },
    ...{ border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: '14px', cursor: 'pointer' },
    ...{ fontFamily: 'inherit', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
    ...{ color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    ...{ color: tokens.colorBrandForegroundLink, backgroundColor: tokens.colorBrandBackground2 },
    ...{ border: `1px solid ${tokens.colorBrandStroke1}`, fontWeight: tokens.fontWeightSemibold },
    ...CHOSEN_IN_CONTRAST,
    '& svg': { [IN_CONTRAST]: { color: 'HighlightText' } },
  },
  sign: { display: 'flex' },
  word: {
    '@container pane (max-width: 299px)': { position: 'absolute', width: '1px', height: '1px', clipPath: 'inset(50%)' },
  },
});

/** What makes a chip one of those that the arrow keys move between. */
type ChipKeys = ReturnType<typeof roving>;

interface ChipProps {
  readonly keys: ChipKeys;
  readonly of: Severity | 'right';
  readonly word: string;
  readonly count: number;
  readonly isPressed: boolean;
  readonly onPress: () => void;
}

function Chip({ keys, of, word, count, isPressed, onPress }: ChipProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.chip, isPressed && styles.pressed)}
      aria-pressed={isPressed}
      onClick={onPress}
      {...keys}
    >
      <span className={styles.sign}>
        <SeveritySign of={of} />
      </span>
      <span className={styles.word}>{word} </span>
      <span>{count}</span>
    </button>
  );
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface SeverityChipsProps {
  readonly all: readonly SheetRows[];
  readonly accepted: number;
  readonly showsAccepted: boolean;
  readonly onAccepted: () => void;
}

interface SeverityChipProps {
  readonly severity: Severity;
  readonly count: number;
  readonly keys: ChipKeys;
}

/** Shows the findings of a severity, or puts them aside. */
function SeverityChip({ severity, count, keys }: SeverityChipProps) {
  const { filter, setFilter } = useReviewFilter();
  const toggle = () => {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(severity)) hidden.add(severity);
    setFilter({ ...filter, hidden });
  };
  return (
    <Chip
      {...{ of: severity, word: SEVERITY_CHIPS[severity], count, keys }}
      isPressed={!filter.hidden.has(severity)}
      onPress={toggle}
    />
  );
}

/** How many findings there are of each severity, and of those that are accepted; each is shown or put aside by a press. */
export function SeverityChips({ all, accepted, showsAccepted, onAccepted }: SeverityChipsProps) {
  const styles = useStyles();
  const [stop, setStop] = useState<Severity | 'accepted' | null>(null);
  const counts = SEVERITIES.flatMap((severity) => {
    const count = countIn(all, severity);
    return count === 0 ? [] : [{ severity, count }];
  });
  if (accepted === 0 && counts.length === 0) return null;
  const names = [...counts.map(({ severity }) => severity), ...(accepted > 0 ? (['accepted'] as const) : [])];
  const keysOf = (name: Severity | 'accepted') => roving({ keys: names, current: stop, onMove: setStop }, name);
  return (
    <div className={styles.chips} role="toolbar" {...ROVING_LIST} aria-label={WORDS.severityFilter}>
      {counts.map((each) => (
        <SeverityChip key={each.severity} {...each} keys={keysOf(each.severity)} />
      ))}
      {accepted > 0 && (
        <Chip
          {...{ of: 'right', word: WORDS.acceptedChip, count: accepted, keys: keysOf('accepted') }}
          isPressed={showsAccepted}
          onPress={onAccepted}
        />
      )}
    </div>
  );
}
