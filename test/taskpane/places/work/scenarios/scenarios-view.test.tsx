/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import ScenariosView from '../../../../../src/taskpane/places/work/scenarios/scenarios-view';
import { scenarioWarnings } from '../../../../../src/taskpane/places/work/scenarios/scenario-words';
import { Decimal } from '../../../../../src/core/figures/decimal';
import { pause } from '../../../open-view';
import { openTool, settled } from '../opened-tool';

afterEach(cleanup);

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');
const field = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: RegExp | string, value: string) => fireEvent.change(field(name), { target: { value } });
const rows = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => plain(row.textContent));

async function opened() {
  const open = await openTool('budget-med-fel.xlsx', ScenariosView);
  const scenarios = () => open.outcome().recalculation.results.scenarios!.scenarios;
  const begin = () => fireEvent.click(screen.getByRole('button', { name: 'Nytt' }));
  return { ...open, scenarios, begin };
}

describe('the scenarios', () => {
  it('begin with the budget alone, and nothing to type', async () => {
    await opened();
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['Budget']);
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    screen.getByText(/^Budgeten som den är\./);
  });

  it('count with what is typed while it is typed', async () => {
    const { begin, scenarios, session } = await opened();
    begin();
    type('Statens bidrag', '-5');
    await waitFor(() => expect(session.getState().unwritten.scenarios).toMatchObject([{ key: 'statePercent' }]));
    await settled(session);
    expect(scenarios()[1]?.changes.statePercent.toNumber()).toBe(-0.05);
    expect(field('Statens bidrag').value).toBe('-5');
    const against = rows('Scenario 1').find((row) => row.startsWith('Skillnad mot budget'));
    expect(against).toMatch(/^Skillnad mot budget−/);
    const chart = screen.getByRole('img', { name: /Scenario 1: / });
    expect(chart.getAttribute('aria-label')).toMatch(/ Budget: .* Tak: /);
  });

  it('let costs grow in all sections at once', async () => {
    const { begin, scenarios, session } = await opened();
    begin();
    type('Kostnader, per år', '3');
    fireEvent.blur(field('Kostnader, per år'));
    await settled(session);
    const [first] = [...(scenarios()[1]?.changes.growth.values() ?? [])];
    expect([...(scenarios()[1]?.changes.growth.values() ?? [])].every((growth) => growth.eq(0.03))).toBe(true);
    expect(first?.toNumber()).toBe(0.03);
    expect(plain(field('Kostnader, per år').value)).toBe('3 %');
  });

  it('take a cost that comes once from its own year alone', async () => {
    const { begin, scenarios, session } = await opened();
    begin();
    const before = scenarios()[1]!.years.map(({ result }) => result);
    type('Engångskostnad', '100');
    fireEvent.blur(field('Engångskostnad'));
    await settled(session);
    const less = scenarios()[1]!.years.map(({ result }, at) => result.minus(before[at]!).toNumber());
    expect(less).toEqual([-100, 0, 0]);
  });

  it('take nothing twice, and nothing that is no percent', async () => {
    const { begin, session } = await opened();
    begin();
    type('Statens bidrag', 'fem');
    screen.getByText('Skriv en procentsats, till exempel -5 %.');
    fireEvent.blur(field('Statens bidrag'));
    await pause();
    expect(session.getState().unwritten.scenarios).toEqual([]);
    type('Statens bidrag', '-5');
    fireEvent.blur(field('Statens bidrag'));
    await settled(session);
    const { unwritten } = session.getState();
    fireEvent.blur(field('Statens bidrag'));
    await pause();
    expect(session.getState().unwritten).toBe(unwritten);
  });

  it('go by their names, and the next one is begun beside them', async () => {
    const { begin, session } = await opened();
    begin();
    type('Namn', 'Staten mindre');
    fireEvent.blur(field('Namn'));
    await settled(session);
    begin();
    await waitFor(() => expect(screen.getAllByRole('tab')).toHaveLength(3));
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Scenario 2');
    fireEvent.click(screen.getByRole('tab', { name: 'Staten mindre' }));
    expect(field('Namn').value).toBe('Staten mindre');
  });
});

describe('the warnings of a scenario', () => {
  it('name every year below nothing, below the lowest level and above the ceiling', async () => {
    const { scenarios } = await opened();
    const [budget] = scenarios();
    const years = budget!.years.map((year, at) => ({
      ...year,
      closing: new Decimal([-10, 100, 9000][at]!),
      headroom: new Decimal([50, 50, -10][at]!),
    }));
    const words = scenarioWarnings({ ...budget!, years }, new Decimal(500));
    const [first, second, third] = years.map(({ year }) => year);
    expect(words).toEqual([
      `Budget: eget kapital blir negativt ${first}.`,
      `Budget: eget kapital ligger under styrelsens lägsta nivå ${second}.`,
      `Budget: eget kapital ligger över taket ${third}.`,
    ]);
    const low = years.map((year) => ({ ...year, closing: new Decimal(-1), headroom: null }));
    expect(scenarioWarnings({ ...budget!, years: low }, new Decimal(0))).toEqual([
      `Budget: eget kapital blir negativt ${first}, ${second} och ${third}.`,
    ]);
  });
});
