import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/core/cells/cell';
import { doubtsOf } from '../../../src/core/calculation/forecast/doubts';
import { forecastBy } from '../../../src/core/calculation/forecast/forecast-line';
import { Decimal } from '../../../src/core/figures/decimal';
import { budgetTable } from '../../samples/forecast/budget-table';
import { oneCost } from '../../samples/forecast/one-cost';
import type { Run } from '../../samples/forecast/runs';
import { cellOf, runOn } from '../../samples/forecast/runs';

const table = (headings: readonly string[], cost: readonly CellValue[]) => oneCost('Hyror', headings, cost);

function kindsOf({ recalculation }: Run, label: string): string[] {
  const forecast = recalculation.results.forecast!;
  return doubtsOf(
    forecast.lines.find((line) => line.label === label)!,
    forecast,
  ).map(({ kind }) => kind);
}

const T1 = ['Budget 2021', 'Utfall jan-apr 2021'];
const LAST = ['Utfall 2020', 'Utfall jan-apr 2020'];

describe('a line of the forecast is doubted', () => {
  it.each([
    ['evenly spent', T1, [300, 100], []],
    ['nothing booked', T1, [300, 0], ['proposal']],
    ['four fifths used', T1, [300, 240], ['mostUsed']],
    ['last year faster by more than a third', [...LAST, ...T1], [300, 150, 300, 99], ['offPace']],
    ['last year faster by a third', [...LAST, ...T1], [300, 150, 300, 100], []],
    ['last year slower by more than a third', [...LAST, ...T1], [300, 100, 300, 134], ['offPace']],
    ['no budget', T1, [0, 40], []],
  ])('or not: %s', (...[, headings, cost, kinds]) => {
    expect(kindsOf(runOn(table(headings, cost)), 'Hyror')).toEqual(kinds);
  });

  it('no more once the user has chosen a method for it, unless that cannot be used', () => {
    const first = runOn(table(T1, [300, 0]));
    const chosen = (method: string) =>
      runOn(table(T1, [300, 0]), first, { [cellOf(first, 'Hyror', 'method')]: method });
    expect(kindsOf(chosen('Enligt budget'), 'Hyror')).toEqual([]);
    expect(kindsOf(chosen('Fast belopp'), 'Hyror')).toEqual(['unusable']);
  });

  it('for an adjustment that nobody can trace', () => {
    const first = runOn(table(T1, [300, 100]));
    const run = runOn(table(T1, [300, 100]), first, { [cellOf(first, 'Hyror', 'adjustment')]: -50 });
    expect(kindsOf(run, 'Hyror')).toEqual(['openAdjustment', 'undocumented']);
  });
});

describe('what a line comes to by a method', () => {
  const { lines, ...forecast } = runOn([budgetTable(4)]).recalculation.results.forecast!;
  const line = lines.find(({ label }) => label === 'Löner')!;

  it.each([
    ['months', null, 2142],
    ['budget', null, 2200],
    ['pace', null, 2025],
    ['invoiced', null, 675],
    ['fixed', 2100, 2100],
    ['own', 0.25, 1225],
    ['own', 25, null],
    ['fixed', null, null],
    ['periodBudget', null, null],
    ['published', null, null],
  ] as const)('%s with %p is %p', (method, value, amount) => {
    const found = forecastBy(line, { method, value: value === null ? null : new Decimal(value) }, forecast);
    expect(found?.toNumber() ?? null).toBe(amount);
  });
});
