import { describe, expect, it } from '@jest/globals';
import { methodOptions } from '../../../../../src/taskpane/places/work/forecast/method-options';
import { outturnMonths } from '../../../../../src/taskpane/places/work/forecast/outturn-months';
import { budgetTable } from '../../../../samples/forecast/budget-table';
import { cellOf, runOn } from '../../../../samples/forecast/runs';

const T1 = [budgetTable(4)];

function optionsAfter(method: string | null, value: number | null) {
  const first = runOn(T1);
  const typing = { [cellOf(first, 'Löner', 'method')]: method, [cellOf(first, 'Löner', 'value')]: value };
  const forecast = runOn(T1, first, typing).recalculation.results.forecast!;
  return methodOptions(
    forecast.lines.find(({ label }) => label === 'Löner')!,
    forecast,
  );
}

describe('the methods of a line', () => {
  it('are the three usual ones, and five more', () => {
    const { usual, others } = optionsAfter(null, null);
    expect(usual.map(({ method }) => method)).toEqual(['months', 'budget', 'pace']);
    expect(others).toHaveLength(5);
  });

  it('are shown with the one that is chosen, which has its value', () => {
    const { usual } = optionsAfter('Fast belopp', 2100);
    expect(usual.map(({ method, amount }) => [method, amount?.toNumber()])).toContainEqual(['fixed', 2100]);
  });

  it('take no value that was typed for another', () => {
    const { others } = optionsAfter('Fast belopp', 0.5);
    expect(others.find(({ method }) => method === 'own')).toMatchObject({ amount: null, needsValue: true });
  });
});

describe('the months of an outturn', () => {
  it.each([
    [1, 'jan'],
    [4, 'jan–apr'],
    [12, 'jan–dec'],
  ])('%d are %s', (months, text) => {
    expect(outturnMonths(months)).toBe(text);
  });
});
