import { describe, expect, it } from '@jest/globals';
import { calculate } from '../../../../src/core/calculation/calculate';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { ceilingIn, isStruck } from '../../../../src/core/reading/activity-plan/line-remarks';
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

  it.each<[string, number | null]>([
    ['Max 300 tkr', 300],
    ['Max 300 tkr per år', 300],
    ['högst 0,3 mkr', 300],
    ['Tak: 300', 300],
    ['(max 300)', 300],
    ['upp till 300 000 kr/år', 300],
    ['Max 20 personer', null],
    ['Max 4 gånger', null],
    ['Högst 5 tkr per person', null],
    ['Max 5 tkr/deltagare', null],
    ['Cirka 300 tkr', null],
  ])('takes ”%s” for a ceiling of %s tkr', (text, expected) => {
    expect(ceilingIn(text, 'tkr')?.toNumber() ?? null).toBe(expected);
  });

  it.each<[string, boolean]>([
    ['INSATSEN STRYKS', true],
    ['Utgår', true],
    ['Utgår från och med våren', false],
    ['Ersättning utgår med 100 kr', false],
    ['Genomförs ej', true],
    ['Ej aktuell', true],
    ['Genomförs i mars', false],
  ])('takes ”%s” for out of the plan: %s', (text, expected) => {
    expect(isStruck(text)).toBe(expected);
  });

  it('is exactly at its ceiling without a word, and says how far above, and for how many months, it is', () => {
    expect(found({ '4,15': 120, '8,15': 402 })).toEqual([]);
    expect(found({ '4,14': 'Max 20 personer', '4,15': 150, '8,15': 432, '4,16': null })).toEqual([]);
    expect(found({ '4,16': 'Totalkostnad 105 000 kr' })).toEqual([]);
    expect(found({ '4,16': 'Totalkostnad 105 001 kr' })).toEqual([expect.stringMatching(/^info commentAmount/)]);
    expect(found({ '7,15': 0, '7,5': 'x' })).toEqual([expect.stringMatching(/har 1 markerade månader\.$/)]);
    expect(found({ '5,15': '32', '5,16': null })).toEqual([expect.stringMatching(/^info textNumber P6/)]);
    // Amounts under months are no marks.
    expect(planIn(activityPlan({ '4,5': 20, '5,5': 20, '6,5': 20 }))).toBeNull();
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
  const budget = (name: string, ...amounts: readonly number[]): Rows => [
    ['Budget, tkr', ...amounts.map((_, index) => 2031 + index)],
    ['Intäkter', ...amounts.map(() => null)],
    ['Bidrag', ...amounts.map(() => 1000)],
    ['Kostnader', ...amounts.map(() => null)],
    ['Kansli', ...amounts.map(() => 500)],
    [name, ...amounts],
    ['Summa kostnader', ...amounts.map((amount) => 500 + amount)],
  ];
  const twoYears = activityPlan({ '2,17': 2032, '3,17': 'tkr', '4,17': 50, '5,17': 32, '6,17': 18, '8,17': 100 });
  const noSecondYear = activityPlan({ '2,17': 2032, '3,17': 'tkr', '4,17': 0, '5,17': 0, '6,17': 0, '8,17': 0 });
  const both = (budgeted: Rows, ...plans: readonly Rows[]) =>
    audited(gridOf(budgeted, 'Budget'), ...plans.map((rows, index) => gridOf(rows, `Plan ${index}`)))
      .filter(({ rule }) => rule === 'viewsDiffer')
      .map(({ severity, at, published, expected }) => `${severity} ${at} ${published} ${expected}`);

  it('is silent where they agree', () => {
    expect(both(budget('Mötesplats framtid', 382), activityPlan())).toEqual([]);
    expect(both(budget('Mötesplats framtid', 382, 100), twoYears)).toEqual([]);
  });

  it('gives information where only the name says that they belong together', () => {
    expect(both(budget('Mötesplats framtid', 300), activityPlan())).toEqual(['info B6 300 null']);
    // Nothing in both is no agreement.
    expect(both(budget('Mötesplats framtid', 300, 0), noSecondYear)).toEqual(['info B6 300 null']);
  });

  it('warns of a year where another year is the same in both', () => {
    expect(both(budget('Mötesplats framtid', 300, 100), twoYears)).toEqual(['warning B6 300 382']);
  });

  it('warns where both have the same code', () => {
    const coded = activityPlan({ '0,0': 'P41MÖT Mötesplats framtid' });
    expect(both(budget('P41MÖT Mötesplats framtid', 300), coded)).toEqual(['warning B6 300 382']);
    expect(both(budget('P42MÖT Mötesplats framtid', 300), coded)).toEqual([]);
  });

  it('is not compared where several lines, or several plans, bear the name', () => {
    const several = budget('Mötesplats framtid', 300).map((row, at) =>
      at === 4 ? ['Framtidens mötesplats', 500] : row,
    );
    expect(both(several, activityPlan())).toEqual(['info B6 300 null']);
    const same = several.map((row, at) => (at === 4 ? ['Mötesplats framtid, lokal', 500] : row));
    expect(both(same, activityPlan())).toEqual([]);
    expect(both(budget('Mötesplats framtid', 300), activityPlan(), activityPlan())).toEqual([]);
  });

  it('is not compared with income of that name', () => {
    const income = budget('Övrigt', 300).map((row, at) => (at === 2 ? ['Bidrag Mötesplats framtid', 1000] : row));
    expect(both(income, activityPlan())).toEqual([]);
  });

  it('is compared in the unit of the budget', () => {
    const kronor = [
      ['Aktivitet', ...Array.from({ length: 12 }, () => 2031), 2031],
      [null, ...Array.from({ length: 12 }, (_, month) => month + 1), 'kr'],
      ['Kurs', ...Array.from({ length: 12 }, () => 'x'), 300_400],
      ['Mässa', ...Array.from({ length: 12 }, () => 'x'), 81_500],
    ];
    const titled = [['Mötesplats framtid'], [], ...kronor];
    expect(both(budget('Mötesplats framtid', 382), titled)).toEqual([]);
    expect(both(budget('Mötesplats framtid', 383), titled)).toEqual(['info B6 383 null']);
  });
});
