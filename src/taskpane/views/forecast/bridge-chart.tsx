import { makeStyles, tokens } from '@fluentui/react-components';
import type { BridgeStep } from '../../../core/calculation/forecast/forecast-types';
import { SENTENCES } from '../../sentences';
import { amountText, differenceText } from '../parts/amount-text';
import { ChartFrame, ChartText } from '../parts/chart-frame';
import type { ChartScale } from '../parts/chart-scale';
import { chartScale } from '../parts/chart-scale';
import { chartSlots } from '../parts/chart-slots';
import type { BridgeBar } from './bridge-bars';
import { bridgeBars } from './bridge-bars';
import { barLabel } from './step-label';

/** Units of the drawing. */
const SLOT = 62;
const BAR = 38;
const HEIGHT = 130;
const ABOVE = 18;
const BELOW = 22;

const useStyles = makeStyles({
  whole: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  up: { fill: tokens.colorStatusSuccessForeground1, '@media (forced-colors: active)': { fill: 'Highlight' } },
  down: { fill: tokens.colorStatusDangerForeground1, '@media (forced-colors: active)': { fill: 'GrayText' } },
  link: { stroke: tokens.colorNeutralStrokeAccessible, strokeDasharray: '3 3' },
});

interface BarProps {
  readonly bar: BridgeBar;
  /** True for the first one, which hangs from nothing. */
  readonly isFirst: boolean;
  readonly middle: number;
  readonly scale: ChartScale;
}

function Bar({ bar, isFirst, middle, scale }: BarProps) {
  const styles = useStyles();
  const { from, to, kind, amount, step } = bar;
  const [top, bottom] = [Math.min(scale.y(from), scale.y(to)), Math.max(scale.y(from), scale.y(to))];
  return (
    <>
      <rect className={styles[kind]} x={middle - BAR / 2} y={top} width={BAR} height={Math.max(1, bottom - top)} />
      {!isFirst && kind !== 'whole' && (
        <line
          className={styles.link}
          x1={middle - SLOT + BAR / 2}
          x2={middle - BAR / 2}
          y1={scale.y(from)}
          y2={scale.y(from)}
        />
      )}
      <ChartText x={middle} y={top - 5}>
        {kind === 'whole' ? amountText(amount) : differenceText(amount)}
      </ChartText>
      <ChartText x={middle} y={HEIGHT + 15}>
        {barLabel(step)}
      </ChartText>
    </>
  );
}

/** The bridge as bars that hang from each other; the same figures are in the table beneath. */
export function BridgeChart({ bridge, unit }: { readonly bridge: readonly BridgeStep[]; readonly unit: string }) {
  const bars = bridgeBars(bridge);
  const scale = chartScale(
    bars.flatMap(({ from, to }) => [from, to]),
    HEIGHT,
  );
  const { width, middle } = chartSlots(bars.length, SLOT);
  const size = { width, height: HEIGHT, above: ABOVE, below: BELOW };
  return (
    <ChartFrame label={SENTENCES.bridgeChart(unit)} {...size} zero={scale.zero}>
      {bars.map((bar, index) => (
        <Bar key={bar.step} bar={bar} isFirst={index === 0} middle={middle(index)} scale={scale} />
      ))}
    </ChartFrame>
  );
}
