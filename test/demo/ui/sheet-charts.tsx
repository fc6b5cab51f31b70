import { parseRange } from '../../../src/core/cells/address';
import type { CellRange } from '../../../src/core/cells/address';
import type { ModelChart, ModelSheet, ModelWorkbook } from '../../excel-host/workbook-model/model';
import { cellKey } from '../../excel-host/workbook-model/model';
import type { Edge } from '../sheet/sizes';

const HEADER = { width: 44, height: 22 };
const INSET = { top: 34, bottom: 44, side: 16 };
const BAR = 0.5;

interface Values {
  readonly name: string;
  readonly values: readonly number[];
  readonly isLine: boolean;
}

function rangeValues(workbook: ModelWorkbook, address: string): unknown[] {
  const [sheetName = '', cells = ''] = address.split('!');
  const sheet = workbook.sheet(sheetName.replace(/^'|'$/g, '').replaceAll("''", "'"));
  const range = parseRange(cells);
  if (sheet === null || range === null) return [];
  const values: unknown[] = [];
  for (let row = range.first.row; row <= range.last.row; row += 1) {
    for (let column = range.first.column; column <= range.last.column; column += 1)
      values.push(sheet.cells.get(cellKey(row, column))?.value ?? null);
  }
  return values;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(place: CellRange, rows: Edge, columns: Edge): Box {
  const [left = 0, right = 0] = [columns.starts[place.first.column], columns.starts[place.last.column + 1]];
  const [top = 0, bottom = 0] = [rows.starts[place.first.row], rows.starts[place.last.row + 1]];
  return { left: left + HEADER.width, top: top + HEADER.height, width: right - left, height: bottom - top };
}

interface DrawingProps {
  readonly series: readonly Values[];
  readonly labels: readonly string[];
  readonly box: Box;
}

function Drawing({ series, labels, box: { width, height } }: DrawingProps) {
  const all = series.flatMap(({ values }) => values);
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const inner = height - INSET.top - INSET.bottom;
  const y = (value: number) => INSET.top + ((high - value) / (high - low || 1)) * inner;
  const slot = (width - 2 * INSET.side) / Math.max(1, labels.length);
  const middle = (index: number) => INSET.side + slot * (index + 0.5);
  const columnSeries = series.filter(({ isLine }) => !isLine);
  const bar = (slot * BAR) / Math.max(1, columnSeries.length);
  return (
    <>
      {columnSeries.map(({ name, values }, which) =>
        values.map((value, index) => (
          <rect
            key={`${name} ${index}`}
            className={`bar bar-${which % 4}`}
            x={middle(index) - (slot * BAR) / 2 + bar * which}
            y={Math.min(y(0), y(value))}
            width={bar}
            height={Math.abs(y(value) - y(0))}
          />
        )),
      )}
      {series
        .filter(({ isLine }) => isLine)
        .map(({ name, values }) => (
          <polyline
            key={name}
            className="line"
            points={values.map((value, index) => `${middle(index)},${y(value)}`).join(' ')}
          />
        ))}
      {labels.map((label, index) => (
        <text key={index} x={middle(index)} y={height - INSET.bottom + 16}>
          {label}
        </text>
      ))}
      <text x={width / 2} y={height - 8}>
        {series.map(({ name, isLine }) => `${isLine ? '━' : '■'} ${name}`).join('   ')}
      </text>
    </>
  );
}

interface SheetChartsProps {
  readonly sheet: ModelSheet;
  readonly workbook: ModelWorkbook;
  readonly rows: Edge;
  readonly columns: Edge;
}

function placeOf({ place }: ModelChart): CellRange | null {
  const { from, to } = place as { from?: string; to?: string };
  return parseRange([from, to].map((address) => address?.split('!').at(-1)).join(':'));
}

/** The native charts of a sheet, drawn simply. */
export function SheetCharts({ sheet, workbook, rows, columns }: SheetChartsProps) {
  return sheet.charts.map((chart) => {
    const place = placeOf(chart);
    if (place === null) return null;
    const box = boxOf(place, rows, columns);
    const series = chart.series.map(({ name, values, type }) => ({
      ...{ name, isLine: type === 'Line' },
      values: rangeValues(workbook, values).map((value) => (typeof value === 'number' ? value : 0)),
    }));
    const labels = rangeValues(workbook, chart.series[0]?.xAxis ?? '').map((label) => String(label ?? ''));
    return (
      <svg key={chart.id} className="chart" style={box} role="img" aria-label={chart.title}>
        <text className="chart-title" x={box.width / 2} y={22}>
          {chart.title}
        </text>
        <Drawing {...{ series, labels, box }} />
      </svg>
    );
  });
}
