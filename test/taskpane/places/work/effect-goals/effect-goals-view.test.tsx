/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { recalculate } from '../../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings/settings';
import EffectGoalsView from '../../../../../src/taskpane/places/work/effect-goals/effect-goals-view';
import { toolState } from '../../../../../src/taskpane/places/work/tool-state';
import type { Rows } from '../../../../samples/activities/tables';
import { sheetOf } from '../../../../samples/budgets/sheet';
import { effectGoals } from '../../../../samples/effect-goals/tables';
import { openView } from '../../../open-view';

afterEach(cleanup);

async function shown(rows: Rows) {
  const open = await openView('jamforelse.xlsx');
  const sheets = [{ grid: sheetOf('Mål', rows).grid(), marker: null }];
  const recalculation = recalculate({ sheets, names: [], isManual: false }, DEFAULT_SETTINGS);
  open.show(<EffectGoalsView outcome={{ ...open.outcome(), recalculation }} />);
  return { ...open, results: recalculation.results };
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the tool of goals with a baseline', () => {
  it('states how many are reached, and how far each has come, with links to its figures', async () => {
    const { selected, results } = await shown(effectGoals());
    expect(document.body.textContent).toContain('1 av 3 mål som kan bedömas är nådda.');
    expect(document.body.textContent).toContain('Kan inte bedömas: Parter i samverkan.');
    const row = within(screen.getByRole('table'))
      .getAllByRole('row')
      .find(({ textContent }) => textContent.includes('45'));
    expect([...row!.querySelectorAll('td')].map(({ textContent }) => plain(textContent))).toEqual([
      ...['40 %', '60 %', '45 %', '5 pe', '25 %', 'nej'],
    ]);
    fireEvent.click(screen.getByRole('button', { name: '22' }));
    expect(selected).toEqual([{ sheet: 'Mål', row: 4, column: 4 }]);
    expect(toolState('effectGoals', results)).toBe('4 mål · 1 av 3 nådda');
  });

  it('says so where there are none', async () => {
    await shown([['Budget 2031 (tkr)'], ['', 'Budget 2031'], ['Region Fjäll', 10]]);
    screen.getByText('Ingen tabell över mål med baslinje och målvärde lästes.');
  });
});
