/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { parseRange } from '../../../../src/core/cells/address';
import { pause } from '../../open-view';
import { rowTexts, showReview } from './show-review';

afterEach(cleanup);

const titles = () => rowTexts().map(([title]) => title);
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');

describe('what was tested', () => {
  it('is shown by sheet with the reasons, a way to each place, and a way back', async () => {
    const { selected } = await showReview('budget-med-fel.xlsx', (outcome) => {
      const { recalculation } = outcome;
      const notChecked = [
        { sheet: 'Noter', range: 'B3:C9', reason: 'Tabellen har inga rubriker.' },
        { sheet: 'Tomt', range: null, reason: 'Bladet är dolt.' },
      ];
      return { ...outcome, recalculation: { ...recalculation, notChecked } };
    });
    fireEvent.click(screen.getByRole('button', { name: 'Visa varför' }));
    await screen.findByText('35 av 39 belopp');
    const items = screen.getAllByRole('listitem').map(({ textContent }) => plain(textContent));
    expect(items[0]).toMatch(/^Budget35 av 39/);
    expect(items).toContain('Noteringa beloppB3:C9 Tabellen har inga rubriker.');
    expect(items).toContain('Tomtinga belopphela bladet Bladet är dolt.');
    fireEvent.click(screen.getByRole('button', { name: 'B3:C9' }));
    await pause();
    expect(selected).toEqual([{ sheet: 'Noter', row: 2, column: 1 }]);
    fireEvent.click(screen.getByRole('button', { name: 'Tillbaka' }));
    expect(titles()).toHaveLength(4);
  });

  it('lets the user state what a sheet is that nothing of was tested, and keeps it with the workbook', async () => {
    const { settings, session } = await showReview('budget-med-fel.xlsx', (outcome) => ({
      ...outcome,
      recalculation: {
        ...outcome.recalculation,
        coverage: [{ sheet: 'Budget', amounts: 39, proven: 0, tables: [] }],
      },
    }));
    fireEvent.click(screen.getByRole('button', { name: 'Visa varför' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Ange vad bladet är' }));
    const list = screen.getByRole('combobox', { name: 'Vad är bladet?' });
    expect(document.activeElement).toBe(list);
    fireEvent.change(list, { target: { value: 'nothing' } });
    fireEvent.click(screen.getByRole('button', { name: 'Läs bladet' }));
    await waitFor(() => expect(session.getState().done).toBe('settingsSaved'));
    expect(settings()).toContain('"sheetKinds":[{"sheet":"Budget","area":null,"kind":"nothing"}]');
    expect(session.getState().outcome?.recalculation.documents).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Ange vad bladet är');
  });

  const select = (pointed: Awaited<ReturnType<typeof showReview>>['pointed'], sheet: string, range: string) => {
    const { first, last } = parseRange(range)!;
    pointed.cell = { sheet, ...first, last, value: null };
  };
  const readSelection = () => fireEvent.click(screen.getByRole('button', { name: 'Läs markeringen som …' }));

  it('lets the user have what is marked in the workbook read, state something else of it, and take that back', async () => {
    const { settings, session, pointed } = await showReview();
    fireEvent.click(screen.getByRole('button', { name: 'Visa varför' }));
    await screen.findByRole('button', { name: 'Läs markeringen som …' });
    select(pointed, 'Budget', 'A1:XFD40');
    readSelection();
    const list = await screen.findByRole('combobox', { name: 'Vad är området?' });
    // The effect that gives the focus comes after the element, at once or a moment later.
    await waitFor(() => expect(document.activeElement).toBe(list));
    screen.getByText('Budget!A1:D20');
    fireEvent.change(list, { target: { value: 'nothing' } });
    fireEvent.click(screen.getByRole('button', { name: 'Läs området' }));
    await waitFor(() => expect(settings()).toContain('"range":"A1:D20"'));
    await screen.findByText(/Angivet som inget för Tertial\./);
    expect(session.getState().outcome?.recalculation.documents).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Ändra' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Vad är området?' }), { target: { value: 'money' } });
    fireEvent.click(screen.getByRole('button', { name: 'Läs området' }));
    await screen.findByText(/Angivet som budget, utfall eller prognos\./);
    fireEvent.click(screen.getByRole('button', { name: 'Ta bort' }));
    await waitFor(() => expect(settings()).toContain('"sheetKinds":[]'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Ta bort' })).toBeNull());
    await waitFor(() => expect(session.getState().outcome?.recalculation.documents).not.toEqual([]));
  });

  it.each([
    ['Budget', 'H40:J50', 'Det markerade på Budget är tomt. Markera en tabell och försök igen.'],
    ['Diagram1', 'A1', 'Diagram1 är inget blad som Tertial läser. Markera en tabell på ett annat blad.'],
  ])('reads nothing of %s!%s, and says why', async (sheet, range, why) => {
    const { settings, pointed } = await showReview();
    fireEvent.click(screen.getByRole('button', { name: 'Visa varför' }));
    await screen.findByRole('button', { name: 'Läs markeringen som …' });
    select(pointed, sheet, range);
    readSelection();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(why));
    expect(screen.queryByRole('combobox', { name: 'Vad är området?' })).toBeNull();
    expect(settings() ?? '').not.toContain('sheetKinds');
  });
});
