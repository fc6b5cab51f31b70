import { makeStyles, tokens } from '@fluentui/react-components';
import type { EquityResult } from '../../../core/calculation/money/money-results';
import { BASIS_WORDS } from '../../../core/documents/words';
import { SENTENCES } from '../../sentences';
import { amountText } from '../parts/amount-text';
import type { ChartScale } from './chart-scale';
import { chartScale } from './chart-scale';

/** Units of the drawing; it is stretched to the pane's width. */
const SLOT = 56;
const BAR = 30;
const HEIGHT = 120;
/** Room for an amount above, and for year and basis below. */
const ABOVE = 18;
const BELOW = 32;
/** An amount above a bar takes so much; a ceiling within it lifts the amount. */
const LABEL = 18;
/** Fewer bars than these leave the rest of the pane empty rather than grow. */
const FEWEST_SLOTS = 5;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: 'auto', maxWidth: '480px' },
  bar: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  ceiling: { stroke: tokens.colorStatusWarningForeground1, strokeWidth: '3px' },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
  text: { fill: tokens.colorNeutralForeground1, fontSize: '11px', textAnchor: 'middle' },
});

interface SlotProps {
  readonly entry: EquityResult;
  readonly middle: number;
  readonly scale: ChartScale;
}

function Slot({ entry: { closing, ceiling, year, basis }, middle, scale }: SlotProps) {
  const styles = useStyles();
  const top = Math.min(scale.zero, scale.y(closing));
  const ceilingAt = ceiling && scale.y(ceiling.amount);
  const half = BAR / 2 + 6;
  const isStruck = ceilingAt !== null && ceilingAt < top && ceilingAt > top - LABEL;
  return (
    <>
      <rect
        className={styles.bar}
        x={middle - BAR / 2}
        y={top}
        width={BAR}
        height={Math.abs(scale.y(closing) - scale.zero)}
      />
      {ceilingAt !== null && (
        <line className={styles.ceiling} x1={middle - half} x2={middle + half} y1={ceilingAt} y2={ceilingAt} />
      )}
      <text className={styles.text} x={middle} y={(isStruck ? ceilingAt : top) - 5}>
        {amountText(closing)}
      </text>
      <text className={styles.text} x={middle} y={HEIGHT + 14}>
        {year}
      </text>
      <text className={styles.text} x={middle} y={HEIGHT + 27}>
        {basis === null ? '' : BASIS_WORDS[basis]}
      </text>
    </>
  );
}

/** Closing equity as bars and the ceiling as a stroke over each; the amounts stand in the table beneath as well. */
export function EquityChart({ entries, unit }: { readonly entries: readonly EquityResult[]; readonly unit: string }) {
  const styles = useStyles();
  const amounts = entries.flatMap(({ closing, ceiling }) => [closing, ...(ceiling ? [ceiling.amount] : [])]);
  const scale = chartScale(amounts, HEIGHT);
  const width = Math.max(entries.length, FEWEST_SLOTS) * SLOT;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 ${-ABOVE} ${width} ${HEIGHT + ABOVE + BELOW}`}
      role="img"
      aria-label={SENTENCES.chart(unit)}
    >
      {entries.map((entry, index) => (
        <Slot key={index} entry={entry} middle={(index + 0.5) * SLOT} scale={scale} />
      ))}
      <line className={styles.axis} x1={0} x2={width} y1={scale.zero} y2={scale.zero} />
    </svg>
  );
}
