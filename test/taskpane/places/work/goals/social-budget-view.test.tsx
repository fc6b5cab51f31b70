/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import SocialBudgetView from '../../../../../src/taskpane/places/work/goals/social-budget-view';
import { useSessionState } from '../../../../../src/taskpane/session/session-context';
import { openView } from '../../../open-view';

afterEach(cleanup);

function Shown() {
  const { outcome } = useSessionState();
  return outcome && <SocialBudgetView outcome={outcome} />;
}

async function shown() {
  const open = await openView('uppfoljning.xlsx');
  open.show(<Shown />);
  return open;
}

describe('the view of goals', () => {
  it('states the points of those judged, and what the index would be with the rest as nothing', async () => {
    const { outcome } = await shown();
    const { total } = outcome().recalculation.results.socialBudgets[0]!;
    expect([total.scored.toNumber(), total.max.toNumber()]).toEqual([60, 100]);
    screen.getByText(new RegExp(`^av 60 bedömda poäng · index ${total.index!.toFixed(0)}$`));
    screen.getByText(`40 poäng saknar utfall. Räknas de som noll blir indexet ${total.strictIndex!.toFixed(0)}.`);
  });

  it('lists first the goals without an outcome, and how many points wait for them', async () => {
    await shown();
    screen.getByRole('heading', { name: 'Saknar utfall' });
    screen.getByText('2 mål, 40 poäng');
    const [first] = screen.getAllByRole('list');
    expect(within(first!).getAllByRole('listitem')).toHaveLength(2);
  });

  it('keeps a goal in the list when its answer has been given, so that the focus stays and it can be mended', async () => {
    const { outcome } = await shown();
    const answers = screen.getByRole('radiogroup', { name: /handlingsplan/ });
    fireEvent.click(within(answers).getByRole('radio', { name: 'Ja' }));
    await waitFor(() => expect(outcome().recalculation.results.socialBudgets[0]!.total.scored.toNumber()).toBe(80));
    expect(within(answers).getByRole('radio', { name: 'Ja' }).getAttribute('aria-checked')).toBe('true');
    await waitFor(() => screen.getByText('1 mål, 20 poäng'));
    fireEvent.click(within(answers).getByRole('radio', { name: 'Inte bedömt' }));
    await waitFor(() => screen.getByText('2 mål, 40 poäng'));
  });

  it('has each goal with its points, what was and what is to be reached', async () => {
    await shown();
    const goal = screen.getByText(/^2\. Antalet som väntar/);
    expect(goal.textContent).toMatch(/14 · .*förra året 20/);
  });
});

describe('goals and follow-up of different years', () => {
  it('are both named, and nothing is counted', async () => {
    const open = await openView('uppfoljning.xlsx');
    const { recalculation } = open.outcome();
    const { socialBudgets, followUp } = recalculation.results;
    const moved = followUp.map((each) => ({ ...each, period: { ...each.period, year: 2021 } }));
    const results = { ...recalculation.results, followUp: moved, socialBudgets };
    open.show(<SocialBudgetView outcome={{ ...open.outcome(), recalculation: { ...recalculation, results } }} />);
    screen.getByText('Målen gäller 2024 och uppföljningen 2021, så uppföljningen räknas inte mot målen.');
  });
});
