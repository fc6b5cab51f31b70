/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Decimal } from '../../../../../src/core/figures/decimal';
import ForecastView from '../../../../../src/taskpane/places/work/forecast/forecast-view';
import DecidedBar from '../../../../../src/taskpane/places/work/forecast/decided-bar';
import { useSessionState } from '../../../../../src/taskpane/session/session-context';
import { openView, pause } from '../../../open-view';
import { openTool, settled } from '../opened-tool';

afterEach(cleanup);

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');
const rowOf = (name: RegExp | string) => screen.getByRole('button', { name }).closest('tr')!;
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => plain(textContent));
const totals = () => plain(screen.getByLabelText('Prognosen i sammandrag').textContent);
const field = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: RegExp | string, value: string) => fireEvent.change(field(name), { target: { value } });

let untouched: ReturnType<typeof openView> | null = null;

/** The workbook as all tests that take nothing share it. */
function shared() {
  untouched ??= openView('tertial-1.xlsx');
  return untouched;
}

async function opened(workbook: Parameters<typeof openTool>[0] = 'tertial-1.xlsx') {
  const open = await openTool(workbook, ForecastView);
  const forecast = () => open.outcome().recalculation.results.forecast!;
  const line = (label: string) => forecast().lines.find((each) => each.label === label)!;
  return { ...open, forecast, line, typed: () => open.session.getState().unwritten.inputs };
}

/** The forecast with a line open. */
async function openedLine(name: string, workbook?: Parameters<typeof openTool>[0]) {
  const open = await opened(workbook);
  fireEvent.click(screen.getByRole('button', { name }));
  return { ...open, drawer: screen.getByRole('dialog', { name }) };
}

describe('the lines of the forecast', () => {
  it('come with what raises a question first, and each once', async () => {
    const { forecast } = await opened(shared());
    const heads = screen.getAllByRole('rowheader').map(({ textContent }) => plain(textContent));
    expect(heads.slice(0, 5)).toEqual([
      ...['Se över först · 2 rader', 'Revision', 'Ingående eget kapital', 'Intäkter', 'Fem bidrag'],
    ]);
    expect(heads.filter((head) => head === 'Revision')).toHaveLength(1);
    expect(screen.getByText('Enligt budget', { selector: 'span' }).closest('tr')?.textContent).toMatch(
      /^Inget är bokfört än\. Förslag: Enligt budget/,
    );
    expect(forecast().lines).toHaveLength(10);
  });

  it('show minus for what is worse than budget, costs and sums as well', async () => {
    const { session, line } = await opened();
    const { key, label } = line('Löner');
    const cell = { text: '300', value: new Decimal(300), formula: null };
    const empty = { text: '', value: null, formula: null };
    const typed = {
      ...{ method: empty, value: empty, adjustment: cell, reason: empty, decidedBy: empty },
      ...{ date: empty, answer: empty, comment: empty },
    };
    const before = cells(rowOf('Köp av insatser'));
    expect(before).toEqual(['8 000', '2 500', '7 833', '+167']);
    await act(() => session.take({ kind: 'forecast', input: { key, label, typed } }));
    await settled(session);
    await waitFor(() => expect(cells(rowOf('Löner'))).toEqual(['2 200', '675', '2 442', '−242']));
    const sum = screen.getByRole('rowheader', { name: 'Summa kostnader' }).closest('tr')!;
    expect(cells(sum).at(-1)).toBe('−75');
    expect(totals()).toContain('Mot budget−75');
  });

  it('are one stop for Tab, and arrows go from one to the next', async () => {
    await opened(shared());
    const stops = () =>
      [...document.querySelectorAll<HTMLElement>('[data-roving]')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops().map(({ textContent }) => textContent)).toEqual(['Revision']);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Revision' }), { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('Fem bidrag');
  });

  it('are ordered by how they deviate when that heading is pressed', async () => {
    await opened(shared());
    const heading = screen.getByRole('columnheader', { name: 'Avvikelse' });
    expect(heading.getAttribute('aria-sort')).toBe('none');
    const costs = () =>
      screen
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent)
        .filter((head) => ['Köp av insatser', 'Löner', 'Lokaler'].includes(head ?? ''));
    expect(costs()[0]).toBe('Köp av insatser');
    fireEvent.click(within(heading).getByRole('button'));
    expect([heading.getAttribute('aria-sort'), costs().at(-1)]).toEqual(['ascending', 'Köp av insatser']);
  });

  it('put contributions that go as budgeted together, and show each when that is pressed', async () => {
    await opened(shared());
    const folded = screen.getByRole('button', { name: 'Fem bidrag' });
    expect(cells(folded.closest('tr')!)).toEqual(['10 000', '3 333', '10 000', '0']);
    expect(screen.queryByRole('button', { name: 'Försäkringskassan' })).toBeNull();
    fireEvent.click(folded);
    screen.getByRole('button', { name: /kassan/ });
  });
});

describe('the drawer of a line', () => {
  it('shows what the line comes to by each method, and takes one as soon as it is picked', async () => {
    const { line, typed } = await openedLine('Löner');
    const amounts = screen
      .getAllByRole('radio')
      .slice(0, 3)
      .map((radio) => plain(radio.closest('label')!.textContent));
    expect(amounts).toEqual([
      'Utfall och resten enligt budget2 142',
      'Enligt budget2 200',
      'Utfallet i samma takt2 025',
    ]);
    fireEvent.click(screen.getByRole('radio', { name: /samma takt/ }));
    await waitFor(() => expect(typed()).toMatchObject([{ typed: { method: { text: 'Utfallet i samma takt' } } }]));
    await waitFor(() => expect(line('Löner').forecast.toNumber()).toBe(2025));
  });

  it('asks for a value only where the method needs one', async () => {
    const { line } = await openedLine('Löner');
    expect(screen.queryByRole('textbox', { name: /Belopp för hela året/ })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: /Fast belopp/ }));
    await waitFor(() => screen.getByRole('textbox', { name: /Belopp för hela året/ }));
    screen.getAllByText('Metoden kan inte användas: värdet eller underlaget saknas.');
    type(/Belopp för hela året/, '2100');
    fireEvent.blur(field(/Belopp för hela året/));
    await waitFor(() => expect(line('Löner').forecast.toNumber()).toBe(2100));
  });

  it('takes an adjustment when the field is left, dates it, and the totals follow', async () => {
    const { typed, line } = await openedLine('Löner');
    expect(totals()).toContain('−921');
    type('Justering, tkr', '-50');
    expect(typed()).toEqual([]);
    fireEvent.blur(field('Justering, tkr'));
    const today = new Date().toLocaleDateString('sv-SE');
    await waitFor(() =>
      expect(typed()).toMatchObject([{ typed: { adjustment: { text: '-50' }, date: { text: today } } }]),
    );
    await waitFor(() => expect(totals()).toContain('−871'));
    expect(line('Löner').forecast.toNumber()).toBe(2092);
    expect(field('Beslutad den').value).toBe(today);
  });

  it('says what to write where an amount or a day is none, and takes nothing', async () => {
    const { typed } = await openedLine('Löner', shared());
    type('Justering, tkr', 'lite');
    screen.getByText('Skriv ett tal, till exempel -120 eller 35 %.');
    fireEvent.blur(field('Justering, tkr'));
    await pause();
    expect([typed(), field('Justering, tkr').value]).toEqual([[], 'lite']);
  });

  it('takes the proposal, and the line raises no question then', async () => {
    const { line } = await openedLine('Revision');
    fireEvent.click(screen.getByRole('button', { name: 'Använd förslaget' }));
    await waitFor(() => expect([line('Revision').origin, line('Revision').method]).toEqual(['own', 'budget']));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Använd förslaget' })).toBeNull());
    expect(screen.queryByText(/Inget är bokfört än/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Till förvald metod' }));
    await waitFor(() => expect(line('Revision').origin).toBe('assumed'));
  });

  it('closes by Escape with what is typed taken, and the row has the focus again', async () => {
    const { drawer, typed } = await openedLine('Löner');
    expect(drawer.contains(document.activeElement)).toBe(true);
    field('Orsak').focus();
    type('Orsak', 'Vakans');
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(typed()).toMatchObject([{ typed: { reason: { text: 'Vakans' } } }]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Löner');
  });

  it('goes on to the next row', async () => {
    const { drawer } = await openedLine('Köp av insatser', shared());
    fireEvent.click(within(drawer).getByRole('button', { name: 'Nästa rad' }));
    screen.getByRole('dialog', { name: 'Löner' });
    expect(rowOf('Löner').querySelector('[aria-expanded="true"]')).not.toBeNull();
  });

  it('asks of an adjustment that is older than the outturn, and counts it no more once it is in the outturn', async () => {
    const { line } = await openedLine('Löner');
    type('Justering, tkr', '-50');
    fireEvent.blur(field('Justering, tkr'));
    await waitFor(() => expect(line('Löner').adjustmentState).toBe('current'));
    type('Beslutad den', '2025-02-01');
    fireEvent.blur(field('Beslutad den'));
    await waitFor(() => expect(line('Löner').adjustmentState).toBe('open'));
    await waitFor(() => screen.getByRole('button', { name: 'Helt i utfallet' }));
    fireEvent.click(screen.getByRole('button', { name: 'Helt i utfallet' }));
    await waitFor(() =>
      expect([line('Löner').adjustmentState, line('Löner').adjustment.toNumber()]).toEqual(['inOutturn', 0]),
    );
  });
});

describe('deciding the forecast', () => {
  const openDialog = () => fireEvent.click(screen.getByRole('button', { name: 'Fastställ och skriv …' }));
  const confirm = () => screen.getByRole('button', { name: 'Fastställ och skriv' });

  it('needs a name and a day, and names the proposals that nobody has looked at', async () => {
    const { session } = await opened(shared());
    openDialog();
    screen.getByText('Underskott 921 tkr, 225 bättre än budget. Eget kapital 1 089 tkr.', {
      normalizer: (text) => plain(text),
    });
    screen.getByText(/Revision har ett förslag som ingen har sett över: 146, enligt budget\./);
    fireEvent.click(confirm());
    await pause();
    expect(session.getState().unwritten.request).toBeNull();
  });

  it('writes in the same press, and goes on to the text', async () => {
    const { session, gone, forecast } = await opened();
    openDialog();
    type(/Beslutsdatum/, '2025-05-21');
    type(/Beslutas av/, 'Styrelsen, § 31');
    fireEvent.click(confirm());
    await waitFor(() => expect(gone).toMatchObject([{ place: 'report', part: 'text' }]));
    expect(gone).toMatchObject([{ decided: forecast().decisions[0]!.seal }]);
    expect(session.getState().unwritten.request).toBeNull();
    expect(forecast().decisions).toMatchObject([{ date: '2025-05-21', decidedBy: 'Styrelsen, § 31' }]);
    screen.getByText('Fastställd 21 maj 2025');
    fireEvent.click(screen.getByRole('button', { name: 'Fastställ på nytt …' }));
    expect(field(/Beslutas av/).value).toBe('Styrelsen, § 31');
  });

  it('can be taken back in one press once it is written, and is out of the sheet then', async () => {
    const { session, show, outcome, forecast } = await opened();
    cleanup();
    const request = { date: '2025-05-21', decidedBy: 'Styrelsen' };
    await session.take({ kind: 'decision', request });
    await session.ask({ kind: 'write' });
    const { seal } = forecast().decisions[0]!;
    function Shown() {
      useSessionState();
      return <DecidedBar outcome={outcome()} seal={seal} />;
    }
    show(<Shown />);
    screen.getByText(/^Prognosen är fastställd\. \d blad är skrivna och lästa tillbaka\.$/);
    fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    await waitFor(() => screen.getByText('Beslutet är ångrat, och bladen är skrivna utan det.'));
    await settled(session);
    await act(() => session.ask({ kind: 'recalculate' }));
    expect([forecast().decisions, forecast().refused, session.getState().unwritten.request]).toEqual([[], null, null]);
  });

  it('leads back to a row that nobody has looked at', async () => {
    await opened(shared());
    openDialog();
    fireEvent.click(screen.getByRole('button', { name: 'Visa raden: Revision' }));
    screen.getByRole('dialog', { name: 'Revision' });
  });
});

describe('the bridge', () => {
  it('is read as a sentence, and is a table too', async () => {
    await opened(shared());
    const name = plain(screen.getByRole('img', { name: /^Eget kapital från budget/ }).getAttribute('aria-label'));
    expect(name).toBe(
      'Eget kapital från budget till prognos, tkr: Budget 894, Ingående −30, Tertial 1 +225, Prognos 1 089.',
    );
    screen.getByRole('table', { name: 'Eget kapital, från budget till prognos', hidden: true });
  });
});
