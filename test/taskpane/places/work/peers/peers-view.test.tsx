/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import PeersView from '../../../../../src/taskpane/places/work/peers/peers-view';
import { useSessionState } from '../../../../../src/taskpane/session/session-context';
import { openView } from '../../../open-view';

afterEach(cleanup);

function Shown() {
  const { outcome } = useSessionState();
  return outcome && <PeersView outcome={outcome} />;
}

async function shown() {
  const open = await openView('jamforelse.xlsx');
  open.show(<Shown />);
  return open;
}

describe('the comparison', () => {
  it('begins with where the own förbund is, and sets it beside the middle one and the quarters', async () => {
    const { outcome } = await shown();
    const { own } = outcome().recalculation.results.peers[0]!;
    screen.getByText(new RegExp(`^Sjöbygden har .* eget kapital av bidragen\\. .* förbund har lägre\\.$`));
    const table = screen.getByRole('table', { name: 'Eget kapital i procent av bidragen' });
    const [head, ratio] = within(table).getAllByRole('row');
    expect([...head!.querySelectorAll('th')].map(({ textContent }) => textContent)).toEqual([
      ...['2022', 'Förbundet', 'Mittersta', 'Nedre–övrefjärdedel'],
    ]);
    expect(ratio!.querySelector('td')!.textContent).toBe(own!.peer.ratio!.amount!.times(100).toFixed(0));
  });

  it('names the function of the quartiles only where it is asked how they are counted', async () => {
    await shown();
    const named = screen.getByText(/KVARTIL\.EXK/);
    expect(named.closest('details')).not.toBeNull();
  });

  it('takes another förbund as the own one in place, and keeps it in the workbook', async () => {
    const { settings } = await shown();
    fireEvent.change(screen.getByRole('combobox', { name: 'Eget förbund' }), { target: { value: 'Förbund 3' } });
    await waitFor(() => screen.getByText(/^Förbund 3 har /));
    expect(settings()).toMatch(/"association":"Förbund 3"/);
  });
});
