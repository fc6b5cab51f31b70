/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { parseAddress } from '../../../../src/core/cells/address';
import { Decimal } from '../../../../src/core/figures/decimal';
import type { Finding } from '../../../../src/core/documents/finding';
import { openFindings } from '../../../../src/core/sheets/findings/open-findings';
import { pause } from '../../open-view';
import { rowOf, rowTexts, showReview, withFindings } from './show-review';

afterEach(cleanup);

const cell = (address: string) => ({ sheet: 'Budget', ...parseAddress(address)! });
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
const titles = () => rowTexts().map(([title]) => title);
const openTitle = () => plain(document.querySelector('[aria-expanded="true"] > span:nth-child(2)')?.textContent);
const focused = () => plain(document.activeElement?.querySelector(':scope > span:nth-child(2)')?.textContent);
const key = (name: string, held = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...held });

/** Opens a row and waits for what is below it. */
async function openRow(title: string) {
  const row = rowOf(title);
  row.focus();
  fireEvent.click(row);
  await screen.findByRole('button', { name: 'Märk i bladet' });
  return within(row.closest('li')!);
}

describe('the list of findings', () => {
  it('has two lines for each, by sheet and gravest first, without what follows from another', async () => {
    await showReview();
    expect(rowTexts()).toEqual([
      ['Summa kostnader 2026', 'D17', '10 365 i cellen, 10 375 enligt delarna'],
      ['Årets resultat 2025', 'C18', '1 081 i cellen, 1 080 enligt delarna'],
      ['Åby kommun, 11,25 % av arb-bef. 2024', 'B10', '303 i cellen, 304 enligt andelen'],
      ['Utgående eget kapital 2025 och 2026', 'C20, D20', 'Eget kapital över den rekommenderade högsta nivån'],
    ]);
    screen.getByRole('heading', { name: 'Budget' });
  });

  it('is filtered by severity, each counted, and by sheet', async () => {
    await showReview();
    const chip = screen.getByRole('button', { name: 'Upplysning 3' });
    expect(screen.queryByRole('button', { name: /^Varning/ })).toBeNull();
    fireEvent.click(chip);
    expect(chip.getAttribute('aria-pressed')).toBe('false');
    expect(titles()).toEqual(['Summa kostnader 2026', 'Årets resultat 2025']);
    fireEvent.click(screen.getByRole('button', { name: 'Fel 2' }));
    expect(titles()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Visa alla' }));
    expect(titles()).toHaveLength(4);
    const options = within(screen.getByRole('combobox', { name: 'Blad' })).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['Alla blad', 'Budget']);
  });

  it('opens one row at a time in its place, selects its cell and keeps the focus', async () => {
    const { selected } = await showReview();
    await openRow('Summa kostnader');
    expect([openTitle(), focused()]).toEqual(['Summa kostnader 2026', 'Summa kostnader 2026']);
    screen.getByText('1 av 4');
    fireEvent.click(rowOf('Årets resultat'));
    expect(document.querySelectorAll('[aria-expanded="true"]')).toHaveLength(1);
    await pause();
    expect(selected).toEqual([cell('D17'), cell('C18')]);
    fireEvent.click(rowOf('Årets resultat'));
    expect(document.querySelectorAll('[aria-expanded="true"]')).toHaveLength(0);
  });

  it('is walked with Alt and the arrows from anywhere, and round at its ends', async () => {
    const { selected } = await showReview();
    screen.getByRole('combobox').focus();
    key('ArrowDown', { altKey: true });
    await waitFor(() => expect(focused()).toBe('Summa kostnader 2026'));
    key('ArrowUp', { altKey: true });
    await waitFor(() => expect(focused()).toBe('Utgående eget kapital 2025 och 2026'));
    fireEvent.click(screen.getByRole('button', { name: 'Nästa (Alt+Nedpil)' }));
    await waitFor(() => expect(focused()).toBe('Summa kostnader 2026'));
    expect(selected).toEqual([cell('D17'), cell('C20'), cell('D17')]);
  });

  it('is one stop, with the arrows between its rows; F2 goes to the cell and Escape closes', async () => {
    const { selected } = await showReview();
    const stops = () => document.querySelectorAll('[data-finding-row][tabindex="0"]');
    expect(stops()).toHaveLength(1);
    rowOf('Summa kostnader').focus();
    key('ArrowDown');
    expect(focused()).toBe('Årets resultat 2025');
    expect(stops()).toHaveLength(1);
    key('F2');
    await pause();
    expect(selected).toEqual([cell('C18')]);
    await openRow('Årets resultat');
    key('Escape');
    expect([openTitle(), focused()]).toEqual(['', 'Årets resultat 2025']);
  });

  it('keeps the open row and the focus when the workbook is read anew', async () => {
    const { session } = await showReview();
    await openRow('Årets resultat');
    await act(() => session.ask({ kind: 'recalculate' }));
    expect([openTitle(), focused()]).toEqual(['Årets resultat 2025', 'Årets resultat 2025']);
  });

  it('draws no more than a screenful or two of ten thousand findings: repeats as one row, the rest a step at a time', async () => {
    const many = (of: Finding, count: number, sheets: number): Finding[] =>
      Array.from({ length: count }, (_, row) => ({
        ...{ ...of, label: `Rad ${row}`, at: { ...of.at, row, sheet: `Blad ${row % sheets}` } },
      }));
    await showReview('budget-med-fel.xlsx', (outcome) => {
      const [error] = openFindings(outcome.recalculation.review);
      const [warning, other] = [
        { ...error!, severity: 'warning' as const },
        { ...error!, rule: 'rowSum' as const },
      ];
      const all = [...many(warning, 5_000, 3), ...many(other, 5_000, 5), ...many(error!, 120, 20)];
      return withFindings(outcome, all);
    });
    expect(document.querySelectorAll('[data-finding-row]')).toHaveLength(60);
    expect(titles()[0]).toBe('Radens summa är inte sina kolumner (1000)');
    fireEvent.click(screen.getByRole('button', { name: 'Visa 60 till' }));
    expect(document.querySelectorAll('[data-finding-row]')).toHaveLength(120);
  });
});

describe('an open finding', () => {
  it('shows its parts with their sum beside what is in the cell, each a way there, and why it is believed', async () => {
    const { selected } = await showReview();
    const row = await openRow('Summa kostnader');
    const table = row.getByRole('table', { name: 'Delar' });
    const rows = within(table).getAllByRole('row');
    expect(rows.map(({ textContent }) => plain(textContent))).toEqual([
      ...['DelarBeloppCell', 'Kansli1 950D13', 'Ungdomsteamet4 500D14', 'Vägen vidare3 800D15', 'Revision125D16'],
      ...['Summa av delarna10 375', 'I cellen10 365D17', 'Skillnad−10'],
    ]);
    fireEvent.click(within(table).getByRole('button', { name: 'D14' }));
    await pause();
    expect(selected.at(-1)).toMatchObject(cell('D14'));
    expect(plain(row.getByText(/^ ?med 10/).textContent)).toContain('Samma summa stämmer 2024 och 2025.');
    row.getByText('Ändra inget i D18.');
  });

  it('tells what follows and is right as it is from what is to be changed with it', async () => {
    await showReview('budget-med-fel.xlsx', (outcome) => {
      const found = outcome.recalculation.findings;
      const [follower] = found.filter(({ causedBy }) => causedBy !== null && causedBy.column === 3);
      const left = { ...follower!, at: cell('D21'), becomes: new Decimal(191) };
      return withFindings(outcome, [...found, left]);
    });
    const row = await openRow('Summa kostnader');
    expect(plain(row.getByText('Ändra inget i D18.').parentElement?.textContent)).toBe(
      'Ändra inget i D18. 825 stämmer när D17 är rättad.',
    );
    row.getByText('D21 blir 191 när D17 är rättad.');
  });

  it('shows what it rests on', async () => {
    await showReview();
    const row = await openRow('Åby kommun');
    expect(row.getByText(/Grund: /).textContent).toMatch(/\.$/);
  });
});

describe('deciding', () => {
  const type = (label: string, text: string) =>
    fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } });

  it('accepts with a reason, a name and a day, takes it out of the list and gives the focus to the next', async () => {
    const { session } = await showReview();
    await openRow('Summa kostnader');
    key('g');
    const why = await screen.findByRole('textbox', { name: 'Varför' });
    await waitFor(() => expect(document.activeElement).toBe(why));
    fireEvent.click(screen.getByRole('button', { name: 'Godta' }));
    screen.getByText('Skriv varför avvikelsen godtas.');
    type('Varför', 'Beslutad så');
    type('Vem', 'Anna Lind');
    type('När', '2026-13-01');
    fireEvent.click(screen.getByRole('button', { name: 'Godta' }));
    screen.getByText(/^Skriv datumet som/);
    type('När', '2026-11-27');
    fireEvent.click(screen.getByRole('button', { name: 'Godta' }));
    await waitFor(() => expect(titles()).not.toContain('Summa kostnader 2026'));
    expect(focused()).toBe('Årets resultat 2025');
    const [decision] = session.getState().unwritten.decisions;
    expect(decision).toMatchObject({ decision: 'godta', comment: 'Beslutad så', by: 'Anna Lind', date: '2026-11-27' });
    expect(decision?.basis).toBe('10365;10375');
    fireEvent.click(screen.getByRole('button', { name: 'Godtagna 1' }));
    expect(plain(screen.getByRole('region', { name: /^Godtagna/ }).textContent)).toContain(
      'Beslutad så Anna Lind, 2026-11-27',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Ångra: Summa kostnader 2026' }));
    await waitFor(() => expect(titles()).toContain('Summa kostnader 2026'));
  });

  it('keeps a comment beside the finding, which stays open', async () => {
    const { session } = await showReview();
    await openRow('Summa kostnader');
    key('k');
    await screen.findByRole('textbox', { name: 'Kommentar' });
    type('Kommentar', 'Frågat kansliet');
    fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
    await waitFor(() => expect(session.getState().unwritten.decisions).toHaveLength(1));
    await screen.findByText('Kommentar: Frågat kansliet');
    expect(titles()).toContain('Summa kostnader 2026');
  });

  it('says that all is gone through when everything is accepted, and never where nothing could be tested', async () => {
    await showReview('budget-med-fel.xlsx', (outcome) => withFindings(outcome, []));
    screen.getByText(/^Inga fel i det som prövades\. 35 av 39 belopp/);
    cleanup();
    await showReview('budget-med-fel.xlsx', (outcome) => {
      const { recalculation, ...rest } = withFindings(outcome, []);
      const coverage = [{ sheet: 'Budget', amounts: 39, proven: 0, tables: [] }];
      return { ...rest, recalculation: { ...recalculation, coverage } };
    });
    expect(screen.queryByText(/^Inga fel/)).toBeNull();
    screen.getByText(/Inget belopp kunde prövas/);
  });
});

describe('mending', () => {
  it('asks with what was and what will be, the formula first, and writes that one cell', async () => {
    const { session } = await showReview();
    await openRow('Summa kostnader');
    key('r');
    const dialog = within(await screen.findByRole('dialog', { hidden: true }));
    dialog.getByText('Rätta D17 på bladet Budget?');
    const [formula, number] = dialog.getAllByRole<HTMLInputElement>('radio', { hidden: true });
    expect(plain(formula!.parentElement?.textContent)).toMatch(/^Skriv formeln =SUMMA\(D13:D16\)/);
    expect(plain(number!.parentElement?.textContent)).toBe('Skriv talet 10 375');
    expect([formula!.checked, number!.checked]).toEqual([true, false]);
    fireEvent.click(dialog.getByRole('button', { name: 'Skriv i D17', hidden: true }));
    dialog.getByText('Skriv vem det är.');
    fireEvent.change(dialog.getByRole('textbox', { name: 'Vem', hidden: true }), { target: { value: 'Anna Lind' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Skriv i D17', hidden: true }));
    await waitFor(() => expect(session.getState().mended).toHaveLength(1));
    expect(session.getState().mended[0]?.cells).toMatchObject([
      {
        ...{ at: cell('D17'), before: { kind: 'value', value: 10365 }, result: 10375 },
        after: { content: { kind: 'formula', formula: 'SUM(D13:D16)' } },
      },
    ]);
    expect(plain(session.getState().unwritten.decisions[0]?.comment)).toBe('D17: 10 365 → =SUMMA(D13:D16)');
  });

  it('is not offered where more than one is thinkable', async () => {
    await showReview();
    const row = await openRow('Åby kommun');
    expect(row.queryByRole('button', { name: 'Rätta …' })).toBeNull();
    fireEvent.keyDown(rowOf('Åby kommun'), { key: 'r' });
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
  });

  it('that was asked of one row is not asked of another that is opened afterwards', async () => {
    await showReview();
    await openRow('Åby kommun');
    fireEvent.keyDown(rowOf('Åby kommun'), { key: 'r' });
    fireEvent.keyDown(rowOf('Åby kommun'), { key: 'ArrowUp', altKey: true });
    await screen.findByRole('button', { name: 'Rätta …' });
    expect(openTitle()).toBe('Årets resultat 2025');
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
  });

  it('keeps what was typed of a row while another is looked at, until it is saved or cancelled', async () => {
    await showReview();
    await openRow('Åby kommun');
    const reason = async () => {
      fireEvent.click(await screen.findByRole('button', { name: 'Godta …' }));
      return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Varför' });
    };
    fireEvent.change(await reason(), { target: { value: 'Avrundat i beslutet' } });
    fireEvent.keyDown(rowOf('Åby kommun'), { key: 'ArrowUp', altKey: true });
    await waitFor(() => expect(openTitle()).toBe('Årets resultat 2025'));
    await openRow('Åby kommun');
    expect((await reason()).value).toBe('Avrundat i beslutet');
    fireEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
    expect((await reason()).value).toBe('');
  });
});

describe('marking', () => {
  it('colours the cells of the row until that is taken away, in the row or below the list', async () => {
    const { session } = await showReview();
    await openRow('Utgående eget kapital');
    fireEvent.click(screen.getByRole('button', { name: 'Märk i bladet' }));
    await waitFor(() => expect(session.getState().marked).toMatchObject([cell('C20'), cell('D20')]));
    await screen.findByText('2 celler är märkta i bladet');
    fireEvent.click(await screen.findByRole('button', { name: 'Ta bort märkningen i bladet' }));
    await waitFor(() => expect(session.getState().marked).toEqual([]));
    fireEvent.click(await screen.findByRole('button', { name: 'Märk i bladet' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Ta bort märkningen' }));
    await waitFor(() => expect(session.getState().marked).toEqual([]));
  });
});
