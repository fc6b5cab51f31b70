import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { IN_CONTRAST } from '../../../parts/contrast';
import type { Scenario } from '../../../../core/calculation/scenarios/scenario-types';
import { Decimal } from '../../../../core/figures/decimal';
import type { Unit } from '../../../../core/figures/unit';
import { roundedText } from '../../../parts/amount-text';
import { SCENARIO_SENTENCES } from '../../../sentences/scenarios';
import type { ChartPlaces } from './chart-places';
import { BOTTOM, LAST, LEFT, RIGHT, WIDTH, placesOf } from './chart-places';
import type { ShownEquity } from './scenario-words';
import { scenarioInWords } from './scenario-words';

/** More years than these have no room for an amount each: the last one is shown. */
const MOST_LABELS = 5;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: 'auto', maxWidth: '420px' },
  grid: { stroke: tokens.colorNeutralStroke2, [IN_CONTRAST]: { stroke: 'GrayText' } },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '11px' },
  right: { textAnchor: 'end' },
  middle: { textAnchor: 'middle' },
  value: {
    ...{ fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, paintOrder: 'stroke' },
    ...{ stroke: tokens.colorNeutralBackground1, strokeWidth: '3px', strokeLinejoin: 'round' },
  },
  line: { fill: 'none' },
  budget: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1.5px' },
  budgetMark: { fill: tokens.colorNeutralForeground3 },
  own: { stroke: tokens.colorBrandForeground1, strokeWidth: '2.5px' },
  ownMark: { fill: tokens.colorBrandForeground1 },
  ceiling: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px', strokeDasharray: '5 3' },
  lowest: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1.5px', strokeDasharray: '1 3' },
  legend: {
    ...{ display: 'flex', flexWrap: 'wrap', columnGap: '12px', color: tokens.colorNeutralForeground2 },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
    '& svg': { width: '10px', height: '10px', marginRight: '5px' },
  },
});

function pathOf({ x, y }: ChartPlaces, amounts: readonly (Decimal | null)[]): string {
  const points = amounts.flatMap((amount, at) => (amount === null ? [] : [`${x(at)} ${y(amount)}`]));
  return points.length === 0 ? '' : `M${points.join('L')}`;
}

function Axis({ places, unit }: { readonly places: ChartPlaces; readonly unit: Unit }) {
  const styles = useStyles();
  const { ticks, years, x, y } = places;
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <path className={styles.grid} d={`M${LEFT} ${y(tick)}H${RIGHT}`} />
          <text className={mergeClasses(styles.text, styles.right)} x={LEFT - 4} y={y(tick) + 4}>
            {roundedText(new Decimal(tick), unit)}
          </text>
        </g>
      ))}
      {years.map((year, at) => (
        <text key={year} className={mergeClasses(styles.text, styles.middle)} x={x(at)} y={BOTTOM + 16}>
          {year}
        </text>
      ))}
    </>
  );
}

/** The ceiling, dashed, and the board's lowest level, dotted, with their names at the end. */
function Limits({ places, shown, minimum }: { places: ChartPlaces; shown: Scenario; minimum: Decimal }) {
  const styles = useStyles();
  const ceilings = shown.years.map(({ ceiling }) => ceiling);
  const last = ceilings.findLast((ceiling) => ceiling !== null) ?? null;
  return (
    <>
      {last !== null && (
        <>
          <path className={mergeClasses(styles.line, styles.ceiling)} d={pathOf(places, ceilings)} />
          <text className={styles.text} x={RIGHT + 4} y={places.y(last) + 4}>
            {SCENARIO_SENTENCES.ceilingLine}
          </text>
        </>
      )}
      {minimum.gt(0) && (
        <>
          <path className={styles.lowest} d={`M${places.x(0)} ${places.y(minimum)}H${LAST}`} />
          <text className={styles.text} x={RIGHT + 4} y={places.y(minimum) + 4}>
            {SCENARIO_SENTENCES.lowestLine}
          </text>
        </>
      )}
    </>
  );
}

interface LineProps {
  readonly places: ChartPlaces;
  readonly scenario: Scenario;
  readonly unit: Unit;
}

function BudgetLine({ places, scenario: { years } }: LineProps) {
  const styles = useStyles();
  return (
    <>
      <path
        className={mergeClasses(styles.line, styles.budget)}
        d={pathOf(
          places,
          years.map(({ closing }) => closing),
        )}
      />
      {years.map(({ year, closing }, at) => (
        <circle key={year} className={styles.budgetMark} cx={places.x(at)} cy={places.y(closing)} r={4} />
      ))}
    </>
  );
}

function OwnLine({ places, scenario: { years } }: LineProps) {
  const styles = useStyles();
  return (
    <>
      <path
        className={mergeClasses(styles.line, styles.own)}
        d={pathOf(
          places,
          years.map(({ closing }) => closing),
        )}
      />
      {years.map(({ year, closing }, at) => (
        <rect
          key={year}
          className={styles.ownMark}
          x={places.x(at) - 3.5}
          y={places.y(closing) - 3.5}
          width={7}
          height={7}
        />
      ))}
    </>
  );
}

/** The amounts of the line that is worked on, on the side where the other line is not. */
function Values({ places, scenario, unit, beside }: LineProps & { readonly beside: Scenario }) {
  const styles = useStyles();
  const { years } = scenario;
  return years.map(({ year, closing }, at) => {
    if (years.length > MOST_LABELS && at < years.length - 1) return null;
    const isAbove = closing.gt(beside.years[at]?.closing ?? closing);
    const below = Math.min(places.y(closing) + 15, BOTTOM - 2);
    return (
      <text
        key={year}
        className={mergeClasses(styles.text, styles.middle, styles.value)}
        x={places.x(at)}
        y={isAbove ? places.y(closing) - 8 : below}
      >
        {roundedText(closing, unit)}
      </text>
    );
  });
}

function Legend({ own }: { readonly own: Scenario }) {
  const styles = useStyles();
  return (
    <div className={styles.legend} aria-hidden="true">
      <span>
        <svg viewBox="0 0 10 10">
          <rect className={styles.ownMark} width={10} height={10} />
        </svg>
        {own.changes.name}
      </span>
      <span>
        <svg viewBox="0 0 10 10">
          <circle className={styles.budgetMark} cx={5} cy={5} r={5} />
        </svg>
        {SCENARIO_SENTENCES.scenarioBudget}
      </span>
    </div>
  );
}

/** Closing equity over the years, in the budget and in a scenario; the same figures are in the table beneath. */
export function ScenarioChart(props: ShownEquity) {
  const styles = useStyles();
  const { budget, own, minimum, unit } = props;
  const places = placesOf(props);
  const shown = own ?? budget;
  return (
    <>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${BOTTOM + 20}`}
        role="img"
        aria-label={scenarioInWords({ budget, own, minimum, unit })}
      >
        <Axis places={places} unit={unit} />
        <Limits places={places} shown={shown} minimum={minimum} />
        <BudgetLine places={places} scenario={budget} unit={unit} />
        {own !== null && <OwnLine places={places} scenario={own} unit={unit} />}
        <Values places={places} scenario={shown} unit={unit} beside={budget} />
      </svg>
      {own !== null && <Legend own={own} />}
    </>
  );
}
