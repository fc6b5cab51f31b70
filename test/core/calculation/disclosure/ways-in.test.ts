import { describe, expect, it } from '@jest/globals';
import type { PublicResult } from '../../../../src/core/calculation/disclosure/public-count';
import { publication, publicResults } from '../../../../src/core/calculation/disclosure/public-results';
import type { Measure, SexOrTotal } from '../../../../src/core/documents/measure';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { diceFrom } from '../../../samples/budgets/dice';
import { countsOf, withAllUnits } from '../../../samples/follow-up/counts';
import { randomFollowUp } from './random-follow-up';

const SETTINGS = DEFAULT_SETTINGS.disclosure;
const T1 = [2024, 1, 1] as const;
const BOTH = [2024, 1, 2] as const;

/** What is printed of a count: its number, or two dots. */
function printed(results: readonly PublicResult[], unit: string, last: number) {
  const own = results.find((result) => result.unit === unit && result.period.last === last)!;
  return (measure: Measure, column: SexOrTotal) => {
    const count = own.rows.find((row) => row.measure === measure)![column]!;
    return 'shown' in count ? count.shown : '..';
  };
}

describe('a small count that somebody tries to work out', () => {
  it('is not the participants less those who were there, as the longer table has them', () => {
    const results = publicResults(
      [
        countsOf('Torget', T1, { participants: [40, 50], new: [9, 3] }),
        countsOf('Torget', BOTH, { participants: [51, 58], new: [20, 11] }),
      ],
      SETTINGS,
    );
    const [first, both] = [printed(results, 'Torget', 1), printed(results, 'Torget', 2)];
    expect(first('new', 'men')).toBe('..');
    expect([first('participants', 'men'), both('participants', 'men'), both('new', 'men')]).toContain('..');
  });

  it('is not given away by the same unit under another spelling, or by the name of its sheet', () => {
    for (const name of ['TORGET ', 'Tor-get', 'Lista']) {
      const results = publicResults(
        [
          countsOf('Torget', [...T1, 'Lista'], { participants: [40, 50], new: [9, 3] }),
          countsOf(name, [...BOTH, 'Lista'], { participants: [51, 58], new: [20, 11] }),
        ],
        SETTINGS,
      );
      const [first, both] = [printed(results, 'Torget', 1), printed(results, name, 2)];
      expect([first('participants', 'men'), both('participants', 'men'), both('new', 'men')]).toContain('..');
    }
  });

  it('is not given away by the sheet that says why a count is masked', () => {
    // With 13 solutions in all, 5 women or more would leave no count small: so 4 would be known.
    const results = publicResults([countsOf('Torget', T1, { exits: [5, 9], positive: [4, 9] })], SETTINGS);
    const at = printed(results, 'Torget', 1);
    expect([at('positive', 'total'), at('exits', 'women'), at('positive', 'men')]).not.toEqual([13, 5, '..']);
  });

  it('is not a zero that a percent is missing for', () => {
    const pairs = { participants: [30, 20], exits: [0, 0], positive: [0, 0] } as const;
    const results = publicResults([countsOf('Torget', T1, pairs)], { ...SETTINGS, showZeros: false });
    const rows = results[0]!.rows.filter(({ measure }) => measure === 'positive');
    expect(rows.map(({ percent, hidesPercent }) => [percent, hidesPercent])).toEqual([[null, true]]);
    const shown = publicResults([countsOf('Torget', T1, pairs)], SETTINGS)[0]!.rows;
    expect(shown.map(({ hidesPercent }) => hidesPercent)).toEqual([false, false, false]);
  });

  it('is not those who remained at the end of the year that was published before', () => {
    const year = countsOf('Torget', [2023, 1, 3], { participants: [80, 90], exits: [10, 20], remaining: [70, 70] });
    const before = publication([year], SETTINGS);
    const next = [countsOf('Torget', T1, { participants: [80, 73], new: [10, 3] })];
    const alone = printed(publicResults(next, SETTINGS), 'Torget', 1);
    expect(alone('new', 'men')).toBe('..');
    const at = printed(publication(next, SETTINGS, before.published).results, 'Torget', 1);
    expect(at('participants', 'men')).toBe('..');
  });
});

describe('a small count that no table has', () => {
  const first = countsOf('Torget', T1, { participants: [40, 50], new: [9, 7], exits: [8, 30], positive: [6, 20] });
  const both = countsOf('Torget', BOTH, {
    ...{ participants: [50, 60], new: [19, 17], exits: [10, 40], positive: [7, 28] },
  });
  /** What both tables show of a count, which is what its second tertial is told by. */
  const ofBoth = (results: readonly PublicResult[], ...place: [Measure, SexOrTotal]) => [
    printed(results, 'Torget', 1)(...place),
    printed(results, 'Torget', 2)(...place),
  ];

  it('is not the second tertial’s, as what two tertials have more than the first', () => {
    const results = publicResults([first, both], SETTINGS);
    expect(ofBoth(results, 'exits', 'women')).toContain('..');
    expect(ofBoth(results, 'positive', 'women')).toContain('..');
    // Ten men more: nothing of them is small.
    expect(ofBoth(results, 'new', 'men')).toEqual([7, 17]);
  });

  it('is not the second tertial’s where the first was published before, though its table is gone', () => {
    const before = publication([first], SETTINGS);
    const { results, conflicts } = publication([both], SETTINGS, before.published);
    expect(printed(results, 'Torget', 2)('exits', 'women')).toBe('..');
    expect(conflicts.workedOut).toBe(0);
  });

  it('is not that of a unit without a table, as what all units have more than the others', () => {
    const [shore, square] = [
      countsOf('Stranden', T1, { exits: [20, 12] }),
      countsOf('Torget', T1, { exits: [30, 14] }),
    ];
    const all = withAllUnits(shore, square, countsOf('Udden', T1, { exits: [3, 9] }));
    const results = publicResults(
      all.filter(({ unit }) => unit !== 'Udden'),
      SETTINGS,
    );
    const women = results.map(({ rows }) => rows[0]!.women!);
    expect(women.filter((count) => 'masked' in count).length).toBeGreaterThan(0);
  });

  it('is not who was there before, as those who take part less the new ones', () => {
    const results = publicResults([countsOf('Torget', T1, { participants: [30, 40], new: [28, 20] })], SETTINGS);
    const at = printed(results, 'Torget', 1);
    expect([at('participants', 'women'), at('new', 'women')]).toContain('..');
  });
});

describe('what was published before', () => {
  const tables = [countsOf('Torget', T1, { participants: [40, 50], new: [9, 7], exits: [8, 30] })];

  it('is warned of where a higher threshold hides what has been shown', () => {
    const before = publication(tables, SETTINGS);
    expect(before.conflicts).toEqual({ shownBefore: 0, workedOut: 0, tablesGone: 0 });
    const { conflicts } = publication(tables, { ...SETTINGS, threshold: 10 }, before.published);
    expect(conflicts.shownBefore).toBeGreaterThanOrEqual(3);
  });

  it('stays hidden where it was, whatever the threshold is now', () => {
    const strict = publication(tables, { ...SETTINGS, threshold: 10 });
    const now = publication(tables, SETTINGS, strict.published);
    expect(now.results[0]!.rows.map(({ women }) => women)).toEqual(
      strict.results[0]!.rows.map(
        ({ women }) => women && { ...women, ...('masked' in women && { masked: 'secondary' }) },
      ),
    );
  });

  it('changes nothing when the same is published again', () => {
    const results = randomFollowUp(diceFrom(4), { units: 3, tertials: 2, most: 9 });
    const first = publication(results, SETTINGS);
    const again = publication(results, SETTINGS, first.published);
    const shown = (each: typeof first) =>
      each.results.map(({ rows }) =>
        rows.map(({ women, men, total }) => [women, men, total].map((count) => count && 'shown' in count)),
      );
    expect(shown(again)).toEqual(shown(first));
    expect(again.published).toEqual(first.published);
  });

  it('is warned of where its table is in the workbook no more, and its tertial is part of another', () => {
    const before = publication(tables, SETTINGS);
    const longer = [countsOf('Torget', BOTH, { participants: [51, 58], new: [20, 11], exits: [20, 40] })];
    expect(publication(longer, SETTINGS, before.published).conflicts.tablesGone).toBe(1);
  });
});

describe('what is still shown', () => {
  it('is every other unit where one has a single exit, and all of them together', () => {
    const results = publicResults(
      withAllUnits(
        countsOf('Stora', T1, { participants: [50, 60], exits: [20, 25], positive: [10, 12] }),
        countsOf('Mellan', T1, { participants: [40, 30], exits: [12, 9], positive: [8, 7] }),
        countsOf('Lilla', T1, { participants: [23, 30], exits: [1, 0], positive: [1, 0] }),
      ),
      SETTINGS,
    );
    const all = printed(results, 'Alla enheter', 1);
    expect([all('exits', 'total'), all('positive', 'total')]).toEqual([67, 38]);
    const [large, middle] = [printed(results, 'Stora', 1), printed(results, 'Mellan', 1)];
    expect([large('participants', 'total'), middle('participants', 'total')]).toEqual([110, 70]);
    expect([large('exits', 'total'), middle('exits', 'total')].filter((count) => count !== '..')).not.toEqual([]);
  });

  it('is exits and solutions before the parts that they are made of', () => {
    const pairs = {
      participants: [60, 50],
      exits: [30, 25],
      positive: [20, 15],
      work: [12, 3],
      studies: [8, 12],
      healthBreak: [6, 4],
      otherBreak: [4, 6],
      remaining: [30, 25],
    } as const;
    const at = printed(publicResults([countsOf('Torget', T1, pairs)], SETTINGS), 'Torget', 1);
    expect([at('exits', 'total'), at('positive', 'total'), at('participants', 'total')]).toEqual([55, 35, 110]);
    expect(at('work', 'men')).toBe('..');
  });

  it('takes hardly more for each table when there are many', () => {
    const timeOf = (units: number) => {
      const results = randomFollowUp(diceFrom(1), { units, tertials: 1, most: 6 });
      const before = process.cpuUsage().user;
      const shown = publicResults(results, SETTINGS).flatMap(({ rows }) =>
        rows.filter(({ total }) => total && 'shown' in total),
      );
      expect(shown.length).toBeGreaterThan(units);
      return process.cpuUsage().user - before;
    };
    timeOf(20);
    const [some, many] = [timeOf(60), timeOf(300)];
    expect(many).toBeLessThan(20 * some);
  }, 120_000);
});
