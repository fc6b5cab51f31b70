import { describe, expect, it } from '@jest/globals';
import type { ForecastResult } from '../../../src/core/calculation/forecast/forecast-types';
import type { ForecastColumn } from '../../../src/core/sheets/forecast/columns';
import { expectFormulasToHold } from '../sheets/check-plans';
import { COSTS, INCOME, budgetTable } from '../../samples/forecast/budget-table';
import type { Run, Typing } from '../../samples/forecast/runs';
import { cellOf, decideOn, firstChoices, runOn, shownAt } from '../../samples/forecast/runs';

const forecastOf = ({ recalculation }: Run): ForecastResult => recalculation.results.forecast!;
const bridgeOf = (run: Run) =>
  forecastOf(run)
    .periods.at(-1)!
    .bridge.map(({ step, amount, closing }) => [step, amount.toNumber(), closing.toNumber()]);
const forecastFindingsOf = ({ recalculation }: Run) =>
  recalculation.findings
    .filter(({ rule }) => rule === 'decidedSource' || rule === 'decidedFigures' || rule === 'adjustment')
    .map(({ rule, message }) => `${rule}: ${message.replaceAll('\u00a0', ' ')}`);

const IN_OUTTURN =
  'adjustment: Justeringen på −100 beslutades 2021-05-14, och utfallet går till och med augusti: är den kvar, finns den i utfallet eller ska den ändras? Tills du svarar räknas den med. Svara vid raden i prognosen: Kvar, I utfallet, eller nytt belopp och ny dag.';

const T1 = [budgetTable(4)];
const T2 = [budgetTable(8)];

/** The year as far as the decision after the first tertial. */
function decidedT1(): Run {
  const first = runOn(T1);
  const chosen = runOn(T1, first, firstChoices(first));
  return runOn(T1, chosen, decideOn(chosen, 44336, 'Styrelsen § 14'));
}

describe('the forecast over a year', () => {
  it('begins with equal months for every line that has an outturn', () => {
    const run = runOn(T1);
    const { lines, period, forecast } = forecastOf(run);
    expect([period, forecast.result.toNumber(), forecast.closing!.toNumber()]).toEqual(['2021-T1', -921, 1089]);
    expect(lines.map(({ method, origin }) => [method, origin])).toEqual(
      lines.map(({ label }) => [label === 'Revision' ? 'budget' : 'months', 'assumed']),
    );
    expect(shownAt(run, cellOf(run, 'Löner', 'used'))).toBe('Utfall och resten enligt budget (antaget)');
    expectFormulasToHold(run.plans, T1);
  });

  it('is among the key figures of the overview', () => {
    const { plans } = runOn(T1);
    const overview = plans.find(({ key }) => key === 'overview')!;
    const formulas = overview.cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
    expect(formulas).toEqual(expect.arrayContaining(["'Tertial Prognos'!C21", "'Tertial Prognos'!C23"]));
  });

  it('takes what is typed in the sheet: 894, -30 to 864, 325 to 1 189', () => {
    const first = runOn(T1);
    const run = runOn(T1, first, firstChoices(first));
    expect(bridgeOf(run)).toEqual([
      ['plannedClosing', 894, 894],
      ['openingDifference', -30, 864],
      ['2021-T1', 325, 1189],
    ]);
    expect(shownAt(run, cellOf(run, 'Köp av insatser', 'reason'))).toBe('En insats börjar senare');
    expect(shownAt(run, cellOf(run, 'Löner', 'comment'))).toBe('Vakans i maj');
    expectFormulasToHold(run.plans, T1);
  });

  it('locks a decision, and goes on to 1 724 after the second tertial with every note in place', () => {
    const decided = decidedT1();
    const run = runOn(T2, decided);
    expect(bridgeOf(run)).toEqual([
      ['plannedClosing', 894, 894],
      ['openingDifference', -30, 864],
      ['2021-T1', 325, 1189],
      ['2021-T2', 535, 1724],
    ]);
    expect(forecastOf(run).decisions.map(({ period, date, decidedBy }) => [period, date, decidedBy])).toEqual([
      ['2021-T1', '2021-05-20', 'Styrelsen § 14'],
    ]);
    expect(shownAt(run, cellOf(run, 'Köp av insatser', 'adjustment'))).toBe('-100');
    expect(forecastFindingsOf(run)).toEqual([IN_OUTTURN]);
    expectFormulasToHold(run.plans, T2);
  });

  it('does not decide twice: the cells that asked are empty again', () => {
    const decided = decidedT1();
    const again = runOn(T1, decided);
    expect(forecastOf(again).decisions).toHaveLength(1);
    expect(again.sheet.cells).toEqual(decided.sheet.cells);
  });

  it('reaches the year as it turned out, with both decisions before it', () => {
    const second = runOn(T2, decidedT1());
    const decided = runOn(T2, second, decideOn(second, '2021-09-23', 'Styrelsen § 31'));
    const year = runOn([budgetTable(12)], decided);
    expect(bridgeOf(year)).toEqual([
      ['plannedClosing', 894, 894],
      ['openingDifference', -30, 864],
      ['2021-T1', 325, 1189],
      ['2021-T2', 535, 1724],
      ['2021', 21, 1745],
    ]);
    expect(forecastOf(year).period).toBe('2021');
    expect(shownAt(year, cellOf(year, 'Köp av insatser', 'adjustment'))).toBe('-100');
    expect(shownAt(year, cellOf(year, 'Köp av insatser', 'note'))).toBe(
      'Justeringen räknas inte: hela året är utfall.',
    );
    expect(shownAt(year, cellOf(year, 'Revision', 'used'))).toBe('Årets utfall');
    expect(forecastFindingsOf(year)).toEqual([]);
    expectFormulasToHold(year.plans, [budgetTable(12)]);
  });
});

describe('a decided forecast', () => {
  it('stays when its source changes, which is reported with the lines that changed', () => {
    const changed = [
      budgetTable(4, { costs: COSTS.map((line) => (line.label === 'Löner' ? withOutturn(line, 700) : line)) }),
    ];
    const run = runOn(changed, decidedT1());
    expect(bridgeOf(run).at(-1)).toEqual(['2021-T1', 325, 1189]);
    expect(forecastFindingsOf(run)).toEqual([
      'decidedSource: Underlaget har ändrats sedan prognosen fastställdes 2021-05-20: i dag ger det resultatet −846 tkr i stället för −821 tkr. Ändrat: Löner 2 167 i stället för 2 142. Den fastställda prognosen står kvar.',
    ]);
    expectFormulasToHold(run.plans, changed);
  });

  it('is distinguished from one whose figures somebody has changed', () => {
    const decided = decidedT1();
    const heading = decided.sheet.cells.find(
      ({ content }) => content.kind === 'text' && content.text === 'Fastställd prognos 2021-T1',
    )!;
    const cell = `${String.fromCharCode(65 + heading.column)}${cellOf(decided, 'Löner', 'label').slice(1)}`;
    expect(forecastFindingsOf(runOn(T1, decided))).toEqual([]);
    expect(forecastFindingsOf(runOn(T1, decided, { [cell]: 2000 }))).toEqual([
      'decidedFigures: Kolumnen har ändrats efter att prognosen fastställdes 2021-05-20: siffrorna är inte de som beslutades.',
    ]);
  });

  it('keeps the lines that are gone, and what was typed beside them', () => {
    const without = [budgetTable(8, { costs: COSTS.filter(({ label }) => label !== 'Köp av insatser') })];
    const run = runOn(without, decidedT1());
    expect(forecastOf(run).gone.map(({ label }) => label)).toEqual(['Köp av insatser']);
    expect(shownAt(run, cellOf(run, 'Köp av insatser', 'reason'))).toBe('En insats börjar senare');
    const back = runOn(T2, run);
    expect([forecastOf(back).gone, forecastFindingsOf(back)]).toEqual([[], [IN_OUTTURN]]);
    expect(bridgeOf(back).at(-1)).toEqual(['2021-T2', 535, 1724]);
  });

  it('says when the budget that it was checked against is another', () => {
    const other = [
      budgetTable(8, { income: INCOME.map((line) => (line.budget === 300 ? { ...line, budget: 310 } : line)) }),
    ];
    expect(forecastFindingsOf(runOn(other, decidedT1()))).toEqual([
      'decidedSource: Budgeten har ändrats sedan prognosen fastställdes 2021-05-20: resultatet är −1 136 tkr i stället för −1 146 tkr, så bryggans steg är inte de som beslutades.',
      IN_OUTTURN,
    ]);
  });
});

describe('the equity that is forecast', () => {
  const reported = (given: Parameters<typeof runOn>[2]) =>
    runOn(T1, runOn(T1), given)
      .recalculation.findings.filter(({ rule, heading }) => rule.startsWith('equity') && heading === 'Prognos')
      .map(({ severity, rule, message }) => `${severity} ${rule}: ${message.replaceAll('\u00a0', ' ')}`);
  const adjusted = (amount: number) => ({ [cellOf(runOn(T1), 'Löner', 'adjustment')]: amount });

  it('is not reported within its interval', () => {
    expect(reported({})).toEqual([]);
    expect(reported(adjusted(1089))).toEqual([]);
  });

  it('is warned of below nothing, and reported above the ceiling, with the line that takes it there', () => {
    expect(reported(adjusted(1090))).toEqual([
      'warning equityLow: Prognosen ger ett negativt eget kapital: −1 tkr. Mest skiljer ”Löner”: 1 032 tkr sämre än budget.',
    ]);
    expect(reported(adjusted(-762))).toEqual([
      'info equityHigh: Prognosen ger eget kapital 1 851 tkr, över den rekommenderade högsta nivån, 1 850 tkr. Mest skiljer ”Löner”: 820 tkr bättre än budget.',
    ]);
  });
});

describe('what is typed beside a line', () => {
  it('follows it when lines move', () => {
    const first = runOn(T1);
    const moved = [budgetTable(4, { costs: [...COSTS].reverse() })];
    const run = runOn(moved, first, firstChoices(first));
    expect(forecastOf(run).forecast.result.toNumber()).toBe(-821);
    expect(shownAt(run, cellOf(run, 'Köp av insatser', 'adjustment'))).toBe('-100');
  });

  it('warns of an adjustment that nobody can trace', () => {
    const first = runOn(T1);
    const run = runOn(T1, first, { [cellOf(first, 'Löner', 'adjustment')]: 50 });
    expect(forecastFindingsOf(run)).toEqual([
      'adjustment: Justeringen på 50 saknar orsak, beslutsfattare eller datum.',
    ]);
    expect(shownAt(run, cellOf(run, 'Löner', 'note'))).toBe('Justeringen saknar orsak, beslutsfattare eller datum.');
    expectFormulasToHold(run.plans, T1);
  });

  it.each([
    ['Lika månader', null, 1467, 'Utfall och resten enligt budget'],
    ['lika månader', null, 1467, 'Utfall och resten enligt budget'],
    ['Utfall och resten enligt budget', null, 1467, 'Utfall och resten enligt budget'],
    ['Utfallet i samma takt', null, 1350, 'Utfallet i samma takt'],
    ['Egen andel', 0.25, 550, 'Egen andel'],
    ['Fakturerat i sin helhet', null, 0, 'Fakturerat i sin helhet'],
    ['Enligt budget', null, 1525, 'Enligt budget'],
    ['Fast belopp', 2100, 1425, 'Fast belopp'],
    ['Fast belopp', null, 1467, 'Utfall och resten enligt budget (antaget)'],
    ['Egen andel', 25, 1467, 'Utfall och resten enligt budget (antaget)'],
    ['Periodbudget', null, 1467, 'Utfall och resten enligt budget (antaget)'],
    ['Arbetsbokens prognos', null, 1467, 'Utfall och resten enligt budget (antaget)'],
    ['På känn', null, 1467, 'Utfall och resten enligt budget (antaget)'],
  ])('counts by %s with %p: %d remains', (...[method, value, remaining, used]) => {
    const first = runOn(T1);
    const typing = { [cellOf(first, 'Löner', 'method')]: method, [cellOf(first, 'Löner', 'value')]: value };
    const run = runOn(T1, first, typing);
    const line = forecastOf(run).lines.find(({ label }) => label === 'Löner')!;
    expect([line.remaining.toNumber(), shownAt(run, cellOf(run, 'Löner', 'used'))]).toEqual([remaining, used]);
    expect(shownAt(run, cellOf(run, 'Löner', 'note'))).toBe(
      line.origin === 'own' ? '' : 'Metoden kan inte användas: värdet eller underlaget saknas.',
    );
    expectFormulasToHold(run.plans, T1);
  });
});

describe('the method for lines that have none of their own', () => {
  it('is the one that is preferred, where it can be used, and is kept', () => {
    const first = runOn(T1);
    const at = cellOf(first, 'Förvald metod för rader utan egen', 'budget');
    const own = { [cellOf(first, 'Löner', 'method')]: 'Lika månader' };
    const run = runOn(T1, first, { ...own, [at]: 'Enligt budget' });
    const lines = forecastOf(run).lines.map(({ label, method, origin }) => [label, method, origin]);
    expect(lines).toContainEqual(['Löner', 'months', 'own']);
    expect(lines).toContainEqual(['Köp av insatser', 'budget', 'preferred']);
    expect(shownAt(run, cellOf(run, 'Köp av insatser', 'used'))).toBe('Enligt budget');
    expectFormulasToHold(run.plans, T1);
    expect(shownAt(runOn(T2, run), cellOf(run, 'Förvald metod för rader utan egen', 'budget'))).toBe('Enligt budget');
  });

  it.each(['Fast belopp', 'Periodbudget', 'På känn'])('is the assumed one where %s is preferred', (preferred) => {
    const first = runOn(T1);
    const run = runOn(T1, first, { [cellOf(first, 'Förvald metod för rader utan egen', 'budget')]: preferred });
    expect(shownAt(run, cellOf(run, 'Löner', 'used'))).toBe('Utfall och resten enligt budget (antaget)');
    expectFormulasToHold(run.plans, T1);
  });
});

function withOutturn(line: (typeof COSTS)[number], amount: number): (typeof COSTS)[number] {
  return { ...line, outturn: { ...line.outturn, 4: amount } };
}

describe('a sheet in the words of an earlier version', () => {
  const EARLIER: Readonly<Record<string, string>> = {
    ...{ deviation: 'Bättre eller sämre än budget', method: 'Nyckel' },
    ...{ value: 'Värde till nyckeln', reason: 'Skäl till justeringen' },
  };

  /** What the sheet of a run was headed by before, with a method of then and an adjustment. */
  function earlierTyping(run: Run): Typing {
    const headings = Object.entries(EARLIER).map(([id, heading]) => {
      const at = cellOf(run, 'Rad', id as ForecastColumn);
      return [at, heading] as const;
    });
    return {
      ...Object.fromEntries(headings),
      [cellOf(run, 'Löner', 'method')]: 'Lika månader',
      [cellOf(run, 'Löner', 'adjustment')]: 50,
      [cellOf(run, 'Löner', 'reason')]: 'Vakans',
    };
  }

  it('is read as it was typed, and written in the words of today', () => {
    const first = runOn(T1);
    const run = runOn(T1, first, earlierTyping(first));
    const line = forecastOf(run).lines.find(({ label }) => label === 'Löner')!;
    expect([line.method, line.origin, line.adjustment.toNumber()]).toEqual(['months', 'own', 50]);
    expect(shownAt(run, cellOf(run, 'Löner', 'reason'))).toBe('Vakans');
    expect(shownAt(run, cellOf(run, 'Löner', 'method'))).toBe('Utfall och resten enligt budget');
    expectFormulasToHold(run.plans, T1);
  });

  it('is known by them where a column has been moved', () => {
    const first = runOn(T1);
    const [head, at] = [cellOf(first, 'Rad', 'reason'), cellOf(first, 'Löner', 'reason')];
    const moved = (address: string) => address.replace(/^[A-Z]+/, 'Z');
    const typing = { ...earlierTyping(first), [head]: null, [at]: null };
    const there = { [moved(head)]: 'Skäl till justeringen', [moved(at)]: 'Vakans' };
    const run = runOn(T1, first, { ...typing, ...there });
    expect(shownAt(run, at)).toBe('Vakans');
  });
});
