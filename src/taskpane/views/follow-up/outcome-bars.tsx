import { makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpResult } from '../../../core/calculation/follow-up/follow-up-results';
import { EXIT_MEASURES } from '../../../core/documents/measure';
import { MEASURE_WORDS } from '../../../core/sheets/parts/words';
import { SENTENCES } from '../../sentences';

const useStyles = makeStyles({
  list: {
    ...{ display: 'grid', gridTemplateColumns: 'minmax(7rem, auto) 1fr auto', gap: tokens.spacingVerticalXS },
    ...{ margin: 0, padding: 0, listStyleType: 'none', columnGap: tokens.spacingHorizontalS },
    alignItems: 'center',
  },
  row: { display: 'contents' },
  track: { minWidth: '3rem' },
  bar: {
    ...{ height: '12px', minWidth: '1px', backgroundColor: tokens.colorBrandBackground },
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  count: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** Exits by outcome as bars, the longest as wide as there is room. */
export function OutcomeBars({ result }: { readonly result: FollowUpResult }) {
  const styles = useStyles();
  const rows = EXIT_MEASURES.flatMap((measure) => {
    const total = result.rows.find((row) => row.measure === measure)?.total;
    return total ? [{ measure, count: total.value }] : [];
  });
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ul className={styles.list} aria-label={SENTENCES.exitsByOutcome(result.unit)}>
      {rows.map(({ measure, count }) => (
        <li key={measure} className={styles.row}>
          <span>{MEASURE_WORDS[measure]}</span>
          <span className={styles.track} aria-hidden>
            <span className={styles.bar} style={{ display: 'block', width: `${(100 * count) / most}%` }} />
          </span>
          <span className={styles.count}>{count}</span>
        </li>
      ))}
    </ul>
  );
}
