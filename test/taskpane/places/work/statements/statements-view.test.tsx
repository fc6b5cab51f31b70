/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import { recalculate } from '../../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings/settings';
import StatementsView from '../../../../../src/taskpane/places/work/statements/statements-view';
import type { Outcome } from '../../../../../src/taskpane/session/work';
import { sheetOf } from '../../../../samples/budgets/sheet';
import type { StatementSheets } from '../../../../samples/statements';
import { annualReport, BREAKS } from '../../../../samples/statements';

afterEach(cleanup);

function show(sheets: StatementSheets) {
  const own = Object.entries(sheets).map(([name, rows]) => ({ grid: sheetOf(name, rows).grid(), marker: null }));
  const recalculation = recalculate({ sheets: own, names: [], isManual: false }, DEFAULT_SETTINGS);
  render(<StatementsView outcome={{ recalculation } as unknown as Outcome} />);
}

describe('the annual report in the pane', () => {
  it('has what fails in view, with both sides and the difference, and what holds put away', () => {
    show(BREAKS['X9']?.() ?? {});
    screen.getByText(/^1 av \d+ jämförelser stämmer inte\.$/);
    const failing = screen.getByRole('table', { name: 'Stämmer inte' });
    const figures = within(failing).getAllByRole('cell');
    expect(figures.map(({ textContent }) => textContent)).toEqual(['130', '90', '40']);
    expect(screen.getByRole('table', { name: 'Nyckeltal' }).textContent).toContain('Soliditet');
    expect(screen.getByText('Stämmer').closest('details')).not.toBeNull();
  });

  it('states that all hold, and how it would be filled', () => {
    show(annualReport());
    screen.getByText(/^Alla \d+ jämförelser stämmer\.$/);
    cleanup();
    show({ Budget: [['']] });
    screen.getByText(/^Ingen årsredovisning lästes/);
  });
});
