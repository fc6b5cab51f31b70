import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CHOSEN_IN_CONTRAST, IN_CONTRAST } from '../../../parts/contrast';
import type { FollowUpResult } from '../../../../core/calculation/follow-up/follow-up-results';
import { POSITIVE_MEASURES } from '../../../../core/documents/measure';
import { MEASURE_WORDS } from '../../../../core/sheets/parts/words';
import { Card } from '../../../parts/card';
import { Note } from '../../../parts/note';
import { FOLLOW_UP_SENTENCES } from '../../../sentences/follow-up';
import { countIn, percentOf, solvedIn } from '../../../../core/summary/solved';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: '12px' },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  bar: { display: 'flex', columnGap: '2px', height: '20px', forcedColorAdjust: 'none' },
  part: {
    ...{ display: 'flex', alignItems: 'center', justifyContent: 'center', minWidth: '2px', overflow: 'hidden' },
    ...{ fontSize: '11px', fontWeight: tokens.fontWeightSemibold },
  },
  solution: {
    ...{ backgroundColor: tokens.colorCompoundBrandBackground, color: tokens.colorNeutralForegroundInverted },
    ...CHOSEN_IN_CONTRAST,
  },
  health: {
    ...{ backgroundColor: tokens.colorBrandStroke2Hover, color: tokens.colorNeutralForeground1 },
    [IN_CONTRAST]: { color: 'Canvas', backgroundColor: 'CanvasText' },
  },
  other: {
    ...{ backgroundColor: tokens.colorNeutralStroke1, color: tokens.colorNeutralForeground1 },
    [IN_CONTRAST]: {
      ...{ color: 'CanvasText', backgroundColor: 'Canvas' },
      ...{ outline: '1px solid CanvasText', outlineOffset: '-1px' },
    },
  },
  legend: {
    ...{ display: 'flex', flexWrap: 'wrap', gap: '2px 12px', margin: 0, padding: 0, listStyleType: 'none' },
    ...{ color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  },
  item: { display: 'flex', alignItems: 'center', columnGap: '6px' },
  swatch: { width: '10px', height: '10px', borderRadius: '2px', forcedColorAdjust: 'none' },
});

const PARTS = [
  { key: 'solution', measure: 'positive', word: FOLLOW_UP_SENTENCES.solutionLegend },
  { key: 'health', measure: 'healthBreak', word: FOLLOW_UP_SENTENCES.healthLegend },
  { key: 'other', measure: 'otherBreak', word: FOLLOW_UP_SENTENCES.otherLegend },
] as const;

/** A part of the exits has its number written in it from this part of them on. */
const ROOM_FOR_NUMBER = 0.08;

/** How many ended, and to what. Example: `105 avslutade, 74 (70 %) till en långsiktig lösning`. */
export function outcomeSentence(result: FollowUpResult, least: number): string {
  const [participants, exits] = [countIn(result, 'participants'), countIn(result, 'exits')];
  const solved = solvedIn(result);
  if (solved !== null && solved.exits > 0) {
    const percent = percentOf(solved, least);
    const { positive } = solved;
    const count = percent === null ? String(positive) : FOLLOW_UP_SENTENCES.withShare(positive, `${percent}\u00a0%`);
    return FOLLOW_UP_SENTENCES.endedWith(solved.exits, count);
  }
  if (exits !== null && exits > 0) return FOLLOW_UP_SENTENCES.endedWithout(exits);
  return participants === null ? FOLLOW_UP_SENTENCES.noCounts : FOLLOW_UP_SENTENCES.participantsOnly(participants);
}

/** What the solutions were. Example: `Arbete 20 · studier 23`. */
function solutionsText(result: FollowUpResult): string {
  const words = POSITIVE_MEASURES.flatMap((measure) => {
    const count = countIn(result, measure);
    return count === null || count === 0 ? [] : [`${MEASURE_WORDS[measure]} ${count}`];
  });
  const text = words.join(' · ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Exits as one bar, by what they came to; the numbers are beneath it. */
function OutcomeBar({ result }: { readonly result: FollowUpResult }) {
  const styles = useStyles();
  const parts = PARTS.map((part) => ({ ...part, count: countIn(result, part.measure) ?? 0 }));
  const shown = parts.filter(({ count }) => count > 0);
  const whole = shown.reduce((sum, { count }) => sum + count, 0);
  if (whole === 0) return null;
  const inWords = shown.map(({ word, count }) => `${word.toLowerCase()} ${count}`).join(', ');
  return (
    <>
      <div className={styles.bar} role="img" aria-label={FOLLOW_UP_SENTENCES.outcomes(inWords)}>
        {shown.map(({ key, count }) => (
          <span key={key} className={mergeClasses(styles.part, styles[key])} style={{ flex: `${count} 1 0` }}>
            {count / whole >= ROOM_FOR_NUMBER ? count : ''}
          </span>
        ))}
      </div>
      <ul className={styles.legend} aria-hidden>
        {shown.map(({ key, word, count }) => (
          <li key={key} className={styles.item}>
            <span className={mergeClasses(styles.swatch, styles[key])} />
            {`${word}\u00a0${count}`}
          </li>
        ))}
      </ul>
    </>
  );
}

interface OutcomeCardProps {
  readonly result: FollowUpResult;
  /** The fewest exits that a percent is shown for. */
  readonly least: number;
  /** How it went since the period before; `null` where that cannot be compared. */
  readonly trend: string | null;
}

/** What the period came to, in a sentence and a bar. */
export function OutcomeCard({ result, least, trend }: OutcomeCardProps) {
  const styles = useStyles();
  const solutions = solutionsText(result);
  return (
    <Card>
      <div className={styles.card}>
        <h3 className={styles.sentence}>{outcomeSentence(result, least)}</h3>
        <OutcomeBar result={result} />
        {solutions !== '' && <Note>{solutions}</Note>}
        {trend !== null && <Note>{trend}</Note>}
      </div>
    </Card>
  );
}
