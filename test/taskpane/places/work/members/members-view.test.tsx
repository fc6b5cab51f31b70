/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import MembersView from '../../../../../src/taskpane/places/work/members/members-view';
import { openView } from '../../../open-view';

afterEach(cleanup);

async function shown(name: string) {
  const open = await openView(name);
  open.show(<MembersView outcome={open.outcome()} />);
  return open;
}

const rowsOf = (name: string | RegExp) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));

const row = (rows: readonly (string | null)[][], head: string) => rows.find(([first]) => first === head);

describe('contributions and equity', () => {
  it('are one matrix: who pays by year, and equity under it', async () => {
    await shown('budget-med-fel.xlsx');
    const rows = rowsOf(/^Bidrag och eget kapital, tkr/);
    expect(rows[0]).toEqual(['tkr', '2024budget', '2025budget', '2026budget']);
    expect(row(rows, 'Staten')).toEqual(['Staten', '5\u00a0401', '5\u00a0600', '5\u00a0600']);
    expect(row(rows, 'Summa bidrag')).toEqual(['Summa bidrag', '10\u00a0802', '11\u00a0200', '11\u00a0200']);
    expect(row(rows, 'Vid årets början')).toEqual(['Vid årets början', '900', '1\u00a0532', '2\u00a0612']);
    expect(rows.map(([head]) => head).slice(-6)).toEqual([
      ...['Eget kapital', 'Vid årets början', 'Årets resultat', 'Vid årets slut', 'Tak', 'Kvar till taket'],
    ]);
  });

  it('lead to the cells of the workbook', async () => {
    const { selected } = await shown('budget-med-fel.xlsx');
    fireEvent.click(screen.getByRole('button', { name: '5\u00a0401' }));
    expect(selected).toEqual([{ sheet: 'Budget', row: 5, column: 1 }]);
  });

  it('name every year above the ceiling', async () => {
    await shown('budget-med-fel.xlsx');
    screen.getByText('Eget kapital ligger över taket 2025 och 2026.');
  });

  it('show the shares, the members’ as they are printed', async () => {
    await shown('budget-med-fel.xlsx');
    fireEvent.click(screen.getByRole('tab', { name: 'Andelar' }));
    const rows = rowsOf('Andelar, Budget');
    expect(row(rows, 'Staten')?.slice(2)).toEqual(['50,00\u00a0%', '50,00\u00a0%']);
    expect(row(rows, 'Lillby')?.slice(1)).toEqual(['27,25\u00a0%', '27,25\u00a0%', '27,25\u00a0%']);
  });

  it('show under Så räknas det each computed figure beside the workbook’s, a year at a time', async () => {
    await shown('budget-med-fel.xlsx');
    fireEvent.click(screen.getByRole('tab', { name: 'Så räknas det' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'År' }), {
      target: { value: (screen.getByRole('option', { name: '2024 budget' }) as HTMLOptionElement).value },
    });
    const rows = rowsOf('Beräknat och i arbetsboken, 2024 budget, tkr');
    expect(row(rows, 'Regionen')).toEqual(['Regionen', '2\u00a0701', '2\u00a0701', '0']);
    expect(row(rows, 'Vid årets slut')).toEqual(['Vid årets slut', '1\u00a0532', '1\u00a0532', '0']);
    screen.getByText(/^Bidragen avrundas så: största rest/);
  });

  it('have the forecast of the year under way as a column, and the opening that the accounts do not bear out', async () => {
    const { outcome } = await shown('tertial-1.xlsx');
    const { forecast } = outcome().recalculation.results;
    const rows = rowsOf(/^Bidrag och eget kapital, tkr/);
    const [head] = rows;
    const column = head!.indexOf('2025prognos');
    expect(column).toBeGreaterThan(0);
    expect(Number(row(rows, 'Vid årets slut')![column]!.replace('\u00a0', ''))).toBe(
      forecast!.forecast.closing!.toNumber(),
    );
    expect(row(rows, 'Staten')).toEqual(['Staten', '4\u00a0900', '5\u00a0000', '–']);
    expect(row(rows, 'Summa bidrag')).toEqual(['Summa bidrag', '9\u00a0800', '10\u00a0000', '–']);
    screen.getByText(/^Budgeten 2025 utgår från 2\s040, men bokslutet 2024 slutade på 2\s010\.$/);
  });
});
