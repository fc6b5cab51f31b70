/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { recalculate } from '../../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings/settings';
import ControlView from '../../../../../src/taskpane/places/work/control/control-view';
import { toolState } from '../../../../../src/taskpane/places/work/tool-state';
import type { Rows } from '../../../../samples/activities/tables';
import { sheetOf } from '../../../../samples/budgets/sheet';
import { CODED_BUDGET, controlPlan, requisitions, yearPlan } from '../../../../samples/control/tables';
import { openView } from '../../../open-view';

afterEach(cleanup);

async function shown(sheets: Readonly<Record<string, Rows>>) {
  const open = await openView('jamforelse.xlsx');
  const grids = Object.entries(sheets).map(([name, rows]) => ({ grid: sheetOf(name, rows).grid(), marker: null }));
  const recalculation = recalculate({ sheets: grids, names: [], isManual: false }, DEFAULT_SETTINGS);
  open.show(<ControlView outcome={{ ...open.outcome(), recalculation }} />);
  return { ...open, results: recalculation.results };
}

const cellsOf = (row: HTMLElement) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent);

describe('the tool of internal control', () => {
  it('shows the gravest risk, when each control falls due and the matrix, with links to the controls', async () => {
    const { selected, results } = await shown({ Kontroll: controlPlan() });
    screen.getByText('Högsta riskvärde är 20: Budget i balans.');
    screen.getByText('11 kontroller om året är planerade, och 1 görs löpande.');
    const [controls, matrix] = screen.getAllByRole('table');
    const rows = within(controls!).getAllByRole('row');
    expect(cellsOf(rows[4]!)).toEqual(['20', '1', '1', '2']);
    expect(cellsOf(rows[2]!)).toEqual(['4', '–', '–', '–']);
    expect(cellsOf(rows.at(-1)!)).toEqual(['', '3', '3', '5']);
    expect(cellsOf(within(matrix!).getAllByRole('row')[1]!)).toEqual(['–', '–', '–', '1', '–']);
    fireEvent.click(screen.getByRole('button', { name: 'Attest av fakturor' }));
    expect(selected).toEqual([{ sheet: 'Kontroll', row: 7, column: 1 }]);
    expect(toolState('control', results)).toBe('6 kontroller · högsta risk 20');
  });

  it('shows each duty of the year with its meeting, and leads to it', async () => {
    const { selected, results } = await shown({ Årshjul: yearPlan({ '4,0': '2030-04-12' }) });
    screen.getByText('8 datum, varav 1 i ett annat år än planens.');
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.slice(1).map(cellsOf)).toEqual([
      ['2031-03-31', 'på ett möte', '–'],
      ['2031-03-31', 'kan tas', '–'],
      ['2031-04-30', 'kan tas', '–'],
      ['2031-08-31', 'kan tas', '–'],
      ['2031-11-30', 'på ett möte', '–'],
    ]);
    fireEvent.click(within(rows.at(-1)!).getByRole('button'));
    expect(selected).toEqual([{ sheet: 'Årshjul', row: 10, column: 0 }]);
    expect(toolState('control', results)).toBe('8 datum');
  });

  it('shows which requisitions are wrongly attested, and the pace of each code', async () => {
    const { selected, results } = await shown({ Budget: CODED_BUDGET, Lista: requisitions({ '3,5': 'Ordförande' }) });
    screen.getByText('5 rekvisitioner och fakturor på 622 500 kr, 1 med fel i attesten.');
    const [wrong, pace] = screen.getAllByRole('table');
    expect(cellsOf(within(wrong!).getAllByRole('row')[1]!)).toEqual(['samma person']);
    expect(cellsOf(within(pace!).getAllByRole('row')[1]!).at(-1)).toBe('33,3\u00a0%');
    fireEvent.click(screen.getByRole('button', { name: 'A1' }));
    expect(selected).toEqual([{ sheet: 'Lista', row: 3, column: 4 }]);
    expect(toolState('control', results)).toBe('5 rekvisitioner');
  });

  it('states what is needed where the workbook has none', async () => {
    await shown({});
    screen.getByText('Ingen internkontrollplan, inget årshjul och ingen lista över rekvisitioner lästes.');
  });
});
