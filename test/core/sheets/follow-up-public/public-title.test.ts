import { describe, expect, it } from '@jest/globals';
import { publicResults } from '../../../../src/core/calculation/disclosure/public-results';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { publicSummary } from '../../../../src/core/sheets/follow-up-public/public-summary';
import { imprinted, publicFileName, publicTitle } from '../../../../src/core/sheets/follow-up-public/public-title';
import { countsOf, withAllUnits } from '../../../samples/follow-up/counts';
import { planOf, reportOf } from '../check-plans';
import { gridOfPlan } from '../grid-fixture';
import { NOTHING_COMPUTED } from '../nothing';

const SETTINGS = DEFAULT_SETTINGS.disclosure;
const FOLLOW_UP = withAllUnits(
  countsOf('Ungdomstorget', [2021, 1, 1], {
    participants: [60, 52],
    exits: [24, 20],
    positive: [16, 18],
    work: [3, 5],
    studies: [7, 7],
    rehab: [4, 6],
    noWorkCapacity: [2, 0],
    healthBreak: [5, 1],
    otherBreak: [3, 1],
  }),
  countsOf('Vuxentorget', [2021, 1, 1], {
    participants: [80, 92],
    exits: [34, 27],
    positive: [22, 18],
    work: [12, 9],
    studies: [5, 6],
    rehab: [5, 3],
    noWorkCapacity: [0, 0],
    healthBreak: [7, 5],
    otherBreak: [5, 4],
  }),
);
const PLAN = planOf(reportOf({ results: { ...NOTHING_COMPUTED, followUp: FOLLOW_UP } }), 'followUpPublic');

describe('the title of the public follow-up', () => {
  const of = (...periods: readonly (readonly [number, 1 | 2 | 3, 1 | 2 | 3])[]) =>
    publicTitle(periods.map(([year, first, last]) => ({ period: { year, first, last } })));

  it('states the period in words, all that the tables of the last year span', () => {
    expect(of([2021, 1, 1])).toBe('Uppföljning tertial 1 2021');
    expect(of([2020, 3, 3], [2021, 1, 1], [2021, 2, 2])).toBe('Uppföljning tertial 1–2 2021');
    expect(of([2021, 1, 3])).toBe('Uppföljning 2021');
    expect(of()).toBe('Uppföljning');
  });

  it('has whose it is and its date in the copy that is given out, and in nothing else', () => {
    const grid = gridOfPlan(imprinted(PLAN, { name: 'Umeåregionen', today: '2021-05-21' }));
    expect([grid.value(0, 0), grid.value(5, 0)]).toEqual([
      'Umeåregionen, uppföljning tertial 1 2021',
      'Gjord 2021-05-21.',
    ]);
    expect(gridOfPlan(PLAN).value(0, 0)).toBe('Uppföljning tertial 1 2021');
    expect(imprinted(PLAN, { name: null, today: null }).cells).toEqual(PLAN.cells);
    expect(imprinted(PLAN, { name: 'Umeåregionen', today: null }).print!.footer).toBe(
      'Umeåregionen, uppföljning tertial 1 2021',
    );
  });

  it('is what to save the copy as, without what no file can be called and without anybody’s number', () => {
    expect(publicFileName(PLAN, 'Norr/Söder.xlsx')).toBe('Norr Söder, uppföljning tertial 1 2021, publik.xlsx');
    expect(publicFileName(PLAN, '19811218-9876')).not.toContain('9876');
    expect(publicFileName(PLAN, null)).toBe('Uppföljning tertial 1 2021, publik.xlsx');
  });
});

describe('what a public follow-up hides', () => {
  const summary = publicSummary(publicResults(FOLLOW_UP, SETTINGS));

  it('is counted, with the table that has most of it', () => {
    expect(summary.hardest!.unit).toBe('Ungdomstorget');
    expect(summary.tables).toBe(3);
    expect(summary.masked).toBeGreaterThan(6);
    expect(summary.counts).toBe(3 * 9 * 3);
  });

  it('is parts before how many ended and how many with a solution', () => {
    expect(summary.headlines).toBe(3);
    const rows = summary.hardest!.rows.filter(({ measure }) => measure === 'exits' || measure === 'positive');
    expect(rows.map(({ total }) => total)).toEqual([{ shown: 44 }, { shown: 34 }]);
  });
});
