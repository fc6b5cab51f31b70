import { describe, expect, it } from '@jest/globals';
import { calculate } from '../../../../src/core/calculation/calculate';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { RULEBOOK } from '../../../../src/core/rules/rulebook';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Changes, Rows } from '../../../samples/activities/tables';
import { activityPlan } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import { audited } from '../audited';

const gridOf = (rows: Rows, name = 'Plan') => sheetOf(name, rows).grid();

const found = (changes: Changes = {}) =>
  audited(gridOf(activityPlan(changes))).map(
    ({ rule, severity, at, message }) => `${severity} ${rule} ${at}: ${message}`,
  );

function planIn(rows: Rows) {
  const { documents } = readDocuments([gridOf(rows)]);
  const { activityPlans } = calculate(documents, { ...DEFAULT_SETTINGS, rules: RULEBOOK });
  return activityPlans[0] ?? null;
}

describe('a plan of activities', () => {
  it('gives when each is under way, what it costs and what is left to its ceiling', () => {
    const plan = planIn(activityPlan());
    expect(plan!.document).toMatchObject({ unit: 'tkr', title: 'Mötesplats framtid - plan för året' });
    expect(
      plan!.lines.map(({ line, first, last, amount, headroom }) => [
        ...[line.label, first?.month ?? null, last?.month ?? null, line.active.length],
        ...[amount?.toNumber() ?? null, headroom?.toNumber() ?? null, line.struck !== null],
      ]),
    ).toEqual([
      ['Föreläsningar om sömn', 2, 5, 4, 100, 20, false],
      ['Studiebesök', 1, 12, 12, 32, null, false],
      ['Nätverk för chefer', 9, 12, 4, 250, 50, false],
      ['Friluftsdag', null, null, 0, 0, null, true],
    ]);
    expect(plan!.years.map(({ year, amount, active }) => [year, amount.toNumber(), active])).toEqual([[2031, 382, 3]]);
  });

  it.each([
    ['named months with their year', ['jan-31', 'feb-31', 'mar-31', 'apr-31', 'maj-31', 'jun-31', 'jul-31']],
    ['months in full', ['Januari', 'Februari', 'Mars', 'April', 'Maj', 'Juni', 'Juli']],
  ])('is read with %s, and ones for marks', (_, months) => {
    const plan = planIn([
      ['Aktivitet', ...months, 'Kostnad, kr'],
      ['Kurs', null, 1, 1, null, null, null, null, 45000],
      ['Mässa', null, null, null, null, null, 1, null, 12500],
    ]);
    expect(plan!.lines.map(({ first, last, amount }) => [first!.month, last!.month, amount!.toNumber()])).toEqual([
      [2, 3, 45000],
      [6, 6, 12500],
    ]);
    expect(plan!.document.unit).toBe('kr');
  });

  it('is no budget by months, whatever its headings', () => {
    expect(
      planIn([
        ['Konto', 'jan', 'feb', 'mar', 'apr', 'maj', 'jun', '2031'],
        ['Lön', 10, 10, 10, 10, 10, 10, 60],
        ['Hyra', 1, 1, 1, 1, 1, 1, 6],
        ['Resor', 2, 3, 2, 3, 2, 3, 15],
      ]),
    ).toBeNull();
  });

  it('whose figures hold gives nothing', () => {
    expect(found()).toEqual([]);
  });

  it.each<[string, Changes, RegExp]>([
    ['is above its ceiling', { '4,15': 150, '8,15': 432 }, /^warning aboveCeiling P5: .*150 tkr, 30 över taket/],
    ['is above a ceiling in another unit', { '6,15': 310, '8,15': 442 }, /^warning aboveCeiling P7: .*10 över taket/],
    ['is struck and still has money', { '7,15': 40, '8,15': 422 }, /^warning struckButPlanned P8: .*40 i kolumnen/],
    [
      'is struck and still has months',
      { '7,4': 'x', '7,5': 'x' },
      /^warning struckButPlanned B8: .*2 markerade månader/,
    ],
    ['has a sum that is not its parts', { '8,15': 383 }, /^(?:error|warning) sum P9/],
    [
      'has a remark that does not add up',
      { '4,16': '40 000 kr + 60 000 kr, totalt 110 000 kr' },
      /^warning commentArithmetic Q5: .*110 000 kr.*100 000 kr/,
    ],
    [
      'has a remark with a wrong product',
      { '5,16': '16 pers. x 2 000 kr = 34 000 kr' },
      /^warning commentArithmetic Q6: .*34 000 kr.*32 000 kr/,
    ],
    ['costs more by its remark', { '6,16': 'Totalkostnad 400 000 kr' }, /^info commentAmount P7: .*400 tkr.*250/],
  ])('is reported where one %s', (_, changes, expected) => {
    expect(found(changes)).toEqual([expect.stringMatching(expected)]);
  });

  it('is silent where a remark is rounded, or one of its alternatives is what is planned', () => {
    expect(found({ '6,16': 'Totalkostnad 255 360 kr' })).toEqual([]);
    expect(found({ '6,16': 'Totalt 250 000 kr, med fördjupning totalt 420 000 kr' })).toEqual([]);
  });

  it('is reported where a year has money and no month', () => {
    const months = Array.from({ length: 12 }, (_, index) => index);
    const years = months.map((index) => (index < 6 ? 2031 : 2032));
    const rows: Rows = [
      ['Aktivitet', ...years, 2031, 2032],
      [null, ...months.map((index) => (index % 6) + (index < 6 ? 7 : 1)), 'tkr', 'tkr'],
      ['Kurs', ...months.map((index) => (index < 6 ? 'x' : null)), 20, 30],
      ['Mässa', ...months.map(() => 'x'), 5, 6],
    ];
    expect(audited(gridOf(rows)).map(({ at, rule }) => `${rule} ${at}`)).toEqual(['moneyWithoutMonths O3']);
  });
});

describe('a plan beside a budget', () => {
  const budget = (amount: number): Rows => [
    ['Budget 2031, tkr', 2031],
    ['Intäkter', null],
    ['Bidrag', 1000],
    ['Kostnader', null],
    ['Kansli', 500],
    ['Mötesplats framtid', amount],
    ['Summa kostnader', 500 + amount],
  ];
  const both = (amount: number) =>
    audited(gridOf(budget(amount), 'Budget'), gridOf(activityPlan(), 'Mötesplats')).map(
      ({ rule, severity, at, published, expected }) => `${severity} ${rule} ${at} ${published} ${expected}`,
    );

  it('is compared with the line of that name, year by year', () => {
    expect(both(382)).toEqual([]);
    expect(both(300)).toEqual(['warning viewsDiffer B6 300 382']);
  });
});
