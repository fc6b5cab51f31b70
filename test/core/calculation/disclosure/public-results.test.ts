import { describe, expect, it } from '@jest/globals';
import type { PublicResult } from '../../../../src/core/calculation/disclosure/public-count';
import { publicResults } from '../../../../src/core/calculation/disclosure/public-results';
import type { FollowUpResult } from '../../../../src/core/calculation/follow-up/follow-up-results';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { diceFrom } from '../../../samples/budgets/dice';
import { seeds } from '../../../samples/seeds';
import { keyOf, readerOf } from './printed-figures';
import type { Shape } from './random-follow-up';
import { randomFollowUp } from './random-follow-up';
import { closedCounts } from './closed-counts';

const SETTINGS = DEFAULT_SETTINGS.disclosure;

function truthOf(results: readonly FollowUpResult[]): Map<string, number> {
  return new Map(
    results.flatMap(({ unit, period, rows }) =>
      rows.flatMap((row) =>
        (['women', 'men', 'total'] as const).map(
          (column) => [keyOf(unit, period, `${row.measure} ${column}`), row[column]!.value] as const,
        ),
      ),
    ),
  );
}

/** The masked counts that a reader of the sheet could work out. */
function workedOut(told: readonly PublicResult[], truth: Map<string, number>, showZeros: boolean): string[] {
  const reader = readerOf(told, truth);
  // Where zeros are hidden nobody knows a masked count to be one at least, though no count happens to be zero.
  const showsAllZeros = showZeros && [...truth].every(([key, value]) => value > 0 || reader.shown.has(key));
  return closedCounts(reader, showsAllZeros ? 1 : 0, truth);
}

const SHAPES: readonly Shape[] = [
  { units: 1, tertials: 1, most: 4 },
  { units: 1, tertials: 1, most: 20 },
  { units: 2, tertials: 1, most: 8 },
  { units: 4, tertials: 1, most: 6 },
  { units: 2, tertials: 2, most: 9 },
  { units: 6, tertials: 1, most: 15 },
  { units: 3, tertials: 2, most: 5 },
  { units: 1, tertials: 3, most: 7 },
];

describe('the follow-up for the public', () => {
  it('lets no masked count be worked out, in random tables', () => {
    const problems: string[] = [];
    for (const seed of seeds({ few: 100, all: 200 })) {
      const results = randomFollowUp(diceFrom(seed), SHAPES[seed % SHAPES.length]!);
      const showZeros = seed % 3 !== 0;
      const told = publicResults(results, { ...SETTINGS, showZeros });
      problems.push(...workedOut(told, truthOf(results), showZeros).map((key) => `${seed}: ${key}`));
    }
    expect(problems).toEqual([]);
  }, 600_000);

  it('shows no count below the threshold, and zeros only where they may be', () => {
    for (const seed of seeds({ few: 20, all: 40 })) {
      const results = randomFollowUp(diceFrom(seed), SHAPES[seed % SHAPES.length]!);
      for (const showZeros of [true, false]) {
        const { shown } = readerOf(publicResults(results, { ...SETTINGS, showZeros }), truthOf(results));
        const least = Math.min(...[...shown.values()].filter((value) => value > 0 || !showZeros));
        expect(least).toBeGreaterThanOrEqual(5);
      }
    }
  });
});

const single = (seed: number, shape: Shape) => randomFollowUp(diceFrom(seed), shape);

describe('a percent for the public', () => {
  it('is shown only of shown counts, of ten exits or more', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      for (const { rows } of publicResults(single(seed, SHAPES[seed % SHAPES.length]!), SETTINGS)) {
        const exits = rows.find(({ measure }) => measure === 'exits')!.total!;
        for (const { percent, total, hidesPercent } of rows) {
          if (percent === null) continue;
          expect(hidesPercent).toBe(false);
          expect('shown' in total! && 'shown' in exits && exits.shown >= 10).toBe(true);
        }
      }
    }
  });
});

/** Women and men of one measure, in a unit by itself. */
function pairOf(women: number, men: number): FollowUpResult[] {
  const count = (value: number) => ({ value, source: { kind: 'sum' as const } });
  const row = {
    measure: 'participants' as const,
    women: count(women),
    men: count(men),
    total: count(women + men),
    percent: null,
  };
  return [{ unit: 'Enhet', scope: 'unit', period: { year: 2024, first: 1, last: 1 }, sheet: 'Blad', rows: [row] }];
}

const shownIn = (results: readonly FollowUpResult[], settings = SETTINGS) =>
  publicResults(results, settings)[0]!.rows.map(({ women, men, total }) =>
    [women, men, total].map((count) => (count && 'shown' in count ? count.shown : count?.masked)),
  )[0];

describe('masking', () => {
  it('takes another cell with a small one', () => {
    expect(shownIn(pairOf(3, 20))).toEqual(['primary', 'secondary', 23]);
  });

  it('leaves counts that are large enough alone', () => {
    expect(shownIn(pairOf(5, 20))).toEqual([5, 20, 25]);
  });

  it('cannot take a zero that is shown, and takes the total then', () => {
    expect(shownIn(pairOf(3, 0))).toEqual(['primary', 0, 'primary']);
    expect(shownIn(pairOf(0, 12))).toEqual([0, 12, 12]);
  });

  it('takes zeros for small counts where they are not to be shown', () => {
    expect(shownIn(pairOf(0, 12), { ...SETTINGS, showZeros: false })).toEqual(['primary', 'secondary', 12]);
  });

  it('follows the threshold', () => {
    expect(shownIn(pairOf(3, 20), { ...SETTINGS, threshold: 3 })).toEqual([3, 20, 23]);
    expect(shownIn(pairOf(9, 20), { ...SETTINGS, threshold: 10 })).toEqual(['primary', 'secondary', 29]);
  });

  it('tells tables alone where a list counts beside them, and one list where there are several', () => {
    const [table] = pairOf(10, 20) as [FollowUpResult];
    const count = (value: number) => ({ value, source: { kind: 'episodes' as const } });
    const row = { ...table.rows[0]!, women: count(7), men: count(9), total: count(16) };
    const list = (sheet: string): FollowUpResult => ({ ...table, unit: `Enhet i ${sheet}`, sheet, rows: [row] });
    const units = (results: readonly FollowUpResult[]) => publicResults(results, SETTINGS).map(({ unit }) => unit);
    expect(units([table, list('A')])).toEqual(['Enhet']);
    expect(units([list('A'), list('B')])).toEqual(['Enhet i A']);
  });

  it('leaves kommuner out, and a unit that stands twice is shown once', () => {
    const [unit] = pairOf(10, 20) as [FollowUpResult];
    expect(
      publicResults([unit, { ...unit, sheet: 'Lista' }, { ...unit, scope: 'municipality' }], SETTINGS),
    ).toHaveLength(1);
  });
});
