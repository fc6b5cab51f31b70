/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { recalculate } from '../../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings/settings';
import SurveysView from '../../../../../src/taskpane/places/work/surveys/surveys-view';
import { toolState } from '../../../../../src/taskpane/places/work/tool-state';
import type { Rows } from '../../../../samples/activities/tables';
import { sheetOf } from '../../../../samples/budgets/sheet';
import { survey } from '../../../../samples/surveys/tables';
import { openView } from '../../../open-view';

afterEach(cleanup);

async function shown(rows: Rows) {
  const open = await openView('jamforelse.xlsx');
  const sheets = [{ grid: sheetOf('Enkät', rows).grid(), marker: null }];
  const recalculation = recalculate({ sheets, names: [], isManual: false }, DEFAULT_SETTINGS);
  open.show(<SurveysView outcome={{ ...open.outcome(), recalculation }} />);
  return { ...open, results: recalculation.results };
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the tool of surveys', () => {
  it('states how many have answered, group by group and together, with links to the counts', async () => {
    const { selected, results } = await shown(survey());
    expect(plain(document.body.textContent)).toContain('60 av 150 har svarat: 40,0 %.');
    expect(plain(document.body.textContent)).toContain('Färre än 5 svar, så svaren bedöms inte: Lillby kommun.');
    const [, first] = within(screen.getByRole('table')).getAllByRole('row');
    expect([...first!.querySelectorAll('td')].map(({ textContent }) => plain(textContent))).toEqual([
      ...['80', '36', '45 %', '75 %'],
    ]);
    fireEvent.click(screen.getByRole('button', { name: '36' }));
    expect(selected).toEqual([{ sheet: 'Enkät', row: 3, column: 2 }]);
    expect(plain(toolState('surveys', results)!)).toBe('1 enkät · svarsfrekvens 40 %');
  });

  it('states of how many groups it knows', async () => {
    await shown(survey({ '4,2': null }).slice(0, -1));
    expect(document.body.textContent).toContain('Räknat på 2 av 3 grupper');
  });

  it('says so where there is none', async () => {
    await shown([['Budget 2031 (tkr)'], ['', 'Budget 2031'], ['Region Fjäll', 10]]);
    screen.getByText('Ingen tabell över utskickade enkäter och svar lästes.');
  });
});
