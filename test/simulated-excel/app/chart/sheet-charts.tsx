import type { CellRange } from '../../../../src/core/cells/address';
import type { ModelChart, ModelSheet, ModelWorkbook } from '../../host/workbook-model/model';
import { referredIn } from '../selection/reference';
import { placeOf } from '../sheet/selection-box';
import type { Layout } from '../sheet/view-window';
import { HEADING } from '../sheet/view-window';
import { chartData } from './chart-data';
import { ChartDrawing } from './chart-drawing';

/** The cells that the chart covers; `null` if it was given none. */
function coveredBy({ place }: ModelChart, workbook: ModelWorkbook, sheet: ModelSheet): CellRange | null {
  const [from, to] = [place.from, place.to].map((corner) => referredIn(workbook, String(corner), sheet)?.range);
  return from && to ? { first: from.first, last: to.last } : null;
}

interface SheetChartsProps {
  readonly sheet: ModelSheet;
  readonly workbook: ModelWorkbook;
  readonly layout: Layout;
}

/** The native charts of a sheet, drawn simply over its cells. */
export function SheetCharts({ sheet, workbook, layout }: SheetChartsProps) {
  return sheet.charts.map((chart) => {
    const covered = coveredBy(chart, workbook, sheet);
    if (covered === null) return null;
    const { top, ...place } = placeOf(covered, layout);
    return (
      <svg
        key={chart.id}
        className="chart"
        role="img"
        aria-label={`Diagram: ${chart.title}`}
        style={{ ...place, top: top + HEADING.height }}
      >
        <ChartDrawing data={chartData(workbook, chart)} size={place} />
      </svg>
    );
  });
}
