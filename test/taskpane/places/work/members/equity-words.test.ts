import { describe, expect, it } from '@jest/globals';
import type { Basis } from '../../../../../src/core/documents/budget';
import { Decimal } from '../../../../../src/core/figures/decimal';
import { equityVerdict, openingNotes } from '../../../../../src/taskpane/places/work/members/equity-words';
import type { MatrixYear } from '../../../../../src/taskpane/places/work/members/member-matrices';

interface Given {
  readonly basis?: Basis;
  readonly opening?: number | null;
  readonly closing: number;
  readonly ceiling?: number | null;
  readonly minimum?: number;
  readonly carriedFrom?: number;
  readonly isReplaced?: boolean;
}

function year(of: number, given: Given): MatrixYear {
  const { basis = 'budget', opening = null, closing, ceiling = 2_000, minimum = 0, carriedFrom = null } = given;
  const within = ceiling === null || closing <= ceiling;
  return {
    ...{
      key: `${of} ${basis}`,
      year: of,
      basis,
      words: [basis],
      isReplaced: given.isReplaced ?? false,
      shares: null,
      paid: [],
    },
    equity: {
      ...{ openingAt: null, publishedResult: null, publishedClosing: null, otherCeilings: [], carriedFrom },
      opening: opening === null ? null : new Decimal(opening),
      result: new Decimal(0),
      closing: new Decimal(closing),
      minimum: new Decimal(minimum),
      ceiling: ceiling === null ? null : ({ amount: new Decimal(ceiling), within } as never),
    },
  };
}

describe('the verdict on equity', () => {
  it('names every year above the ceiling, not the first alone', () => {
    expect(
      equityVerdict([year(2024, { closing: 1 }), year(2025, { closing: 2_100 }), year(2026, { closing: 3_000 })]),
    ).toEqual(['Eget kapital ligger över taket 2025 och 2026.']);
  });

  it('names years below nothing, and below the board’s level', () => {
    const years = [year(2024, { closing: -5 }), year(2025, { closing: 300, minimum: 500 })];
    expect(equityVerdict(years)).toEqual([
      'Eget kapital är negativt 2024.',
      'Eget kapital ligger under styrelsens lägsta nivå 2025.',
    ]);
  });

  it('is that all is within where it is, and nothing where no ceiling could be counted', () => {
    expect(equityVerdict([year(2024, { closing: 1_999 })])).toEqual(['Eget kapital ligger inom taket alla år.']);
    expect(equityVerdict([year(2024, { closing: 1_999, ceiling: null })])).toEqual([]);
  });

  it('leaves out a plan that a newer one has changed', () => {
    const years = [year(2024, { closing: 9_000, isReplaced: true }), year(2024, { closing: 10 })];
    expect(equityVerdict(years)).toEqual(['Eget kapital ligger inom taket alla år.']);
  });
});

describe('a year that begins elsewhere than the year before ended', () => {
  const [begins, ended] = ['2\u00a0040', '2\u00a0010'];

  it('is a budget that goes out from something else than the year’s accounts', () => {
    const years = [year(2024, { basis: 'outturn', closing: 2_010 }), year(2025, { opening: 2_040, closing: 894 })];
    expect(openingNotes(years, 'tkr')).toEqual([
      `Budgeten 2025 utgår från ${begins}, men bokslutet 2024 slutade på ${ended}.`,
    ]);
  });

  it('is a forecast that goes out from something else than the plan', () => {
    const years = [year(2020, { closing: 2_010 }), year(2021, { basis: 'forecast', opening: 2_040, closing: 1_724 })];
    expect(openingNotes(years, 'tkr')).toEqual([`2021 börjar på ${begins}, men planen 2020 slutar på ${ended}.`]);
  });

  it('is none where it begins there, or is carried from there', () => {
    const before = year(2024, { closing: 2_010 });
    expect(openingNotes([before, year(2025, { opening: 2_010, closing: 1 })], 'tkr')).toEqual([]);
    expect(openingNotes([before, year(2025, { opening: 2_009, closing: 1, carriedFrom: 0 })], 'tkr')).toEqual([]);
  });
});
