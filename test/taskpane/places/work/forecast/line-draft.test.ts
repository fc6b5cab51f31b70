import { describe, expect, it } from '@jest/globals';
import {
  draftOf,
  inputFrom,
  isSound,
  withAdjustment,
} from '../../../../../src/taskpane/places/work/forecast/line-draft';
import { ordered } from '../../../../../src/taskpane/places/work/forecast/line-order';
import { budgetTable } from '../../../../samples/forecast/budget-table';
import { cellOf, runOn } from '../../../../samples/forecast/runs';

const T1 = [budgetTable(4)];

function lineAfter(typing: (first: ReturnType<typeof runOn>) => Parameters<typeof runOn>[2]) {
  const first = runOn(T1);
  const { lines } = runOn(T1, first, typing(first)).recalculation.results.forecast!;
  return lines.find(({ label }) => label === 'Löner')!;
}

describe('the fields of a line', () => {
  it('show what is in the sheet as a person writes it', () => {
    const line = lineAfter((run) => ({
      [cellOf(run, 'Löner', 'method')]: 'Egen andel',
      [cellOf(run, 'Löner', 'value')]: 0.35,
      [cellOf(run, 'Löner', 'adjustment')]: -1200.5,
      [cellOf(run, 'Löner', 'date')]: 44330,
    }));
    expect(draftOf(line)).toEqual({
      ...{ method: 'Egen andel', value: '35\u00a0%', adjustment: '−1\u00a0200,5', reason: '' },
      ...{ decidedBy: '', date: '2021-05-14', answer: '', comment: '' },
    });
  });

  it('give numbers and days as the sheet keeps them, and leave what was not changed', () => {
    const line = lineAfter((run) => ({ [cellOf(run, 'Löner', 'reason')]: 'Vakans' }));
    const { key, typed } = inputFrom(line, { ...draftOf(line), adjustment: '-1 200', date: '2021-05-14' });
    expect(key).toBe(line.key);
    expect([typed.adjustment.value?.toNumber(), typed.date.value?.toNumber()]).toEqual([-1200, 44330]);
    expect(typed.reason).toBe(line.input!.typed.reason);
  });

  it.each([
    ['adjustment', 'ungefär 100', false],
    ['adjustment', '-120', true],
    ['adjustment', '', true],
    ['value', '35 %', true],
    ['date', '14 maj', false],
    ['date', '2021-02-30', false],
    ['date', '2021-02-28', true],
    ['comment', 'vad som helst', true],
  ] as const)('take %s “%s”: %p', (field, text, isTaken) => {
    expect(isSound(field, text)).toBe(isTaken);
  });
});

describe('an adjustment that is typed', () => {
  const NONE = draftOf(runOn(T1).recalculation.results.forecast!.lines[0]!);
  const BY = { today: '2021-05-20', decidedBy: 'Förbundschefen' };

  it('is decided today, by whoever decided the last one', () => {
    const { date, decidedBy } = withAdjustment(NONE, { ...NONE, adjustment: '-50' }, BY);
    expect([date, decidedBy]).toEqual(['2021-05-20', 'Förbundschefen']);
  });

  it('keeps the day and the name that the user types with it', () => {
    const typed = { ...NONE, adjustment: '-50', date: '2021-05-14', decidedBy: 'Styrelsen' };
    expect(withAdjustment(NONE, typed, BY)).toEqual(typed);
  });

  it('gets another day and loses its answer when it is changed', () => {
    const known = { ...NONE, adjustment: '-50', date: '2021-02-01', decidedBy: 'Styrelsen', answer: 'Kvar 2021-T1' };
    const changed = withAdjustment(known, { ...known, adjustment: '-80' }, BY);
    expect(changed).toEqual({ ...known, adjustment: '-80', date: '2021-05-20', answer: '' });
  });

  it('leaves all as it was where it is taken away, or is none', () => {
    const known = { ...NONE, adjustment: '-50' };
    for (const adjustment of ['', 'lite', '-50'])
      expect(withAdjustment(known, { ...known, adjustment }, BY)).toEqual({ ...known, adjustment });
  });
});

describe('the lines', () => {
  const { lines } = runOn(T1).recalculation.results.forecast!;

  it('come as in the workbook, or by how they deviate', () => {
    expect(ordered(lines, 'sheet')).toBe(lines);
    expect(ordered(lines, 'best')[0]!.label).toBe('Köp av insatser');
    const deviations = ordered(lines, 'worst').map(({ deviation }) => deviation.toNumber());
    expect(deviations).toEqual([...deviations].sort((left, right) => left - right));
  });
});
