/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { Outcome } from '../../../../src/taskpane/session/work';
import { FindingsView } from '../../../../src/taskpane/views/findings/findings-view';
import { openView, pause } from '../open-view';

afterEach(cleanup);

const itemsUnder = (heading: string | RegExp) =>
  within(screen.getByRole('region', { name: heading })).getAllByRole('listitem');

/** The outcome with other findings than were found. */
function withFindings(outcome: Outcome, findings: Outcome['recalculation']['findings']): Outcome {
  return { ...outcome, recalculation: { ...outcome.recalculation, findings } };
}

describe('the view of findings', () => {
  it('groups by severity, the gravest first, each heading with the number of causes', async () => {
    const { show, outcome } = await openView('budget-med-fel.xlsx');
    show(<FindingsView outcome={outcome()} />);
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings).toEqual([
      ...['Nyckeltal', 'Fel (2)', 'Upplysningar (3)'],
      ...['Så mycket kunde prövas', 'Lästa tabeller'],
    ]);
  });

  it('lists what follows from an error right after it, marked as such', async () => {
    const { show, outcome } = await openView('budget-med-fel.xlsx');
    show(<FindingsView outcome={outcome()} />);
    const places = itemsUnder('Fel (2)').map((item) => [
      within(item).getAllByRole('button')[0]?.textContent,
      within(item).queryByText('följer av felet ovanför') !== null,
    ]);
    expect(places).toEqual([
      ['Budget!D17', false],
      ['Budget!D18', true],
      ['Budget!C18', false],
      ['Budget!C20', true],
    ]);
  });

  it('states of each finding what is in the cell, what was expected and how far apart they are', async () => {
    const { show, outcome } = await openView('budget-med-fel.xlsx');
    show(<FindingsView outcome={outcome()} />);
    const [first] = itemsUnder('Fel (2)');
    expect(
      within(first!)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual([...['Står', 'Väntat', 'Skillnad']]);
    expect(
      within(first!)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual([...['10\u00a0365', '10\u00a0375', '−10']]);
  });

  it('goes to the cell, and to each cell that the expected figure is made of', async () => {
    const { show, outcome, selected } = await openView('budget-med-fel.xlsx');
    show(<FindingsView outcome={outcome()} />);
    const [first] = itemsUnder('Fel (2)');
    fireEvent.click(within(first!).getByRole('button', { name: 'Budget!D17' }));
    await pause();
    fireEvent.click(within(first!).getByText('D14'));
    await pause();
    expect(selected).toEqual([
      { sheet: 'Budget', row: 16, column: 3 },
      expect.objectContaining({ sheet: 'Budget', row: 13, column: 3 }),
    ]);
  });

  it('shows fifty of a long list, and all of it when that is asked for', async () => {
    const { show, outcome } = await openView('budget-med-fel.xlsx');
    const [error] = outcome().recalculation.findings.filter(({ causedBy }) => causedBy === null);
    const many = Array.from({ length: 60 }, (_, row) => ({ ...error!, at: { ...error!.at, row } }));
    show(<FindingsView outcome={withFindings(outcome(), many)} />);
    expect(itemsUnder(/^Fel/)).toHaveLength(50);
    fireEvent.click(screen.getByRole('button', { name: 'Visa alla 60' }));
    expect(itemsUnder(/^Fel/)).toHaveLength(60);
    expect(screen.queryByRole('button', { name: 'Visa alla 60' })).toBeNull();
  });

  it('says that no errors are only where something was tested, and how much that is', async () => {
    const { show, outcome } = await openView('budget-med-fel.xlsx');
    show(<FindingsView outcome={withFindings(outcome(), [])} />);
    screen.getByText(/^Inga fel i det som prövades\. 35 av 39 belopp/);
    cleanup();
    const untested = [{ sheet: 'Budget', amounts: 39, proven: 0, tables: [] }];
    const { recalculation } = withFindings(outcome(), []);
    show(<FindingsView outcome={{ ...outcome(), recalculation: { ...recalculation, coverage: untested } }} />);
    expect(screen.queryByText(/inga fel/i)).toBeNull();
    screen.getByText('Inget belopp kunde prövas: 0 av 39 ingår i en bevisad summa.');
    cleanup();
    const nothing = { ...outcome().recalculation, findings: [], documents: [] };
    show(<FindingsView outcome={{ ...outcome(), recalculation: nothing }} />);
    screen.getByText('Ingen tabell som känns igen kunde läsas.');
    expect(screen.queryByText(/inga fel/i)).toBeNull();
  });

  it('shows of each table how many amounts were tested, a way to each', async () => {
    const { show, outcome, selected } = await openView('budget-med-fel.xlsx');
    show(<FindingsView outcome={outcome()} />);
    screen.getByText('35 av 39 belopp ingår i minst en bevisad summa.');
    const [first] = itemsUnder('Så mycket kunde prövas');
    expect(first!.textContent).toMatch(/^\S+![A-Z]+\d+:[A-Z]+\d+ 35 av 39$/);
    fireEvent.click(within(first!).getByRole('button'));
    await pause();
    expect(selected).toHaveLength(1);
  });

  it('lists what was not checked with the reason, a way to each place', async () => {
    const { show, outcome, selected } = await openView('budget-med-fel.xlsx');
    const { recalculation } = outcome();
    const notChecked = [
      { sheet: 'Noter', range: 'B3:C9', reason: 'Tabellen har inga rubriker.' },
      { sheet: 'Tomt', range: null, reason: 'Bladet är dolt.' },
    ];
    show(<FindingsView outcome={{ ...outcome(), recalculation: { ...recalculation, notChecked } }} />);
    expect(itemsUnder('Kontrollerades inte').map(({ textContent }) => textContent)).toEqual([
      'Noter: B3:C9Tabellen har inga rubriker.',
      'Tomt: hela bladetBladet är dolt.',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Noter: B3:C9' }));
    await pause();
    expect(selected).toEqual([expect.objectContaining({ sheet: 'Noter', row: 2, column: 1 })]);
  });
});
