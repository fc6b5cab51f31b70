/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { recalculate } from '../../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings/settings';
import { toolState } from '../../../../../src/taskpane/places/work/tool-state';
import ViewsView from '../../../../../src/taskpane/places/work/views/views-view';
import type { Sheets } from '../../../../samples/activity-views/tables';
import { postSheet } from '../../../../samples/activity-views/posts';
import { cleanViews, listSheet } from '../../../../samples/activity-views/tables';
import { sheetOf } from '../../../../samples/budgets/sheet';
import { openView } from '../../../open-view';

afterEach(cleanup);

async function shown(sheets: Sheets) {
  const open = await openView('jamforelse.xlsx');
  const grids = Object.entries(sheets).map(([name, rows]) => ({ grid: sheetOf(name, rows).grid(), marker: null }));
  const recalculation = recalculate({ sheets: grids, names: [], isManual: false }, DEFAULT_SETTINGS);
  open.show(<ViewsView outcome={{ ...open.outcome(), recalculation }} />);
  return { ...open, results: recalculation.results };
}

describe('the tool of activities by code', () => {
  it('shows each difference with both amounts and leads to the cell, and who pays in percents', async () => {
    const { selected, results } = await shown({
      ...cleanViews(),
      Helheten: listSheet({ '5,2': 1460, '7,2': 2690, '8,2': 3190 }),
    });
    screen.getByText('2 av 18 jämförelser skiljer sig.');
    const [differences, equity, financing] = screen.getAllByRole('table');
    const cellsOf = (each: HTMLElement) => [...each.querySelectorAll('td')].map(({ textContent }) => textContent);
    const row = within(differences!).getByRole('row', { name: /^Brobygarna \(Helheten\): K20BRO, 2032/ });
    expect(cellsOf(row)).toEqual(['1\u00a0450', '1\u00a0460', '+10']);
    fireEvent.click(row.querySelectorAll('button')[1]!);
    expect(selected).toEqual([{ sheet: 'Helheten', row: 5, column: 2 }]);
    expect(cellsOf(within(equity!).getAllByRole('row')[1]!)).toEqual(['1\u00a0010', '1\u00a0030', '960']);
    expect(cellsOf(within(financing!).getAllByRole('row')[2]!)).toEqual(['700', '28,0\u00a0%']);
    expect(toolState('views', results)).toBe('4 koder · 2 skillnader');
  });

  it('states what is needed where the workbook has neither codes nor financing', async () => {
    await shown({});
    screen.getByText('Inga verksamheter med projektkoder och ingen verksamhet med finansiering lästes.');
  });

  it('shows posts with their degree, what they cost in full time and how they grow, beside what is stated', async () => {
    const { selected } = await shown({ Gården: postSheet() });
    screen.getByText(/^Gården anger en löneutveckling på 3\s%\.$/);
    screen.getByText(/^Raderna ökar 2,91\s% till 3,00\s% om året\.$/);
    const row = within(screen.getByRole('table')).getByRole('row', { name: /^Samordnare/ });
    expect([...row.querySelectorAll('td')].map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))).toEqual([
      ...['0,75', '477 536', '636 715', '3,00 %'],
    ]);
    fireEvent.click(row.querySelector('button')!);
    expect(selected).toEqual([{ sheet: 'Gården', row: 5, column: 3 }]);
  });
});
