import { describe, expect, it } from '@jest/globals';
import { audit } from '../../../../src/core/audit/audit';
import { calculate } from '../../../../src/core/calculation/calculate';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { dayOf } from '../../../../src/core/documents/year-duties';
import { finish } from '../../../../src/core/pace/steps';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { dutiesIn, preparationDaysIn } from '../../../../src/core/reading/year-plan/year-words';
import { statedDay } from '../../../../src/core/reading/year-plan/stated-day';
import { RULEBOOK } from '../../../../src/core/rules/rulebook';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Changes, Rows } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import { yearPlan } from '../../../samples/control/tables';
import { audited } from '../audited';

const gridOf = (rows: Rows) => sheetOf('Möten', rows).grid();
const found = (changes: Changes, rows = yearPlan(changes)) =>
  audited(gridOf(rows)).map(({ rule, severity, at }) => `${severity} ${rule} ${at}`);

function read(...sheets: readonly Rows[]) {
  const { documents } = readDocuments(sheets.map((rows, index) => sheetOf(`Blad ${index}`, rows).grid()));
  return { documents, results: calculate(documents, { ...DEFAULT_SETTINGS, rules: RULEBOOK }) };
}

describe('the day that a text states', () => {
  it.each([
    ['2031-04-11 08.30-12.00', [2031, 4, 11]],
    ['den 3:e maj 2031', [2031, 5, 3]],
    ['tors 3/5', [null, 5, 3]],
    ['3/5-31', [2031, 5, 3]],
    ['20310503', [2031, 5, 3]],
    ['September', [null, 9, null]],
    ['2031-04-xx', [2031, 4, null]],
  ])('%s', (text, [year, month, day]) => {
    expect(statedDay(text)).toMatchObject({ year, month, day });
  });

  it('is none in other texts', () => {
    for (const text of ['Kansliet', '8.30', '1 500', 'mars-choklad 13/13', '']) {
      expect(statedDay(text)?.day ?? null).toBeNull();
    }
  });
});

describe('a plan of the year', () => {
  it('is read with its year, its bodies and what each meeting has to do with duties', () => {
    const [plan] = ofKind(read(yearPlan()).documents, 'yearPlan');
    expect(plan!.years).toEqual([2031]);
    expect(plan!.meetings.map(({ bodies }) => bodies.join())).toEqual([
      ...['board', 'preparation', 'board', 'board', 'presidium,members', 'board', 'preparation', 'board'],
    ]);
    expect(plan!.meetings.map(dayOf)).toEqual([
      ...['2031-03-14', '2031-04-11', '2031-04-25', '2031-06-06', null, '2031-10-10', '2031-11-14', '2031-11-28'],
    ]);
  });

  it('gives each duty its meeting: the one that names it, else one in time, and after a period the first', () => {
    const [plan] = read(yearPlan()).results.yearPlans;
    const taken = plan!.duties.map(({ duty, meeting, isNamed }) => [duty, meeting?.text ?? null, isNamed]);
    expect(taken).toEqual([
      ['annualReport', 'fre 14/3 kl. 9', true],
      ['socialAccounts', 'fre 14/3 kl. 9', false],
      ['tertial1', '20310606', false],
      ['tertial2', '2031-10-10', false],
      ['budget', '28 november 2031', true],
    ]);
    expect(plan!.preparations.map(({ days }) => days)).toEqual([14, 14]);
  });

  it('states where the workbook has what a duty is about', () => {
    const budget: Rows = [
      ['Budget 2032 (tkr)'],
      [null, 2032],
      ['Försäkringskassan', 2000],
      ['Regionen', 1000],
      ['Summa intäkter', 3000],
      ['Kansli', 3000],
      ['Summa kostnader', 3000],
    ];
    const [plan] = read(yearPlan(), budget).results.yearPlans;
    expect(plan!.duties.map(({ inWorkbook }) => inWorkbook)).toEqual([null, null, null, null, 'Blad 1']);
  });

  it('that holds gives nothing', () => {
    expect(found({})).toEqual([]);
  });

  it('is reported where a day is of another year, is none or is not settled', () => {
    expect(found({ '4,0': '2030-04-11' })).toEqual(['warning otherYear A5']);
    expect(found({ '6,0': '2031-06-31' })).toEqual(['error noSuchDay A7']);
    expect(found({ '8,0': '2031-10-xx' })).toEqual(['info dayNotSettled A9']);
    // The next year's first meeting is often the last of a plan.
    const next = [...yearPlan(), ['2032-01-23', 'Styrelsen', 'Sammanträde', 'Kansliet']];
    expect(found({}, next)).toEqual([]);
  });

  it('is reported where a weekday is not the date’s', () => {
    expect(audited(gridOf(yearPlan({ '3,0': 'tors 2031-03-14' })))).toMatchObject([
      { rule: 'weekdayDiffers', at: 'A4', message: '2031-03-14 är en fredag, men planen anger torsdag.' },
    ]);
    expect(found({ '3,0': 'fre 14/3', '0,0': 'Sammanträdesplan 2030' })).toContain('error weekdayDiffers A4');
  });

  it('is reported where the budget comes too late, and where no meeting of the board is in time', () => {
    expect(found({ '10,0': '12 december 2031' })).toEqual(['warning dutyTooLate A11']);
    const without = yearPlan().filter((_, index) => index !== 3);
    expect(found({}, without)).toEqual(['warning dutyWithoutMeeting A3', 'info dutyWithoutMeeting A3']);
    const noBoard = yearPlan().filter((row) => !/styrelse/i.test(String(row[1])));
    expect(found({}, [...noBoard, ['2031-05-02', 'Beredning', 'Budget', null]])).toEqual([]);
  });

  it.each<[string, string]>([
    ['Bokslut tertial 2', 'tertial2'],
    ['Delårsbokslut', ''],
    ['Socialt bokslut', 'socialAccounts'],
    ['Bokslut', 'annualReport'],
    ['Årsredovisning, och plan för tertial 1', 'annualReport,tertial1'],
    ['Budget 2032', 'budget'],
    ['Budgetuppföljning', ''],
    ['Uppföljning av budget', ''],
    ['Tertialrapport 1', 'tertial1'],
    ['Delårsrapport 2', 'tertial2'],
  ])('takes %s for the duty of %s', (text, duties) => {
    expect(dutiesIn(text).join()).toBe(duties);
  });

  it('is silent of a meeting late in the year about a part of it, where one in time has no words for it', () => {
    const plain = { '3,2': 'Sammanträde', '10,2': 'Sammanträde' };
    expect(found({ ...plain, '8,2': 'Bokslut tertial 2' })).toEqual([]);
    const late = [...yearPlan(plain), ['2031-12-12', 'Styrelsen', 'Uppföljning av budget', 'Kansliet']];
    expect(found({}, late)).toEqual([]);
  });

  it('goes on over two empty rows and no more, and tells texts from days', () => {
    const days = (rows: Rows) => ofKind(read(rows).documents, 'yearPlan')[0]?.meetings.map(dayOf).length ?? 0;
    const [head, tail] = [yearPlan().slice(0, 8), yearPlan().slice(8)];
    expect(days([...head, [null], [null], ...tail])).toBe(8);
    expect(days([...head, [null], [null], [null], ...tail])).toBe(5);
    expect(days([...head.slice(0, 5), ['Styrelsen', 'bjuds', 'in']])).toBe(0);
    expect(days(yearPlan({ '3,0': 'senare' }))).toBe(7);
    expect(found({ '3,0': 'xx', '3,2': 'Sammanträde' })).toContain('info dayNotSettled A4');
    expect(found({ '4,1': null, '4,2': null })).toEqual([]);
    expect(days(yearPlan({ '4,1': null, '4,2': null }))).toBe(7);
  });

  it('reads a weekday beside the day', () => {
    const rows = yearPlan().map((row, at) => [...row, at === 2 ? 'Veckodag' : at === 4 ? 'torsdag' : null]);
    expect(audited(gridOf(rows)).map(({ rule, at }) => `${rule} ${at}`)).toEqual(['weekdayDiffers A5']);
  });

  it.each<[string, number | null]>([
    ['Beredningen träffas en vecka före styrelsen', 7],
    ['Beredningen träffas 10 arbetsdagar innan styrelsen', 10],
    ['Beredningen träffas före styrelsen', null],
    ['Kallelse 10 dagar före styrelsen', null],
    ['Beredningen får handlingar en vecka före mötet', null],
  ])('of ”%s” asks %s days', (text, days) => {
    expect(preparationDaysIn(text)).toBe(days);
  });

  it('is in time on the very day, and says until when or after when a meeting lacks', () => {
    expect(found({ '10,0': '30 november 2031' })).toEqual([]);
    expect(found({ '10,0': '1 december 2031' })).toEqual(['warning dutyTooLate A11']);
    const stated = (day: string) => [
      ...yearPlan({ '9,0': day }),
      [],
      ['Beredningsgruppen träffas minst 7 dagar före styrelsen.'],
    ];
    expect(found({}, stated('21 november 2031'))).toEqual([]);
    expect(found({}, stated('22 november 2031'))).toEqual(['warning preparationTooLate A10']);
    const spring = yearPlan().slice(0, 6);
    const messages = audited(gridOf(spring)).map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringMatching(/efter 2031-04-30\.$/),
      expect.stringMatching(/efter 2031-08-31\.$/),
      expect.stringMatching(/senast 2031-11-30\.$/),
    ]);
    const noMarch = yearPlan().filter((_, index) => index !== 3);
    expect(audited(gridOf(noMarch))[0]?.message).toMatch(/senast 2031-03-31\.$/);
  });

  it('counts the days before the board only where the plan or the setting states them', () => {
    const close: Changes = { '9,0': '24 november 2031' };
    expect(found(close)).toEqual([]);
    const stated = [...yearPlan(close), [], ['Beredningsgruppen träffas minst 7 dagar före styrelsen.']];
    expect(found({}, stated)).toEqual(['warning preparationTooLate A10']);
    const { documents } = readDocuments([gridOf(yearPlan(close))]);
    const asked = finish(audit(documents, { today: null, exitRules: [], preparationDays: 7 })).findings;
    expect(asked.map(({ rule }) => rule)).toEqual(['preparationTooLate']);
  });

  it('is no list of requisitions, of participants or of goals with days', () => {
    const others: readonly Rows[] = [
      [
        ['Datum', 'Ärende', 'Belopp'],
        ['2031-01-10', 'Hyra', 100],
        ['2031-02-10', 'Hyra', 100],
        ['2031-03-10', 'Hyra', 100],
      ],
      [
        ['När', 'Aktivitet'],
        ['mars', 'Kurs i matlagning'],
        ['april', 'Friskvård'],
        ['maj', 'Studiebesök'],
      ],
    ];
    for (const rows of others) expect(ofKind(read(rows).documents, 'yearPlan')).toEqual([]);
  });
});
