import { makeStyles, tokens } from '@fluentui/react-components';
import { IN_CONTRAST } from '../../../parts/contrast';
import type { BridgeStep } from '../../../../core/calculation/forecast/forecast-types';
import type { Unit } from '../../../../core/figures/unit';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';
import { roundedText } from '../../../parts/amount-text';
import { ChartFrame, ChartText } from '../../../parts/chart-frame';
import type { ChartScale } from '../../../parts/chart-scale';
import { chartScale } from '../../../parts/chart-scale';
import { roundedDifference } from '../../../parts/rounded-difference';
import type { BridgeBar } from './bridge-bars';
import { bridgeBars } from './bridge-bars';
import { barLabel } from './step-label';

/** Units of the drawing, about as many as a pane has pixels. */
const WIDTH = 300;
const HEIGHT = 84;
const ABOVE = 4;
const BELOW = 36;
/** How much of its slot a bar takes; no slot is narrower than its label. */
const BAR_PART = 0.62;
const NARROWEST = 58;

const useStyles = makeStyles({
  whole: { fill: tokens.colorNeutralForeground3 },
  up: { fill: tokens.colorBrandForeground1, [IN_CONTRAST]: { fill: 'Highlight' } },
  down: { fill: tokens.colorPaletteDarkOrangeForeground1, [IN_CONTRAST]: { fill: 'LinkText' } },
  link: { stroke: tokens.colorNeutralForeground3, strokeDasharray: '2 2' },
  scroll: { overflowX: 'auto' },
});

/** What a bar stands for, with its sign where it is a change. */
function valueText({ kind, amount }: BridgeBar, unit: Unit): string {
  return kind === 'whole' ? roundedText(amount, unit) : roundedDifference(amount, unit);
}

/** The bridge as it is read aloud. Example: `Budget 894, Ingående −30, T1 +225, Prognos 1 089`. */
function bridgeInWords(bars: readonly BridgeBar[], unit: Unit): string {
  return bars.map((bar) => `${barLabel(bar.step)} ${valueText(bar, unit)}`).join(', ');
}

interface BarProps {
  readonly bar: BridgeBar;
  /** True for the first one, which hangs from nothing. */
  readonly isFirst: boolean;
  readonly left: number;
  readonly slot: number;
  readonly scale: ChartScale;
  readonly unit: Unit;
}

function Bar({ bar, isFirst, left, slot, scale, unit }: BarProps) {
  const styles = useStyles();
  const { from, to, kind, step } = bar;
  const width = slot * BAR_PART;
  const middle = left + slot / 2;
  const [top, bottom] = [Math.min(scale.y(from), scale.y(to)), Math.max(scale.y(from), scale.y(to))];
  const before = kind === 'whole' ? scale.y(to) : scale.y(from);
  return (
    <>
      <rect className={styles[kind]} x={middle - width / 2} y={top} width={width} height={Math.max(2, bottom - top)} />
      {!isFirst && (
        <line className={styles.link} x1={middle - slot + width / 2} x2={middle - width / 2} y1={before} y2={before} />
      )}
      <ChartText x={middle} y={HEIGHT + 14}>
        {barLabel(step)}
      </ChartText>
      <ChartText x={middle} y={HEIGHT + 29} isStrong>
        {valueText(bar, unit)}
      </ChartText>
    </>
  );
}

/** The bridge as bars that hang from each other, each with its value in its label; the same figures are in the table. */
export function BridgeChart({ bridge, unit }: { readonly bridge: readonly BridgeStep[]; readonly unit: Unit }) {
  const styles = useStyles();
  const bars = bridgeBars(bridge);
  const scale = chartScale(
    bars.flatMap(({ from, to }) => [from, to]),
    HEIGHT,
  );
  const slot = Math.max(NARROWEST, WIDTH / bars.length);
  const size = { width: slot * bars.length, height: HEIGHT, above: ABOVE, below: BELOW };
  return (
    <div className={styles.scroll}>
      <ChartFrame label={FORECAST_SENTENCES.bridgeChart(bridgeInWords(bars, unit), unit)} {...size} zero={scale.zero}>
        {bars.map((bar, index) => (
          <Bar key={bar.step} bar={bar} isFirst={index === 0} left={index * slot} {...{ slot, scale, unit }} />
        ))}
      </ChartFrame>
    </div>
  );
}
