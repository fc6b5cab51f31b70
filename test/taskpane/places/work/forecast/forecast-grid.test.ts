import { describe, expect, it } from '@jest/globals';
import { forecastGrid, totalOf } from '../../../../../src/taskpane/places/work/forecast/forecast-grid';
import { budgetTable } from '../../../../samples/forecast/budget-table';
import { cellOf, runOn } from '../../../../samples/forecast/runs';

const T1 = [budgetTable(4)];
const first = runOn(T1);
const forecast = first.recalculation.results.forecast!;

const labelsOf = (grid: ReturnType<typeof forecastGrid>) => [
  grid.doubtful.map(({ line }) => line.label),
  ...grid.sections.map(({ lines, folded }) => [...folded, ...lines].map(({ label }) => label)),
];

describe('the grid of the forecast', () => {
  it('has every line once, those that raise a question first', () => {
    const labels = labelsOf(forecastGrid(forecast, 'sheet'));
    expect(labels[0]).toEqual(['Revision']);
    expect(labels.flat().sort()).toEqual(forecast.lines.map(({ label }) => label).sort());
  });

  it('holds a line where it was, whatever is answered meanwhile', () => {
    const chosen = runOn(T1, first, { [cellOf(first, 'Revision', 'method')]: 'Enligt budget' });
    const after = chosen.recalculation.results.forecast!;
    const { key } = after.lines.find(({ label }) => label === 'Revision')!;
    expect(labelsOf(forecastGrid(after, 'sheet'))[0]).toEqual([]);
    expect(labelsOf(forecastGrid(after, 'sheet', { key, isFirst: true }))[0]).toEqual(['Revision']);
    expect(labelsOf(forecastGrid(forecast, 'sheet', { key, isFirst: false }))[0]).toEqual([]);
  });

  it('adds up to the totals of the forecast, with more costs as worse', () => {
    const { sections } = forecastGrid(forecast, 'sheet');
    const cost = sections.find(({ section }) => section === 'cost')!;
    const sum = forecast.lines
      .filter(({ section }) => section === 'cost')
      .reduce((total, { deviation }) => total + deviation.toNumber(), 0);
    expect(cost.total.deviation?.toNumber()).toBe(sum);
    expect(totalOf(forecast, 'result').deviation?.toNumber()).toBe(
      forecast.forecast.result.minus(forecast.budget.result).toNumber(),
    );
  });
});
