/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { recalculate } from '../../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings/settings';
import RequestsView from '../../../../../src/taskpane/places/work/requests/requests-view';
import { toolState } from '../../../../../src/taskpane/places/work/tool-state';
import type { Rows } from '../../../../samples/activities/tables';
import { sheetOf } from '../../../../samples/budgets/sheet';
import { decidedBudget, requests, REQUESTS_BY_YEARS, YEARLY_BUDGET } from '../../../../samples/requests/tables';
import { openView } from '../../../open-view';

afterEach(cleanup);

async function shown(sheets: Readonly<Record<string, Rows>>) {
  const open = await openView('jamforelse.xlsx');
  const grids = Object.entries(sheets).map(([name, rows]) => ({ grid: sheetOf(name, rows).grid(), marker: null }));
  const recalculation = recalculate({ sheets: grids, names: [], isManual: false }, DEFAULT_SETTINGS);
  open.show(<RequestsView outcome={{ ...open.outcome(), recalculation }} />);
  return { ...open, results: recalculation.results };
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const texts = () => plain(document.body.textContent);

describe('the tool of requests', () => {
  it('states what is granted, what was cut most and what has no answer', async () => {
    const { results } = await shown({ Äskanden: requests(), Budget: decidedBudget({ '6,1': 250_000 }) });
    expect(texts()).toContain('79,0 % beviljat.');
    expect(texts()).toContain('Mest minskat: P31TOR, Torget, −100 tkr.');
    expect(texts()).toContain('Äskat utan beslutat belopp: Ungdomslinjen. Det räknas inte som noll.');
    expect(texts()).toContain('Beslutat utan äskat belopp: Kompetenskväll.');
    expect(texts()).toContain('1 beslut är ett annat belopp än i budgeten.');
    expect(plain(toolState('requests', results)!)).toBe('2032 · 5 äskanden · 79 % beviljat');
  });

  it('shows each step with a link to its line, and all together', async () => {
    const { selected } = await shown({ Äskanden: requests() });
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    const figuresOf = (row: number) =>
      [...rows[row]!.querySelectorAll('td')].map(({ textContent }) => plain(textContent));
    expect([figuresOf(3), figuresOf(6)]).toEqual([
      ['300', '–', '–', '–'],
      ['1 950', '1 590', '1 540', '−410'],
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Verkstaden' }));
    expect(selected).toEqual([{ sheet: 'Äskanden', row: 4, column: 0 }]);
  });

  it('shows year by year what is only proposed', async () => {
    const { results } = await shown({ Äskanden: REQUESTS_BY_YEARS });
    expect(screen.getAllByRole('table')).toHaveLength(2);
    expect(texts()).toContain('98,5 % föreslaget.');
    expect(plain(toolState('requests', results)!)).toBe('2033 · 2 äskanden · 99 % föreslaget');
  });

  it('says so where there is nothing', async () => {
    await shown({ Budget: YEARLY_BUDGET });
    screen.getByText('Ingen tabell över äskanden lästes.');
  });
});
