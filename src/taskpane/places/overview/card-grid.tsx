import { makeStyles, tokens } from '@fluentui/react-components';
import type { Results } from '../../../core/calculation/results';
import type { Card, CardBar } from '../../../core/summary/cards';
import { cardsOf } from '../../../core/summary/cards';
import { useNavigation } from '../../navigation/navigation-context';

const useStyles = makeStyles({
  grid: {
    ...{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
    '@container pane (max-width: 255px)': { gridTemplateColumns: '1fr' },
  },
  card: {
    ...{ display: 'flex', flexDirection: 'column', rowGap: '2px', minWidth: 0, padding: '8px 12px 10px' },
    ...{ textAlign: 'left', font: 'inherit', color: 'inherit', cursor: 'pointer', borderRadius: '6px' },
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  small: {
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'break-word' },
    color: tokens.colorNeutralForeground2,
  },
  figure: {
    ...{ display: 'flex', alignItems: 'baseline', columnGap: '4px', whiteSpace: 'nowrap' },
    ...{ fontSize: tokens.fontSizeBase500, lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  },
  unit: {
    ...{ fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
    color: tokens.colorNeutralForeground3,
  },
  bar: { position: 'relative', height: '6px', margin: '4px 0 2px', borderRadius: '3px' },
  whole: { backgroundColor: tokens.colorNeutralStroke3, forcedColorAdjust: 'none' },
  filled: {
    ...{ position: 'absolute', left: 0, top: 0, bottom: 0, borderRadius: '3px' },
    backgroundColor: tokens.colorBrandForeground1,
  },
  limit: {
    ...{ position: 'absolute', top: '-3px', bottom: '-3px', width: '2px' },
    backgroundColor: tokens.colorNeutralForeground1,
  },
});

const inPercent = (part: number) => `${(100 * part).toFixed(1)}%`;

/** Equity as a bar, with the ceiling as a tick; the words under it state the same. */
function Bar({ bar: { filled, limit } }: { readonly bar: CardBar }) {
  const styles = useStyles();
  return (
    <span className={`${styles.bar} ${styles.whole}`} aria-hidden>
      <span className={styles.filled} style={{ width: inPercent(filled) }} />
      <span className={styles.limit} style={{ left: inPercent(limit) }} />
    </span>
  );
}

function CardButton({ card: { about, label, figure, unit, details, bar } }: { readonly card: Card }) {
  const styles = useStyles();
  const { go } = useNavigation();
  return (
    <button type="button" className={styles.card} onClick={() => go({ place: 'work', tool: about })}>
      <span className={styles.small}>{label}</span>
      <span className={styles.figure}>
        {figure}
        {unit !== '' && <span className={styles.unit}>{unit}</span>}
      </span>
      {bar !== null && <Bar bar={bar} />}
      {details.map((detail) => (
        <span key={detail} className={styles.small}>
          {detail}
        </span>
      ))}
    </button>
  );
}

/** The figures that the board asks for, two in a row, each with the way to more of it. */
interface CardGridProps {
  readonly results: Results;
  /** The exits that a share is shown from. */
  readonly least: number;
}

export function CardGrid({ results, least }: CardGridProps) {
  const styles = useStyles();
  const cards = cardsOf(results, least);
  if (cards.length === 0) return null;
  return (
    <div className={styles.grid}>
      {cards.map((card) => (
        <CardButton key={card.label} card={card} />
      ))}
    </div>
  );
}
