import { makeStyles, tokens } from '@fluentui/react-components';
import type { Scenario } from '../../../core/calculation/scenarios/scenario-types';
import { SENTENCES } from '../../sentences';
import { ChartFrame, ChartText } from '../parts/chart-frame';
import { chartScale } from '../parts/chart-scale';

/** Units of the drawing. */
const WIDTH = 300;
const HEIGHT = 130;
const MARGIN = 26;
const ABOVE = 6;
const BELOW = 22;
/** Lines are distinguished by their dashes as well as by their colours. */
const DASHES = ['none', '8 3', '2 3', '8 3 2 3', '12 4', '4 6'];
const COLOURS = [
  tokens.colorNeutralForeground1,
  tokens.colorBrandForeground1,
  tokens.colorPaletteGreenForeground1,
  tokens.colorPaletteRedForeground1,
  tokens.colorPaletteMarigoldForeground1,
  tokens.colorPaletteBerryForeground1,
];

const useStyles = makeStyles({
  line: { fill: 'none', strokeWidth: '2.5px' },
  mark: { display: 'inline-block', width: '28px', height: '8px', marginRight: tokens.spacingHorizontalXS },
});

const colourOf = (ordinal: number) => COLOURS[ordinal] ?? tokens.colorNeutralForeground1;

/** How a scenario's line looks, before its name in a table. */
export function ScenarioMark({ ordinal }: { readonly ordinal: number }) {
  const styles = useStyles();
  const stroke = { stroke: colourOf(ordinal), strokeDasharray: DASHES[ordinal] };
  return (
    <svg className={styles.mark} viewBox="0 0 28 8" aria-hidden="true">
      <line x1={0} x2={28} y1={4} y2={4} className={styles.line} style={stroke} />
    </svg>
  );
}

interface ScenarioChartProps {
  readonly scenarios: readonly Scenario[];
  readonly unit: string;
}

/** Closing equity of each scenario over the years; the same figures are in the table beneath. */
export function ScenarioChart({ scenarios, unit }: ScenarioChartProps) {
  const styles = useStyles();
  const years = scenarios[0]?.years ?? [];
  const scale = chartScale(
    scenarios.flatMap((scenario) => scenario.years.map(({ closing }) => closing)),
    HEIGHT,
  );
  const x = (at: number) => (years.length < 2 ? WIDTH / 2 : MARGIN + (at * (WIDTH - 2 * MARGIN)) / (years.length - 1));
  const size = { width: WIDTH, height: HEIGHT, above: ABOVE, below: BELOW };
  return (
    <ChartFrame label={SENTENCES.scenarioChart(unit)} {...size} zero={scale.zero}>
      {scenarios.map(({ ordinal, years: own }) => (
        <polyline
          key={ordinal}
          className={styles.line}
          style={{ stroke: colourOf(ordinal), strokeDasharray: DASHES[ordinal] }}
          points={own.map(({ closing }, at) => `${x(at)},${scale.y(closing)}`).join(' ')}
        />
      ))}
      {years.map(({ year }, at) => (
        <ChartText key={year} x={x(at)} y={HEIGHT + 16}>
          {year}
        </ChartText>
      ))}
    </ChartFrame>
  );
}
