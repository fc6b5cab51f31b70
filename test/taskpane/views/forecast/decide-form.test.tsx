/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { DecideForm } from '../../../../src/taskpane/views/forecast/decide-form';
import { ForecastSummary } from '../../../../src/taskpane/views/forecast/forecast-summary';
import { openView } from '../open-view';

afterEach(cleanup);

const field = (name: string) => screen.getByRole('textbox', { name: new RegExp(name) });
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });

async function opened() {
  const open = await openView('tertial-1.xlsx');
  const forecast = open.outcome().recalculation.results.forecast!;
  return { ...open, forecast, request: () => open.session.getState().unwritten.request };
}

describe('the form that decides a forecast', () => {
  it('takes nothing without a name and a day', async () => {
    const { show, forecast, request } = await opened();
    show(<DecideForm forecast={forecast} />);
    const press = () => fireEvent.click(screen.getByRole('button', { name: 'Fastställ prognosen' }));
    type('Fastställs den', '2025-05-20');
    press();
    expect(request()).toBeNull();
    type('Fastställs av', 'Styrelsen');
    press();
    await waitFor(() => expect(request()).toEqual({ date: '2025-05-20', decidedBy: 'Styrelsen' }));
  });
});

describe('the summary of a forecast', () => {
  it('shows what is worse than budget with minus, costs as well', async () => {
    const { show, forecast } = await opened();
    const more = forecast.budget.cost.plus(70);
    show(<ForecastSummary forecast={{ ...forecast, forecast: { ...forecast.forecast, cost: more } }} />);
    const row = screen.getAllByRole('row').find(({ textContent }) => textContent?.startsWith('Kostnader'));
    expect(row?.textContent).toMatch(/[−-]70$/);
  });
});
