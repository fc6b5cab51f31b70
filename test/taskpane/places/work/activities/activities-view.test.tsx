/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { recalculate } from '../../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings/settings';
import ActivitiesView from '../../../../../src/taskpane/places/work/activities/activities-view';
import { toolState } from '../../../../../src/taskpane/places/work/tool-state';
import type { Rows } from '../../../../samples/activities/tables';
import { activityPlan, contactTable } from '../../../../samples/activities/tables';
import { sheetOf } from '../../../../samples/budgets/sheet';
import { openView } from '../../../open-view';

afterEach(cleanup);

async function shown(sheets: Readonly<Record<string, Rows>>) {
  const open = await openView('jamforelse.xlsx');
  const grids = Object.entries(sheets).map(([name, rows]) => ({ grid: sheetOf(name, rows).grid(), marker: null }));
  const recalculation = recalculate({ sheets: grids, names: [], isManual: false }, DEFAULT_SETTINGS);
  open.show(<ActivitiesView outcome={{ ...open.outcome(), recalculation }} />);
  return { ...open, results: recalculation.results };
}

const cellsOf = (row: HTMLElement) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent);

describe('the tool of insatser', () => {
  it('shows the contacts of each insats with what was missed, and leads to their cells', async () => {
    const { selected } = await shown({ Kontakter: contactTable() });
    screen.getByText('28 bokade samtal blev inte av: 18,1 % av de bokade.');
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(cellsOf(rows[2]!)).toEqual(['20', '8', '12', '18', '60', '15', '33', '42', '75', '20\u00a0%']);
    expect(cellsOf(rows.at(-1)!)).toEqual(['41', '19', '22', '38', '127', '28', '75', '80', '155', '18\u00a0%']);
    fireEvent.click(within(rows[2]!).getByRole('button', { name: '60' }));
    expect(selected).toEqual([{ sheet: 'Kontakter', row: 5, column: 5 }]);
  });

  it('shows a plan by year, with months, what is struck out and what is left to the ceiling', async () => {
    const { results } = await shown({ Plan: activityPlan() });
    screen.getByText('Planerat i tkr: 382 för 2031.');
    const [, ...rows] = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.querySelector('th')!.textContent)).toEqual([
      ...['Föreläsningar om sömn (4 mån)', 'Studiebesök (12 mån)', 'Nätverk för chefer (4 mån)'],
      ...['Friluftsdag (struken)', 'Summa'],
    ]);
    expect(rows.map(cellsOf)).toEqual([
      ...[
        ['100', '20'],
        ['32', '–'],
        ['250', '50'],
        ['0', '–'],
        ['382', ''],
      ],
    ]);
    expect(toolState('activities', results)).toBe('4 planerade insatser');
  });

  it('states what is needed where the workbook has neither', async () => {
    await shown({});
    screen.getByText('Ingen tabell med kontakter per insats och ingen aktivitetsplan lästes.');
  });
});
