/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { recalculate } from '../../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings/settings';
import FinancingView from '../../../../../src/taskpane/places/work/financing/financing-view';
import { toolState } from '../../../../../src/taskpane/places/work/tool-state';
import type { Rows } from '../../../../samples/activities/tables';
import { sheetOf } from '../../../../samples/budgets/sheet';
import { fees, project, PROJECT_TURNED } from '../../../../samples/financing/tables';
import { openView } from '../../../open-view';
import { settled } from '../opened-tool';

afterEach(cleanup);

async function shown(sheets: Readonly<Record<string, Rows>>) {
  const open = await openView('jamforelse.xlsx');
  const grids = Object.entries(sheets).map(([name, rows]) => ({ grid: sheetOf(name, rows).grid(), marker: null }));
  const recalculation = recalculate({ sheets: grids, names: [], isManual: false }, DEFAULT_SETTINGS);
  open.show(<FinancingView outcome={{ ...open.outcome(), recalculation }} />);
  return { ...open, results: recalculation.results };
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const texts = () => plain(document.body.textContent);

describe('the tool of co-financing and fees', () => {
  it('states what a project lacks, and what the förbund gives', async () => {
    const { results } = await shown({ Projekt: project() });
    expect(texts()).toContain('Det fattas 150 000 kr vid samma totala finansiering, eller 333 333 kr');
    expect(texts()).toContain('Med medfinansieringen som den är kan stödet vara högst 2 127 273 kr.');
    expect(texts()).toContain('Förbundets del är 800 000 kr om året (1 år).');
    expect(plain(toolState('financing', results)!)).toBe('medfinansiering 52,00 %');
  });

  it('puts what the förbund gives in a scenario that nobody uses, in the budget’s unit', async () => {
    const budget: Rows = [
      ['Budget 2031-2032 (tkr)'],
      ['', 'Budget 2031', 'Budget 2032'],
      ['Region Fjäll', 2000, 2000],
      ['Summa intäkter', 2000, 2000],
      ['Eget kapital vid årets ingång', 900, 900],
      ['Insatser', 2000, 2000],
      ['Summa kostnader', 2000, 2000],
      ['Årets resultat', 0, 0],
      ['Eget kapital vid årets slut', 900, 900],
    ];
    const { session } = await shown({ Budget: budget, Projekt: project() });
    fireEvent.click(screen.getByRole('button', { name: 'Lägg in i scenario 1' }));
    await settled(session);
    screen.getByText(/^Ligger i scenario 1/);
    const typed = session
      .getState()
      .unwritten.scenarios.map(({ key, cells: [first] }) => [key, first!.value?.toNumber() ?? first!.text]);
    expect(typed).toEqual([
      ['name', 'Med Projektbudget för Vägen vidare'],
      ['addedName1', 'Medfinansiering, Projektbudget för Vägen vidare'],
      ['added1', 800],
    ]);
  });

  it('states that a project is paid for where it is', async () => {
    await shown({ Projekt: PROJECT_TURNED });
    expect(texts()).toContain('Medfinansieringen är 55,00 % och kravet 50,00 %: den räcker.');
  });

  it('shows fees in per mille, with links to their lines', async () => {
    const { selected, results } = await shown({ Avgift: fees() });
    const [, first] = within(screen.getByRole('table')).getAllByRole('row');
    expect([...first!.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual(['2,02', '2,98']);
    expect(texts()).toContain('SF Fjällbygden: 1 promille av medlen är 8 350–8 450 kr.');
    fireEvent.click(screen.getByRole('button', { name: 'SF Sjöbygden' }));
    expect(selected).toEqual([{ sheet: 'Avgift', row: 4, column: 0 }]);
    expect(toolState('financing', results)).toBe('avgifter för 3 rader');
  });

  it('says so where there is nothing', async () => {
    await shown({ Budget: [['Budget 2031 (tkr)'], ['', 'Budget 2031'], ['Region Fjäll', 10]] });
    screen.getByText('Inget projekt med medfinansiering och ingen tabell över avgifter lästes.');
  });
});
