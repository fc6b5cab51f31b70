import { describe, expect, it } from '@jest/globals';
import { bridgeBars } from '../../../../../src/taskpane/places/work/forecast/bridge-bars';
import { barLabel, stepLabel } from '../../../../../src/taskpane/places/work/forecast/step-label';
import { budgetTable } from '../../../../samples/forecast/budget-table';
import { runOn } from '../../../../samples/forecast/runs';

describe('the bars of a bridge', () => {
  it('hang from each other, and end at what they come to', () => {
    const { periods } = runOn([budgetTable(4)]).recalculation.results.forecast!;
    const bars = bridgeBars(periods.at(-1)!.bridge);
    expect(bars.map(({ step, from, to, kind }) => [barLabel(step), Number(from), Number(to), kind])).toEqual([
      ['Budget', 0, 894, 'whole'],
      ['Ingående', 894, 864, 'down'],
      ['Tertial 1', 864, 1089, 'up'],
      ['Prognos', 0, 1089, 'whole'],
    ]);
  });

  it('are none without a bridge', () => {
    expect(bridgeBars([])).toEqual([]);
  });

  it.each([
    ['2021-T2', 'Prognos tertial 2', 'Tertial 2'],
    ['2021-05', 'Prognos till och med maj', 'jan–maj'],
    ['2021', 'Prognos helår', 'Helår'],
  ])('call %s “%s”, and “%s” where there is little room', (step, long, short) => {
    expect([stepLabel(step), barLabel(step)]).toEqual([long, short]);
  });
});
