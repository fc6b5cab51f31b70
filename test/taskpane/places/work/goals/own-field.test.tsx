/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { OwnField } from '../../../../../src/taskpane/places/work/goals/own-field';
import { openView, pause } from '../../../open-view';

afterEach(cleanup);

const type = (value: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value } });

async function opened() {
  const open = await openView('uppfoljning.xlsx');
  const budget = () => open.outcome().recalculation.results.socialBudgets[0]!;
  const goal = budget().areas[1]!.goals[0]!;
  open.show(<OwnField result={goal} />);
  return { ...open, budget, goal, typed: () => open.session.getState().unwritten.outcomes };
}

describe('the field for a goal’s own outcome', () => {
  it('is named by the goal', async () => {
    const { goal } = await opened();
    screen.getByRole('textbox', { name: `Utfall: ${goal.goal.text}` });
  });

  it('takes an outcome by Enter, and the index covers more', async () => {
    const { budget, goal, typed } = await opened();
    const before = budget().total.coverage;
    type('60 %');
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
    await waitFor(() => expect(typed()).toMatchObject([{ key: goal.key, text: '0.6' }]));
    await waitFor(() => expect(budget().total.coverage.greaterThan(before)).toBe(true));
  });

  it('says what to write where it is no number, and takes nothing', async () => {
    const { typed } = await opened();
    type('ganska bra');
    screen.getByText('Skriv ett tal, till exempel 72 % eller 14.');
    fireEvent.blur(screen.getByRole('textbox'));
    await pause();
    expect(typed()).toEqual([]);
  });

  it('takes nothing when it is left as it was', async () => {
    const { typed } = await opened();
    fireEvent.blur(screen.getByRole('textbox'));
    await pause();
    expect(typed()).toEqual([]);
  });

  it('is filled from the cell that is selected in the sheet, which is noted beside it', async () => {
    const { pointed, goal, typed } = await opened();
    pointed.cell = { sheet: 'Enkät', row: 3, column: 1, value: 0.8125, last: { row: 3, column: 1 } };
    fireEvent.click(screen.getByRole('button', { name: `Hämta cell: ${goal.goal.text}` }));
    await waitFor(() =>
      expect(typed()).toMatchObject([{ key: goal.key, text: '0.8125', comment: 'Hämtat från Enkät!B4' }]),
    );
  });

  it('says so where the selected cell holds no outcome, and takes nothing', async () => {
    const { pointed, typed } = await opened();
    pointed.cell = { sheet: 'Enkät', row: 3, column: 1, value: 'många', last: { row: 3, column: 1 } };
    fireEvent.click(screen.getByRole('button', { name: /^Hämta cell/ }));
    await screen.findByText('Enkät!B4 har inget tal som kan vara utfallet. Markera en annan cell och försök igen.');
    expect(typed()).toEqual([]);
  });
});
