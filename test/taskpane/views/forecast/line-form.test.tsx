/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Decimal } from '../../../../src/core/figures/decimal';
import type { ForecastLine } from '../../../../src/core/calculation/forecast/forecast-types';
import { draftOf, inputFrom } from '../../../../src/taskpane/views/forecast/line-draft';
import { LineForm } from '../../../../src/taskpane/views/forecast/line-form';
import { openView, pause } from '../open-view';

afterEach(cleanup);

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const field = (name: string) => screen.getByRole('textbox', { name });

const draftCells = (line: ForecastLine) => inputFrom(line, draftOf(line)).typed;

async function opened() {
  const open = await openView('tertial-1.xlsx');
  const line = open.outcome().recalculation.results.forecast!.lines[0]!;
  open.show(<LineForm line={line} />);
  return { ...open, line, typed: () => open.session.getState().unwritten.inputs };
}

describe('the form of a line of the forecast', () => {
  it('is named by the line, and begins empty where nothing is typed', async () => {
    const { line } = await opened();
    screen.getByRole('group', { name: `Nyckel, justering och kommentar: ${line.label}` });
    expect(screen.getAllByRole('textbox').map((box) => (box as HTMLInputElement).value)).toEqual(Array(6).fill(''));
  });

  it('takes an adjustment when the field is left, and the forecast moves by it', async () => {
    const { line, typed, outcome } = await opened();
    type(field('Justering'), '-120');
    expect(typed()).toEqual([]);
    fireEvent.blur(field('Justering'));
    await waitFor(() => expect(typed()).toMatchObject([{ key: line.key, typed: { adjustment: { text: '-120' } } }]));
    const now = () => outcome().recalculation.results.forecast!.lines[0]!;
    await waitFor(() => expect(now().adjustment.toNumber()).toBe(-120));
    expect(
      now()
        .forecast?.minus(line.forecast ?? 0)
        .toNumber(),
    ).toBe(-120);
  });

  it('takes what is typed by Enter', async () => {
    const { typed } = await opened();
    type(field('Kommentar'), 'Avtalet sägs upp');
    fireEvent.keyDown(field('Kommentar'), { key: 'Enter' });
    await waitFor(() => expect(typed()).toMatchObject([{ typed: { comment: { text: 'Avtalet sägs upp' } } }]));
  });

  it('says what to write where an amount or a day is none, and takes nothing', async () => {
    const { typed } = await opened();
    type(field('Justering'), 'lite');
    screen.getByText('Skriv ett tal, till exempel -120 eller 35 %.');
    type(field('Beslutad den'), '2025-02-30');
    screen.getByText('Skriv dagen som 2025-05-14.');
    fireEvent.blur(field('Beslutad den'));
    await pause();
    expect(typed()).toEqual([]);
    type(field('Justering'), '');
    type(field('Beslutad den'), '2025-02-28');
    expect(screen.queryByText(/^Skriv /)).toBeNull();
  });

  it('takes a method as soon as it is picked', async () => {
    const { typed } = await opened();
    const methods = screen.getByRole('combobox', { name: 'Nyckel' });
    const [, first] = screen.getAllByRole('option').map(({ textContent }) => textContent);
    fireEvent.change(methods, { target: { value: first } });
    await waitFor(() => expect(typed()).toMatchObject([{ typed: { method: { text: first } } }]));
  });

  it('asks of an adjustment that is older than the outturn, and counts it no more once it is in the outturn', async () => {
    const { line, show, session, outcome } = await opened();
    cleanup();
    const cell = (text: string) => ({ text, value: null, formula: null });
    const typed = { ...draftCells(line), adjustment: { ...cell('-120'), value: new Decimal(-120) } };
    const documented = { reason: cell('Vakans'), decidedBy: cell('Chefen'), date: cell('2021-02-01') };
    await session.take({
      kind: 'forecast',
      input: { key: line.key, label: line.label, typed: { ...typed, ...documented } },
    });
    const now = () => outcome().recalculation.results.forecast!.lines[0]!;
    await waitFor(() => expect(now().adjustmentState).toBe('open'));
    show(<LineForm line={now()} />);
    fireEvent.change(screen.getByRole('combobox', { name: 'Är justeringen kvar?' }), {
      target: { value: 'I utfallet' },
    });
    await waitFor(() => expect([now().adjustmentState, now().adjustment.toNumber()]).toEqual(['inOutturn', 0]));
  });

  it('takes nothing from a field that is left as it was', async () => {
    const { typed } = await opened();
    fireEvent.blur(field('Skäl'));
    await pause();
    expect(typed()).toEqual([]);
  });
});
