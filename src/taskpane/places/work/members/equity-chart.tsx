import { makeStyles, tokens } from '@fluentui/react-components';
import type { Decimal } from '../../../../core/figures/decimal';
import type { Unit } from '../../../../core/figures/unit';
import { roundedText } from '../../../parts/amount-text';
import { Card } from '../../../parts/card';
import { ChartFrame, ChartText } from '../../../parts/chart-frame';
import type { ChartScale } from '../../../parts/chart-scale';
import { chartScale } from '../../../parts/chart-scale';
import { Note } from '../../../parts/note';
import { MEMBER_SENTENCES } from '../../../sentences/members';
import { equityInWords } from './equity-words';
import type { EquityFigures, MatrixYear } from './member-matrices';

/** Units of the drawing: about a pixel each in a pane of usual width. */
const WIDTH = 300;
const HEIGHT = 110;
/** A slot is never narrower, however many years there are. */
const NARROWEST = 44;
const WIDEST_BAR = 64;
/** Room for an amount above, and for year and basis below. */
const ABOVE = 18;
const BELOW = 32;
/** An amount above a bar takes so much; a ceiling within it lifts the amount. */
const LABEL = 18;

const useStyles = makeStyles({
  chart: { padding: '8px 12px' },
  bar: { fill: tokens.colorCompoundBrandBackground },
  ceiling: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2px', strokeDasharray: '5 3' },
  lowest: { stroke: tokens.colorNeutralForeground2, strokeWidth: '1.5px', strokeDasharray: '1.5 3' },
});

type Drawn = MatrixYear & { readonly equity: EquityFigures };

interface SlotProps {
  readonly entry: Drawn;
  readonly left: number;
  readonly slot: number;
  readonly scale: ChartScale;
  readonly unit: Unit;
}

/** The ceiling and the lowest level over a year, where they are. */
function Limits({ entry: { equity }, left, slot, scale }: SlotProps) {
  const styles = useStyles();
  const { ceiling, minimum } = equity;
  const across = (amount: Decimal) => ({ x1: left, x2: left + slot, y1: scale.y(amount), y2: scale.y(amount) });
  return (
    <>
      {ceiling !== null && <line className={styles.ceiling} {...across(ceiling.amount)} />}
      {minimum.gt(0) && <line className={styles.lowest} {...across(minimum)} />}
    </>
  );
}

/** Where the amount is written: over the bar, and over the ceiling where that would go through it. */
function labelAt({ closing, ceiling }: EquityFigures, { zero, y }: ChartScale): number {
  const top = Math.min(zero, y(closing));
  const at = ceiling === null ? top : y(ceiling.amount);
  return (at < top && at > top - LABEL ? at : top) - 5;
}

function Slot(props: SlotProps) {
  const { entry, left, slot, scale, unit } = props;
  const { equity, year, words } = entry;
  const { closing } = equity;
  const styles = useStyles();
  const width = Math.min(WIDEST_BAR, slot * 0.6);
  const middle = left + slot / 2;
  const y = Math.min(scale.zero, scale.y(closing));
  const height = Math.abs(scale.y(closing) - scale.zero);
  return (
    <>
      <rect className={styles.bar} {...{ x: middle - width / 2, y, width, height }} />
      <Limits {...props} />
      <ChartText x={middle} y={labelAt(equity, scale)}>
        {roundedText(closing, unit)}
      </ChartText>
      <ChartText x={middle} y={HEIGHT + 14}>
        {year}
      </ChartText>
      <ChartText x={middle} y={HEIGHT + 27}>
        {words[0] ?? ''}
      </ChartText>
    </>
  );
}

interface EquityChartProps {
  readonly years: readonly MatrixYear[];
  readonly unit: Unit;
}

/** Closing equity as bars, the ceiling dashed and the board's lowest level dotted; the amounts are in the table above. */
export function EquityChart({ years, unit }: EquityChartProps) {
  const styles = useStyles();
  const drawn = years.filter((each): each is Drawn => each.equity !== null && !each.isReplaced);
  if (drawn.length < 2) return null;
  const amounts = drawn.flatMap(({ equity: { closing, ceiling, minimum } }) => [
    ...[closing, minimum, ...(ceiling ? [ceiling.amount] : [])],
  ]);
  const scale = chartScale(amounts, HEIGHT);
  const slot = Math.max(NARROWEST, WIDTH / drawn.length);
  const size = { width: slot * drawn.length, height: HEIGHT, above: ABOVE, below: BELOW };
  return (
    <Card>
      <div className={styles.chart}>
        <ChartFrame label={equityInWords(years, unit)} {...size} zero={scale.zero}>
          {drawn.map((entry, index) => (
            <Slot key={entry.key} entry={entry} left={index * slot} slot={slot} scale={scale} unit={unit} />
          ))}
        </ChartFrame>
        <Note>{MEMBER_SENTENCES.chartLegend(drawn.some(({ equity }) => equity.minimum.gt(0)))}</Note>
      </div>
    </Card>
  );
}
