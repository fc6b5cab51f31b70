/** @jest-environment @happy-dom/jest-environment */
import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { NavigationProvider } from '../../../../src/taskpane/navigation/navigation-context';
import { ReadList } from '../../../../src/taskpane/places/overview/read-list';
import { openView } from '../../open-view';

afterEach(cleanup);

/** The sign of the first table of a sample, and how much of it was tested. */
async function firstTable(name: string) {
  const { outcome, show } = await openView(name);
  const { recalculation } = outcome();
  show(
    <NavigationProvider value={{ where: { place: 'overview' }, steps: 0, go: () => undefined }}>
      <ReadList recalculation={recalculation} />
    </NavigationProvider>,
  );
  const [row] = screen.getAllByRole('listitem');
  const [sign, words] = [row!.querySelector('svg')!.innerHTML, row!.textContent];
  cleanup();
  return { sign, words };
}

it('tells a table that is tested in part from one that is tested as a whole', async () => {
  const [part, all] = [await firstTable('budget-med-fel.xlsx'), await firstTable('tertial-1.xlsx')];
  expect(part.words).toContain('35 av 39 belopp prövade');
  expect(all.words).toContain('43 av 43 belopp prövade');
  expect(part.sign).not.toBe(all.sign);
});
