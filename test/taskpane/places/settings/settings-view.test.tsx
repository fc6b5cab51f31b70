/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { SettingsWarning } from '../../../../src/taskpane/header/settings-warning';
import SettingsView from '../../../../src/taskpane/places/settings/settings-view';
import { openView, pause } from '../../open-view';

afterEach(cleanup);

const BUDGET = 'budget-med-fel.xlsx';
const FOLLOW_UP = 'uppfoljning.xlsx';

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const finish = (field: HTMLElement, value: string) => {
  type(field, value);
  fireEvent.blur(field);
};
const saved = () => screen.findByText(/^Sparat \d\d\.\d\d$/);
const box = (name: string) => screen.getByRole('textbox', { name }) as HTMLInputElement;
const [smallest, target, cap] = ['Minsta antal som visas', 'Index att nå', 'Högsta måluppfyllelse som räknas'];

/** What is said beside a field: the text that it is described by. */
function shownBeside(field: HTMLElement): string | null {
  const id = field.getAttribute('aria-describedby');
  return id === null ? null : (document.getElementById(id)?.textContent ?? null);
}

async function opened(name: string, settings: string | null = null) {
  const open = await openView(name, settings);
  open.show(<SettingsView />);
  return { ...open, kept: () => JSON.parse(open.settings() ?? 'null') as unknown };
}

const groups = () => [...document.querySelectorAll('summary')].map(({ textContent }) => textContent);

describe('the page of settings', () => {
  it('has a line for each group that applies to the workbook, with what holds now', async () => {
    await opened(BUDGET, '{"version":1,"equityMinimum":500,"memberships":[{"name":"Norrby","from":"2024-01-01"}]}');
    expect(groups()).toEqual([
      'BidragStörsta rest · 1 medlem med datum',
      'Eget kapitalTak i skikt på medlemsbidragen · lägst 500 tkr',
    ]);
    cleanup();
    await opened(FOLLOW_UP);
    expect(groups()).toEqual(['UppföljningProcent från 10 avslut · små tal under 5', 'MålLinjär · index att nå 100']);
  });

  it('shows what each way to count the ceiling gives in this workbook', async () => {
    const { outcome } = await opened(BUDGET);
    const latest = outcome().recalculation.results.equity.at(-1)!;
    const shown = new Map(
      screen
        .getAllByRole('radio')
        .map((radio) => [(radio as HTMLInputElement).value, radio.closest('span')!.textContent]),
    );
    for (const { mode, amount } of [latest.ceiling!, ...latest.otherCeilings])
      expect(shown.get(mode)?.replaceAll('\u00a0', '')).toMatch(new RegExp(` ${amount.toFixed(0)}$`));
  });

  it('shows every number as a person writes it, percents as such', async () => {
    await opened(FOLLOW_UP);
    const shown = screen.getAllByRole('textbox').map((field) => (field as HTMLInputElement).value);
    expect(shown).toEqual([
      ...['5', '10', '100', '100\u00a0%', '95\u00a0%', '50\u00a0%', '5', '20', '10', '40\u00a0%', '5'],
    ]);
  });
});

describe('what is changed', () => {
  it('is kept at once when it is picked or ticked', async () => {
    const { kept } = await opened(FOLLOW_UP);
    fireEvent.click(screen.getByRole('radio', { name: 'Trafikljus' }));
    await saved();
    expect(kept()).toMatchObject({ version: 1, socialBudget: { method: 'trafficLight' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Nollor visas' }));
    await waitFor(() => expect(kept()).toMatchObject({ disclosure: { showZeros: false } }));
    expect(kept()).toMatchObject({ socialBudget: { method: 'trafficLight' } });
  });

  it('is kept when the field of a number is left, or Enter pressed, and not for each digit', async () => {
    const { kept } = await opened(FOLLOW_UP);
    type(box(cap), '150');
    await pause();
    expect(kept()).toBeNull();
    screen.getByText(`Inte sparat än: ${cap}.`);
    fireEvent.blur(box(cap));
    await saved();
    expect(kept()).toMatchObject({ socialBudget: { cap: 1.5 } });
    expect(box(cap).value).toBe('150\u00a0%');
    type(box(target), '90');
    fireEvent.keyDown(box(target), { key: 'Enter' });
    await waitFor(() => expect(kept()).toMatchObject({ socialBudget: { cap: 1.5, targetIndex: 90 } }));
  });

  it('is not kept while it cannot be, which is said beside the field; the rest is kept', async () => {
    const { kept } = await opened(FOLLOW_UP);
    finish(box(cap), '300');
    expect(shownBeside(box(cap))).toBe('Skriv ett tal mellan 100\u00a0% och 200\u00a0%.');
    expect(box(cap).getAttribute('aria-invalid')).toBe('true');
    expect(shownBeside(box(target))).toBeNull();
    finish(box(target), '90');
    await waitFor(() => expect(kept()).toMatchObject({ socialBudget: { targetIndex: 90, cap: 1 } }));
    expect(box(cap).value).toBe('300');
    screen.getByText(`Inte sparat än: ${cap}.`);
    finish(box(cap), '150 %');
    await waitFor(() => expect(kept()).toMatchObject({ socialBudget: { targetIndex: 90, cap: 1.5 } }));
  });

  it('keeps what a newer version has put there', async () => {
    const { kept } = await opened(FOLLOW_UP, '{"version":1,"colour":"blue","disclosure":{"rounding":5}}');
    finish(box(smallest), '7');
    await saved();
    expect(kept()).toMatchObject({ colour: 'blue', disclosure: { rounding: 5, threshold: 7 } });
  });

  it('saves nothing when a field is left as it was', async () => {
    const { kept } = await opened(FOLLOW_UP);
    fireEvent.blur(box(smallest));
    finish(box(target), '100');
    await pause();
    expect(kept()).toBeNull();
  });
});

describe('a member with days', () => {
  const row = () => within(screen.getByRole('group', { name: /Ny medlem|Norrby/ }));
  const field = (name: string) => row().getByRole('textbox', { name });

  it('is kept when it is whole, with what is missing or wrong beside each field until then', async () => {
    const { kept } = await opened(BUDGET);
    fireEvent.click(screen.getByRole('button', { name: 'Lägg till medlem' }));
    expect(shownBeside(field('Kommun'))).toBe('Skriv kommunens namn.');
    screen.getByText('Inte sparat än: medlemmen utan namn.');
    finish(field('Till och med'), '2023-12-31');
    await pause();
    expect(kept()).toBeNull();
    type(field('Kommun'), 'Norrby');
    type(field('Från och med'), '2024-02-30');
    expect(shownBeside(field('Från och med'))).toBe('Skriv en dag som ÅÅÅÅ-MM-DD, eller inget.');
    type(field('Från och med'), '2024-02-29');
    expect(shownBeside(field('Till och med'))).toBe('Skriv samma dag som den första, eller en senare.');
    finish(field('Till och med'), '');
    await saved();
    expect(kept()).toMatchObject({ memberships: [{ name: 'Norrby', from: '2024-02-29', to: null }] });
  });

  it('half typed does not keep others, nor what is kept already, from staying', async () => {
    const { kept } = await opened(BUDGET, '{"version":1,"memberships":[{"name":"Norrby"}]}');
    finish(field('Från och med'), 'i våras');
    fireEvent.click(screen.getByRole('radio', { name: /^Samma procentsats på alla belopp/ }));
    await waitFor(() =>
      expect(kept()).toMatchObject({ ceilingMode: 'flat', memberships: [{ name: 'Norrby', from: null }] }),
    );
    expect((field('Från och med') as HTMLInputElement).value).toBe('i våras');
  });

  it('is gone at once when it is taken away', async () => {
    const { kept } = await opened(BUDGET, '{"version":1,"memberships":[{"name":"Norrby"}]}');
    fireEvent.click(screen.getByRole('button', { name: 'Ta bort Norrby' }));
    await saved();
    expect(kept()).toMatchObject({ memberships: [] });
  });
});

describe('what is typed while settings are read or saved', () => {
  it('stays, whole or not, when what was saved before it arrives', async () => {
    const { kept } = await opened(FOLLOW_UP);
    finish(box(smallest), '7');
    type(box(target), '90');
    type(box(cap), '1');
    await waitFor(() => expect(kept()).toMatchObject({ disclosure: { threshold: 7 } }));
    await pause();
    expect([smallest, target, cap].map((name) => box(name).value)).toEqual(['7', '90', '1']);
    fireEvent.blur(box(target));
    await waitFor(() =>
      expect(kept()).toMatchObject({ disclosure: { threshold: 7 }, socialBudget: { targetIndex: 90 } }),
    );
  });

  it('stays beside what someone else has chosen, which is shown and kept in the other fields', async () => {
    const { kept, session, workbook } = await opened(FOLLOW_UP);
    type(box(smallest), '7');
    await workbook.saveSetting('{"version":1,"ceilingMode":"flat","disclosure":{"percentBase":20}}');
    await act(() => session.ask({ kind: 'recalculate' }));
    expect([box(smallest).value, box('Minsta antal avslut som procent visas för').value]).toEqual(['7', '20']);
    fireEvent.blur(box(smallest));
    await saved();
    expect(kept()).toMatchObject({ ceilingMode: 'flat', disclosure: { percentBase: 20, threshold: 7 } });
  });

  it('is forgotten once it is saved: what someone else then chooses is shown', async () => {
    const { session, workbook } = await opened(FOLLOW_UP);
    finish(box(smallest), '7');
    await saved();
    await workbook.saveSetting('{"version":1,"disclosure":{"threshold":9}}');
    await act(() => session.ask({ kind: 'recalculate' }));
    expect(box(smallest).value).toBe('9');
  });
});

describe('what is typed and not saved', () => {
  /** Opens another place of the pane, does something there, and comes back. */
  async function away(shown: Awaited<ReturnType<typeof opened>>, meanwhile: () => Promise<void> = pause) {
    cleanup();
    await meanwhile();
    shown.show(<SettingsView />);
  }

  it('is there again when another place has been opened, whole or not', async () => {
    const shown = await opened(FOLLOW_UP);
    type(box(smallest), '7');
    type(box(cap), 'mycket');
    await away(shown);
    expect([smallest, cap].map((name) => box(name).value)).toEqual(['7', 'mycket']);
    screen.getByText(`Inte sparat än: ${smallest}; ${cap}.`);
    fireEvent.blur(box(smallest));
    finish(box(cap), '150 %');
    await waitFor(() =>
      expect(shown.kept()).toMatchObject({ disclosure: { threshold: 7 }, socialBudget: { cap: 1.5 } }),
    );
  });

  it('is a member too', async () => {
    const shown = await opened(BUDGET);
    fireEvent.click(screen.getByRole('button', { name: 'Lägg till medlem' }));
    type(box('Från och med'), '2024-02-29');
    await away(shown);
    expect(box('Från och med').value).toBe('2024-02-29');
    finish(box('Kommun'), 'Norrby');
    await saved();
    expect(shown.kept()).toMatchObject({ memberships: [{ name: 'Norrby', from: '2024-02-29' }] });
  });

  it('is kept until the workbook takes it, where it refuses', async () => {
    const shown = await opened(FOLLOW_UP);
    const { workbook, session } = shown;
    const keep = workbook.saveSetting;
    workbook.saveSetting = () => Promise.reject(new Error('refused'));
    finish(box(smallest), '7');
    await waitFor(() => expect(session.getState()).toMatchObject({ activity: 'idle', trouble: { reason: 'unknown' } }));
    expect(screen.queryByText(/^Sparat/)).toBeNull();
    workbook.saveSetting = keep;
    await away(shown);
    expect(box(smallest).value).toBe('7');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Nollor visas' }));
    await waitFor(() => expect(shown.kept()).toMatchObject({ disclosure: { threshold: 7, showZeros: false } }));
  });
});

describe('settings that could not be used', () => {
  it('are named one by one until they are replaced, beside the groups with the others', async () => {
    const { show } = await opened(
      BUDGET,
      '{"version":1,"equityMinimum":-1,"ceilingMode":"flat","disclosure":{"threshold":0}}',
    );
    const name = 'Inställningar i arbetsboken som inte kunde användas';
    const list = screen.getByRole('region', { name });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Styrelsens lägsta nivå för eget kapital, tkr (0 för ingen): ska vara ett tal mellan 0 och 1\u00a0000\u00a0000, men är −1; 0 används.',
      'Publik version, Minsta antal som visas: ska vara ett tal mellan 1 och 1\u00a0000, men är 0; 5 används.',
    ]);
    expect((screen.getByRole('radio', { name: /^Samma procentsats/ }) as HTMLInputElement).checked).toBe(true);
    show(<SettingsWarning />);
    screen.getByText(/^2 inställningar i arbetsboken kunde inte användas/);
    fireEvent.click(screen.getByRole('radio', { name: /^I skikt på medlemsbidragen/ }));
    await saved();
    expect(screen.queryByRole('region', { name })).toBeNull();
    expect(screen.queryByText(/kunde inte användas/)).toBeNull();
  });

  it('are none where all are as they should be', async () => {
    const { show } = await opened(BUDGET, '{"version":1}');
    show(<SettingsWarning />);
    expect(screen.queryByText(/kunde inte användas/)).toBeNull();
  });
});
