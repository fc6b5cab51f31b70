import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { BridgeStep } from '../../../core/calculation/forecast/forecast-types';
import { SENTENCES } from '../../sentences';
import { chartScale } from '../equity/chart-scale';
import type { ChartScale } from '../equity/chart-scale';
import { amountText, differenceText } from '../parts/amount-text';
import type { BridgeBar } from './bridge-bars';
import { bridgeBars } from './bridge-bars';
import { barLabel } from './step-label';

/** Units of the drawing; it is stretched to the pane's width. */
const SLOT = 62;
const BAR = 38;
const HEIGHT = 130;
const ABOVE = 18;
const BELOW = 22;
const FEWEST_SLOTS = 5;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: 'auto', maxWidth: '520px' },
  whole: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  up: { fill: tokens.colorStatusSuccessForeground1, '@media (forced-colors: active)': { fill: 'Highlight' } },
  down: { fill: tokens.colorStatusDangerForeground1, '@media (forced-colors: active)': { fill: 'GrayText' } },
  link: { stroke: tokens.colorNeutralStrokeAccessible, strokeDasharray: '3 3' },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
  text: { fill: tokens.colorNeutralForeground1, fontSize: '11px', textAnchor: 'middle' },
});

interface BarProps {
  readonly bar: BridgeBar;
  readonly index: number;
  readonly scale: ChartScale;
}

function Bar({ bar, index, scale }: BarProps) {
  const styles = useStyles();
  const { from, to, kind, amount, step } = bar;
  const middle = (index + 0.5) * SLOT;
  const [top, bottom] = [Math.min(scale.y(from), scale.y(to)), Math.max(scale.y(from), scale.y(to))];
  return (
    <>
      <rect className={styles[kind]} x={middle - BAR / 2} y={top} width={BAR} height={Math.max(1, bottom - top)} />
      {index > 0 && kind !== 'whole' && (
        <line
          className={mergeClasses(styles.link)}
          x1={middle - SLOT + BAR / 2}
          x2={middle - BAR / 2}
          y1={scale.y(from)}
          y2={scale.y(from)}
        />
      )}
      <text className={styles.text} x={middle} y={top - 5}>
        {kind === 'whole' ? amountText(amount) : differenceText(amount)}
      </text>
      <text className={styles.text} x={middle} y={HEIGHT + 15}>
        {barLabel(step)}
      </text>
    </>
  );
}

/** The bridge as bars that hang from each other; the same figures stand in the table beneath. */
export function BridgeChart({ bridge, unit }: { readonly bridge: readonly BridgeStep[]; readonly unit: string }) {
  const styles = useStyles();
  const bars = bridgeBars(bridge);
  const scale = chartScale(
    bars.flatMap(({ from, to }) => [from, to]),
    HEIGHT,
  );
  const width = Math.max(bars.length, FEWEST_SLOTS) * SLOT;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 ${-ABOVE} ${width} ${HEIGHT + ABOVE + BELOW}`}
      role="img"
      aria-label={SENTENCES.bridgeChart(unit)}
    >
      {bars.map((bar, index) => (
        <Bar key={bar.step} bar={bar} index={index} scale={scale} />
      ))}
      <line className={styles.axis} x1={0} x2={width} y1={scale.zero} y2={scale.zero} />
    </svg>
  );
}
