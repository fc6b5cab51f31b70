import type { SheetPlan } from '../../core/port/sheet-plan';
import type { PlanMismatch } from '../../core/port/workbook';

const seriesOf = (names: readonly string[]) => names.join(', ');

/** The planned charts whose series Excel does not have as planned; a chart that is not there has none. */
export async function chartMismatches(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<PlanMismatch[]> {
  const drawn = plans.flatMap(({ name: sheet, charts }) => {
    const there = charts.length === 0 ? null : context.workbook.worksheets.getItem(sheet).charts;
    return charts.map(({ name, series }) => {
      const found = there?.getItemOrNullObject(name).load('name,series/items/name');
      return { sheet, planned: seriesOf(series.map((each) => each.name)), found };
    });
  });
  await context.sync();
  return drawn.flatMap(({ sheet, planned, found: chart }) => {
    const isThere = chart !== undefined && !chart.isNullObject;
    const found = isThere ? seriesOf(chart.series.items.map(({ name }) => name)) : '';
    return found === planned ? [] : [{ sheet, cell: '', planned, found }];
  });
}
