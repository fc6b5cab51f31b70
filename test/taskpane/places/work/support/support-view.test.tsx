/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { Grid } from '../../../../../src/core/cells/grid';
import { recalculate } from '../../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings/settings';
import SupportView from '../../../../../src/taskpane/places/work/support/support-view';
import { toolState } from '../../../../../src/taskpane/places/work/tool-state';
import { draw } from '../../../../core/audit/sheet-picture';
import { EXPORTED, OWN } from '../../../../samples/support/tables';
import { openView } from '../../../open-view';

afterEach(cleanup);

async function shown(...grids: readonly Grid[]) {
  const open = await openView('jamforelse.xlsx');
  const sheets = grids.map((grid) => ({ grid, marker: null }));
  const recalculation = recalculate({ sheets, names: [], isManual: false }, DEFAULT_SETTINGS);
  open.show(<SupportView outcome={{ ...open.outcome(), recalculation }} />);
  return { ...open, state: toolState('support', recalculation.results)?.replaceAll('\u00a0', ' ') };
}

const plain = ({ textContent }: Element) => textContent.replaceAll('\u00a0', ' ');
const figuresOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(plain).join('; '));

describe('public support in the pane', () => {
  it('is the share of a year and the one before in a sentence and a table, with the way to the figures', async () => {
    const { selected, state } = await shown(draw(OWN, {}, 'SCB'));
    screen.getByText(
      /^11,73 % av befolkningen 20–64 år i januari–juni 2032, 0,27 procentenheter lägre än januari–juni 2031\.$/,
    );
    expect(figuresOf(screen.getByRole('table'))).toEqual([
      'Område; Helårs-personer; 2031; 2032; pe',
      'Hela tabellen; 5 300; 12,00 %; 11,73 %; −0,27',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Hela tabellen' }));
    expect(selected).toEqual([{ sheet: 'SCB', row: 8, column: 2 }]);
    expect(state).toBe('Januari–juni 2032 · 11,73 % av befolkningen · −0,27 pe på ett år');
  });

  it('has each place, then all by their population, for each span of ages by itself', async () => {
    const { state } = await shown(draw(EXPORTED));
    const [first, second] = screen.getAllByRole('table').map(figuresOf);
    expect(first?.slice(1)).toEqual([
      'Alby; 196; 20,90 %; 19,22 %; −1,68',
      'Bro; 421; 13,33 %; 14,03 %; +0,70',
      'Tillsammans; 617; 15,23 %; 15,35 %; +0,12',
    ]);
    expect(second?.at(-1)).toBe('Tillsammans; 702; 16,39 %; 16,64 %; +0,25');
    expect(screen.getAllByText(/^En uppgift saknas i tabellen/)).toHaveLength(2);
    expect(state).toBe('Januari–februari 2032 · 15,35 % av befolkningen · +0,12 pe på ett år');
  });

  it('states what a table lacks', async () => {
    const { state } = await shown(draw(OWN.replace(/Folkmängd.*/, '').replace(/Andel av.*/, '')));
    screen.getByText(/befolkningen saknas i tabellen/);
    expect(screen.queryByRole('table')).toBeNull();
    expect(state).toBe('');
  });

  it('states that two years that are the same are', async () => {
    await shown(draw(OWN, { C9: '5424', C11: '12%' }));
    screen.getByText(/, lika stor del som januari–juni 2031\.$/);
  });

  it('states what is shown where the workbook has no such table', async () => {
    const { state } = await shown();
    screen.getByText(/^Ingen tabell med helårsekvivalenter lästes/);
    expect(state).toBeUndefined();
  });
});
