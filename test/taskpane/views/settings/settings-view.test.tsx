/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { SettingsWarning } from '../../../../src/taskpane/views/status/settings-warning';
import SettingsView from '../../../../src/taskpane/views/settings/settings-view';
import { openView, pause } from '../open-view';

afterEach(cleanup);

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const save = () => screen.getByRole('button', { name: 'Spara i arbetsboken' });

const saved = () => screen.findByText('Valen är sparade och arbetsboken omräknad.');

/** What is said beside a field: the text that it is described by. */
function shownBeside(field: HTMLElement): string | null {
  const id = field.getAttribute('aria-describedby');
  return id === null ? null : (document.getElementById(id)?.textContent ?? null);
}

async function opened(settings: string | null = null) {
  const open = await openView('budget-med-fel.xlsx', settings);
  open.show(<SettingsView />);
  return { ...open, kept: () => JSON.parse(open.settings() ?? 'null') as unknown };
}

describe('the form of settings', () => {
  it('shows every number with its default, percents as such', async () => {
    await opened();
    const shown = screen.getAllByRole('textbox').map((field) => (field as HTMLInputElement).value);
    expect(shown).toEqual([
      ...['0', '5', '10', '100', '100\u00a0%', '95\u00a0%', '50\u00a0%', '5', '20', '10', '40\u00a0%', '5'],
    ]);
  });

  it('says beside a field what it can hold, names it at the button, and does not save meanwhile', async () => {
    const { kept } = await opened();
    const cap = screen.getByRole('textbox', { name: 'Högsta måluppfyllelse som räknas' });
    type(cap, '300');
    expect(shownBeside(cap)).toBe('Skriv ett tal mellan 100\u00a0% och 200\u00a0%.');
    expect(cap.getAttribute('aria-invalid')).toBe('true');
    expect(shownBeside(screen.getByRole('textbox', { name: 'Index att nå' }))).toBeNull();
    screen.getByText('Rätta innan du sparar: Högsta måluppfyllelse som räknas.');
    fireEvent.click(save());
    await pause();
    expect(kept()).toBeNull();
  });

  it('saves when what was wrong is mended', async () => {
    const { kept } = await opened();
    const cap = screen.getByRole('textbox', { name: 'Högsta måluppfyllelse som räknas' });
    type(cap, 'mycket');
    type(cap, '150 %');
    expect([shownBeside(cap), screen.queryByText(/^Rätta innan/)]).toEqual([null, null]);
    fireEvent.click(save());
    await saved();
    expect(kept()).toMatchObject({ version: 1, socialBudget: { cap: 1.5 } });
  });

  it('saves what is picked and ticked', async () => {
    const { kept } = await opened();
    fireEvent.click(screen.getByRole('radio', { name: 'Trafikljus' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Samma procentsats på alla belopp' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Nollor visas' }));
    fireEvent.click(save());
    await saved();
    expect(kept()).toMatchObject({
      ...{ ceilingMode: 'flat', disclosure: { showZeros: false }, socialBudget: { method: 'trafficLight' } },
    });
  });

  it('says beside each field of a member what is missing or wrong', async () => {
    const { kept } = await opened();
    fireEvent.click(screen.getByRole('button', { name: 'Lägg till medlem' }));
    const row = () => within(screen.getByRole('group', { name: /Ny medlem|Norrby/ }));
    const field = (name: string) => row().getByRole('textbox', { name });
    expect(shownBeside(field('Kommun'))).toBe('Skriv kommunens namn.');
    screen.getByText('Rätta innan du sparar: medlemmen utan namn.');
    type(field('Kommun'), 'Norrby');
    type(field('Från och med'), '2024-02-30');
    expect(shownBeside(field('Från och med'))).toBe('Skriv en dag som ÅÅÅÅ-MM-DD, eller inget.');
    type(field('Från och med'), '2024-02-29');
    type(field('Till och med'), '2023-12-31');
    expect(shownBeside(field('Till och med'))).toBe('Skriv samma dag som den första, eller en senare.');
    screen.getByText('Rätta innan du sparar: Norrby.');
    type(field('Till och med'), '');
    fireEvent.click(save());
    await saved();
    expect(kept()).toMatchObject({ memberships: [{ name: 'Norrby', from: '2024-02-29', to: null }] });
  });

  it('keeps what a newer version has put there', async () => {
    const { kept } = await opened('{"version":1,"colour":"blue","disclosure":{"rounding":5}}');
    type(screen.getByRole('textbox', { name: 'Minsta antal som visas' }), '7');
    fireEvent.click(save());
    await saved();
    expect(kept()).toMatchObject({ colour: 'blue', disclosure: { rounding: 5, threshold: 7 } });
  });
});

describe('what is typed in the form while settings are read or saved', () => {
  const box = (name: string) => screen.getByRole('textbox', { name }) as HTMLInputElement;
  const [smallest, target, cap] = ['Minsta antal som visas', 'Index att nå', 'Högsta måluppfyllelse som räknas'];

  it('stays, whole or not, when what was saved before it arrives', async () => {
    const { kept } = await opened();
    type(box(smallest), '7');
    fireEvent.click(save());
    type(box(target), '90');
    type(box(cap), '1');
    fireEvent.click(screen.getByRole('button', { name: 'Lägg till medlem' }));
    type(box('Kommun'), 'Norrby');
    await saved();
    expect([smallest, target, cap, 'Kommun'].map((name) => box(name).value)).toEqual(['7', '90', '1', 'Norrby']);
    screen.getByText('Rätta innan du sparar: Högsta måluppfyllelse som räknas.');
    type(box(cap), '110 %');
    fireEvent.click(save());
    await waitFor(() =>
      expect(kept()).toMatchObject({
        ...{ disclosure: { threshold: 7 }, socialBudget: { targetIndex: 90, cap: 1.1 } },
        memberships: [{ name: 'Norrby' }],
      }),
    );
  });

  it('stays beside what someone else has chosen, which is shown and kept in the other fields', async () => {
    const { kept, session, workbook } = await opened();
    type(box(smallest), '7');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Nollor visas' }));
    await workbook.saveSetting('{"version":1,"ceilingMode":"flat","disclosure":{"percentBase":20}}');
    await act(() => session.ask({ kind: 'recalculate' }));
    expect([box(smallest).value, box('Minsta antal avslut som procent visas för').value]).toEqual(['7', '20']);
    fireEvent.click(save());
    await saved();
    expect(kept()).toMatchObject({
      ...{ ceilingMode: 'flat', disclosure: { percentBase: 20, threshold: 7, showZeros: false } },
    });
  });

  it('is forgotten once it is saved: what someone else then chooses is shown', async () => {
    const { session, workbook } = await opened();
    type(box(smallest), '7');
    fireEvent.blur(box(smallest));
    fireEvent.click(save());
    await saved();
    await workbook.saveSetting('{"version":1,"disclosure":{"threshold":9}}');
    await act(() => session.ask({ kind: 'recalculate' }));
    expect(box(smallest).value).toBe('9');
  });
});

describe('what is typed in the form and not saved', () => {
  const box = (name: string) => screen.getByRole('textbox', { name }) as HTMLInputElement;
  const [smallest, cap] = ['Minsta antal som visas', 'Högsta måluppfyllelse som räknas'];

  /** Opens another tab of the pane, does something there, and comes back. */
  async function away(shown: Awaited<ReturnType<typeof opened>>, meanwhile: () => Promise<void> = pause) {
    cleanup();
    await meanwhile();
    shown.show(<SettingsView />);
  }

  it('is there again when another tab has been opened, whole or not', async () => {
    const shown = await opened();
    type(box(smallest), '7');
    type(box(cap), 'mycket');
    fireEvent.click(screen.getByRole('radio', { name: 'Trafikljus' }));
    fireEvent.click(screen.getByRole('button', { name: 'Lägg till medlem' }));
    type(box('Från och med'), '2024-02-29');
    await away(shown);
    expect([smallest, cap, 'Från och med'].map((name) => box(name).value)).toEqual(['7', 'mycket', '2024-02-29']);
    expect((screen.getByRole('radio', { name: 'Trafikljus' }) as HTMLInputElement).checked).toBe(true);
    screen.getByText('Rätta innan du sparar: Högsta måluppfyllelse som räknas; medlemmen utan namn.');
    type(box(cap), '150 %');
    type(box('Kommun'), 'Norrby');
    fireEvent.click(save());
    await saved();
    expect(shown.kept()).toMatchObject({
      ...{ disclosure: { threshold: 7 }, socialBudget: { method: 'trafficLight', cap: 1.5 } },
      memberships: [{ name: 'Norrby', from: '2024-02-29' }],
    });
  });

  it('is forgotten when it is saved while another tab is open', async () => {
    const shown = await opened();
    type(box(smallest), '7');
    fireEvent.click(save());
    await away(shown, () => shown.session.ask({ kind: 'recalculate' }));
    await shown.workbook.saveSetting('{"version":1,"disclosure":{"threshold":9}}');
    await act(() => shown.session.ask({ kind: 'recalculate' }));
    expect(box(smallest).value).toBe('9');
  });

  it('stays when it could not be saved', async () => {
    const shown = await opened();
    const { workbook, session } = shown;
    const keep = workbook.saveSetting;
    type(box(smallest), '7');
    workbook.saveSetting = () => Promise.reject(new Error('refused'));
    fireEvent.click(save());
    await waitFor(() => expect(session.getState()).toMatchObject({ activity: 'idle', trouble: { reason: 'unknown' } }));
    workbook.saveSetting = keep;
    await away(shown);
    expect(box(smallest).value).toBe('7');
    fireEvent.click(save());
    await saved();
    expect(shown.kept()).toMatchObject({ disclosure: { threshold: 7 } });
  });
});

describe('settings that could not be used', () => {
  it('are named one by one until they are replaced, beside the form with the others', async () => {
    const { show } = await opened('{"version":1,"equityMinimum":-1,"ceilingMode":"flat","disclosure":{"threshold":0}}');
    const list = screen.getByRole('region', { name: 'Val i arbetsboken som inte kunde användas' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Styrelsens lägsta nivå för eget kapital, tkr (0 för ingen): ska vara ett tal mellan 0 och 1\u00a0000\u00a0000, men är −1; 0 används.',
      'Publik version, Minsta antal som visas: ska vara ett tal mellan 1 och 1\u00a0000, men är 0; 5 används.',
    ]);
    expect((screen.getByRole('radio', { name: 'Samma procentsats på alla belopp' }) as HTMLInputElement).checked).toBe(
      true,
    );
    show(<SettingsWarning />);
    screen.getByText(/^2 val i arbetsboken kunde inte användas/);
    fireEvent.click(save());
    await saved();
    expect(screen.queryByRole('region', { name: 'Val i arbetsboken som inte kunde användas' })).toBeNull();
    expect(screen.queryByText(/kunde inte användas/)).toBeNull();
  });

  it('are none where all are as they should be', async () => {
    const { show } = await opened('{"version":1}');
    show(<SettingsWarning />);
    expect(screen.queryByText(/kunde inte användas/)).toBeNull();
  });
});
