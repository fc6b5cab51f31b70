import type { PlanChart } from '../../port/sheet-plan';
import { PARTY } from './member-table';
import type { Placed } from './places';
import { CHART_ROWS } from './places';
import { memberCells } from './table-rows';

/** The computed contributions of the last year, member by member, where the method is printed. Example: none for a wide table. */
export function chartsOf({ table, periods, newest, chartRow }: Placed): PlanChart[] {
  if (newest === null) return [];
  const { rows, columns } = newest;
  return [
    {
      name: 'Tertial medlemsbidrag',
      title: `Medlemsbidrag ${periods[table.blocks.indexOf(newest)] ?? ''}`,
      ...{ showsTitle: true, kind: 'columns' },
      categories: memberCells(PARTY, rows),
      series: [
        { name: 'Beräknat bidrag', values: memberCells(columns.computed, rows), tone: 'main', isLabelled: true },
      ],
      place: {
        first: { row: chartRow, column: PARTY },
        last: { row: chartRow + CHART_ROWS - 1, column: table.end - 1 },
      },
    },
  ];
}
