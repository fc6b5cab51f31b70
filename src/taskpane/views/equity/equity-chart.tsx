import { makeStyles, tokens } from '@fluentui/react-components';
import type { EquityResult } from '../../../core/calculation/money/money-results';
import { BASIS_WORDS } from '../../../core/documents/words';
import { SENTENCES } from '../../sentences';
import { amountText } from '../parts/amount-text';
import { ChartFrame, ChartText } from '../parts/chart-frame';
import type { ChartScale } from '../parts/chart-scale';
import { chartScale } from '../parts/chart-scale';
import { chartSlots } from '../parts/chart-slots';

/** Units of the drawing. */
const SLOT = 56;
const BAR = 30;
const HEIGHT = 120;
/** Room for an amount above, and for year and basis below. */
const ABOVE = 18;
const BELOW = 32;
/** An amount above a bar takes so much; a ceiling within it lifts the amount. */
const LABEL = 18;

const useStyles = makeStyles({
  bar: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  ceiling: { stroke: tokens.colorStatusWarningForeground1, strokeWidth: '3px' },
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
      <ChartText x={middle} y={(isStruck ? ceilingAt : top) - 5}>
        {amountText(closing)}
      </ChartText>
      <ChartText x={middle} y={HEIGHT + 14}>
        {year}
      </ChartText>
      <ChartText x={middle} y={HEIGHT + 27}>
        {basis === null ? '' : BASIS_WORDS[basis]}
      </ChartText>
    </>
  );
}

/** Closing equity as bars and the ceiling as a stroke over each; the amounts are in the table beneath as well. */
export function EquityChart({ entries, unit }: { readonly entries: readonly EquityResult[]; readonly unit: string }) {
  const amounts = entries.flatMap(({ closing, ceiling }) => [closing, ...(ceiling ? [ceiling.amount] : [])]);
  const scale = chartScale(amounts, HEIGHT);
  const { width, middle } = chartSlots(entries.length, SLOT);
  const size = { width, height: HEIGHT, above: ABOVE, below: BELOW };
  return (
    <ChartFrame label={SENTENCES.chart(unit)} {...size} zero={scale.zero}>
      {entries.map((entry, index) => (
        <Slot key={index} entry={entry} middle={middle(index)} scale={scale} />
      ))}
    </ChartFrame>
  );
}
