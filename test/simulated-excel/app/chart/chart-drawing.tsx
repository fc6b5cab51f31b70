import { cellText } from '../number-format/cell-text';
import type { ChartData, DrawnSeries } from './chart-data';
import type { ChartScale } from './chart-scale';
import { chartScale } from './chart-scale';

/** The chart's size, in pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

const MARGIN = { top: 48, bottom: 60, left: 64, right: 20 };
/** Of a category's width, what its columns take. */
const FILLED = 0.6;
const COLOURS = 4;
const LEGEND = { gap: 28, sign: 12, letter: 6.6 };

/** Where things stand in the drawing. */
interface Plot {
  readonly scale: ChartScale;
  readonly y: (value: number) => number;
  /** The middle of a category. */
  readonly x: (index: number) => number;
  readonly slot: number;
  readonly size: ChartSize;
}

function plotOf({ labels, series }: ChartData, size: ChartSize): Plot {
  const scale = chartScale(series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const height = size.height - MARGIN.top - MARGIN.bottom;
  const slot = (size.width - MARGIN.left - MARGIN.right) / Math.max(1, labels.length);
  return {
    ...{ scale, slot, size },
    y: (value) => MARGIN.top + height * (1 - scale.at(value)),
    x: (index) => MARGIN.left + slot * (index + 0.5),
  };
}

const amount = (value: number) => cellText({ value, isError: false }, '#,##0.###').text.replace(/,$/, '');

function Lines({ plot: { scale, y, size } }: { readonly plot: Plot }) {
  return scale.ticks.map((tick) => (
    <g key={tick}>
      <line
        className={tick === 0 ? 'zero' : 'tick'}
        x1={MARGIN.left}
        x2={size.width - MARGIN.right}
        y1={y(tick)}
        y2={y(tick)}
      />
      <text className="amount" x={MARGIN.left - 8} y={y(tick) + 4}>
        {amount(tick)}
      </text>
    </g>
  ));
}

interface SeriesProps {
  readonly series: DrawnSeries;
  readonly plot: Plot;
  readonly colour: string;
  /** Among how many columns of a category, and the how manieth. */
  readonly among: number;
  readonly place: number;
}

function Columns({ series, plot: { slot, x, y }, colour, among, place }: SeriesProps) {
  const width = (slot * FILLED) / among;
  return series.values.map((value, index) =>
    value === null ? null : (
      <rect
        key={index}
        className={colour}
        x={x(index) - (slot * FILLED) / 2 + width * place}
        y={Math.min(y(0), y(value))}
        width={Math.max(1, width - 2)}
        height={Math.abs(y(value) - y(0))}
      />
    ),
  );
}

function Line({ series, plot: { x, y }, colour }: SeriesProps) {
  const points = series.values.flatMap((value, index) => (value === null ? [] : [{ x: x(index), y: y(value) }]));
  return (
    <>
      <polyline className={`${colour} line`} points={points.map((point) => `${point.x},${point.y}`).join(' ')} />
      {points.map((point) => (
        <circle key={point.x} className={colour} cx={point.x} cy={point.y} r={3.5} />
      ))}
    </>
  );
}

const colourOf = (index: number) => `series-${index % COLOURS}`;

function Legend({ series, size }: { readonly series: readonly DrawnSeries[]; readonly size: ChartSize }) {
  const widths = series.map(({ name }) => LEGEND.sign + 6 + name.length * LEGEND.letter);
  const total = widths.reduce((sum, width) => sum + width + LEGEND.gap, -LEGEND.gap);
  const lefts = widths.map((_, index) =>
    widths.slice(0, index).reduce((left, width) => left + width + LEGEND.gap, (size.width - total) / 2),
  );
  return series.map(({ name, isLine }, index) => (
    <g key={name} transform={`translate(${lefts[index]} ${size.height - 24})`}>
      <rect className={colourOf(index)} y={isLine ? 4 : 0} width={LEGEND.sign} height={isLine ? 3 : 10} />
      <text className="legend" x={LEGEND.sign + 6} y={10}>
        {name}
      </text>
    </g>
  ));
}

/** Columns beside each other, lines over them, and what they mean. */
export function ChartDrawing({ data, size }: { readonly data: ChartData; readonly size: ChartSize }) {
  const plot = plotOf(data, size);
  const columns = data.series.filter(({ isLine }) => !isLine);
  const drawn = data.series.map((series, index) => {
    const props = { series, plot, colour: colourOf(index), among: columns.length, place: columns.indexOf(series) };
    return series.isLine ? <Line key={index} {...props} /> : <Columns key={index} {...props} />;
  });
  return (
    <>
      <text className="chart-title" x={size.width / 2} y={28}>
        {data.title}
      </text>
      <Lines plot={plot} />
      {drawn}
      {data.labels.map((label, index) => (
        <text key={index} x={plot.x(index)} y={size.height - MARGIN.bottom + 18}>
          {label}
        </text>
      ))}
      <Legend series={data.series} size={size} />
    </>
  );
}
