import { describe, expect, it } from '@jest/globals';
import { calculate } from '../../../../src/core/calculation/calculate';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { RULEBOOK } from '../../../../src/core/rules/rulebook';
import type { Changes, Rows } from '../../../samples/activities/tables';
import { contactTable, turned } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import { audited } from '../audited';

const gridOf = (rows: Rows) => sheetOf('Individinsatser', rows).grid();

const found = (changes: Changes = {}, rows = contactTable(changes)) =>
  audited(gridOf(rows)).map(({ rule, severity, at }) => `${severity} ${rule} ${at}`);

const messages = (changes: Changes) => audited(gridOf(contactTable(changes))).map(({ message }) => message);

function resultsOf(rows: Rows) {
  const { documents } = readDocuments([gridOf(rows)]);
  return { documents, results: calculate(documents, { ...DEFAULT_SETTINGS, rules: RULEBOOK }) };
}

describe('a table of contacts', () => {
  it('is read with its period, what each column counts, and its sums', () => {
    const [table] = ofKind(resultsOf(contactTable()).documents, 'contacts');
    expect(table).toMatchObject({ period: { year: 2032, first: 2, last: 2 }, periodIsStated: true });
    expect(table!.headings.map(({ holds }) => holds)).toEqual([
      ...['referred', 'women', 'men', 'attended', 'conversations', 'missed'],
      ...['contactsWomen', 'contactsMen', 'contacts'],
    ]);
    expect(table!.lines.map(({ label }) => label)).toEqual(['Studievägledning', 'Samtalsgrupp', 'Arbetsterapeut']);
    expect(table!.totalLine?.label).toBe('Summa');
  });

  it('is read alike where the insatser are columns', () => {
    const rows: Rows = [
      ['Insats', 'Anvisade', 'Närvarade', 'Besök', 'Avbokade besök'],
      ['Coachning', 12, 11, 40, 10],
      ['Friskvård', 20, 18, 60, 15],
    ];
    const [upright] = resultsOf(rows).results.contacts;
    const [turnedOne] = resultsOf(turned(rows)).results.contacts;
    expect(turnedOne!.lines.map(({ line }) => line.label)).toEqual(['Coachning', 'Friskvård']);
    expect(turnedOne!.sums).toEqual(upright!.sums);
    expect(turnedOne!.missedShare!.toFixed(3)).toBe('0.200');
  });

  it('gives what was missed of what was booked, on the counts of all together', () => {
    const [result] = resultsOf(contactTable()).results.contacts;
    expect(result!.lines.map(({ missedShare }) => missedShare!.toFixed(3))).toEqual(['0.200', '0.200', '0.100']);
    expect(result!.missedShare!.toFixed(4)).toBe((28 / 155).toFixed(4));
    const [without] = resultsOf(contactTable({ '4,5': null, '4,6': null })).results.contacts;
    expect(without!.missedShare!.toFixed(4)).toBe((18 / 105).toFixed(4));
    expect(without!.sums.find(({ count }) => count === 'missed')).toMatchObject({ known: 2 });
  });

  it('whose figures hold gives nothing', () => {
    expect(found()).toEqual([]);
  });

  it('is reported where a count disagrees with its parts', () => {
    const wrong = audited(gridOf(contactTable({ '5,9': 76 })));
    expect(wrong.map(({ severity, rule, at, causedBy }) => [severity, rule, at, causedBy])).toEqual([
      ['error', 'genderTotal', 'J6', null],
      ['error', 'sum', 'J8', 'J6'],
    ]);
    expect(found({ '7,1': 42 })).toEqual(['error sum B8']);
  });

  it('is reported where there are fewer conversations than persons who came', () => {
    expect(
      found({
        '6,4': 9,
        '6,5': 6,
        '7,5': 106,
        '6,7': null,
        '6,8': null,
        '6,9': null,
        '7,7': null,
        '7,8': null,
        '7,9': null,
      }),
    ).toEqual(['warning fewerTimesThanPersons F7']);
    expect(messages({ '6,5': 6 })).toContain(
      '9 har kommit men det står bara 6 under ”Genomförda samtal”; den som har kommit har varit på minst ett.',
    );
  });

  it('informs of more who came than were referred: they may have been in an earlier period', () => {
    expect(found({ '4,4': 13, '7,4': 40 })).toEqual(['info moreThanWhole E5']);
  });

  it('is reported where a half person or fewer than none is counted', () => {
    expect(found({ '4,4': 10.5, '7,4': null })).toEqual(['error notANumber E5']);
  });

  it('takes no other table for one: follow-up, money, and lists of activities with budgets are left', () => {
    const others: readonly Rows[] = [
      [
        ['Tertial 1', 'Kvinnor', 'Män', 'Totalt'],
        ['Deltagare', 5, 7, 12],
        ['Avslutade', 2, 3, 5],
      ],
      [
        ['Insats', 'Budget', 'Utfall', 'Kvinnor', 'Män'],
        ['Team norr', 500, 450, 12, 8],
        ['Team söder', 300, 310, 5, 6],
      ],
    ];
    for (const rows of others) expect(ofKind(resultsOf(rows).documents, 'contacts')).toEqual([]);
  });
});

const SHARES = ['Andel kvinnor (%)', 'Bortfall (%)'];

describe('percents in a table of contacts', () => {
  const shares = (...printed: readonly number[]): Rows => [
    ['Insats', 'Anvisade', 'Närvarade', 'Samtal', 'Andel kvinnor (%)', 'Andel män (%)'],
    ['Coachning', 40, 40, 90, printed[0] ?? 65, 35],
    ['Friskvård', 64, 64, 99, 92, 8],
    ['Studier', 20, 20, 33, 45, 55],
  ];

  it('are of whole persons', () => {
    expect(found({}, shares())).toEqual([]);
    expect(audited(gridOf(shares(66)))).toMatchObject([
      {
        ...{ at: 'E2', rule: 'percentImpossible', severity: 'error' },
        message: 'Inget antal är 66 % av 40: 26 är 65 % och 27 är 68 %.',
      },
    ]);
  });

  it('may be of those who came or of those who were referred where nothing says of whom', () => {
    const of = (attended: number, printed: number): Rows =>
      shares().map((row, at) => (at === 1 ? ['Coachning', 40, attended, 90, printed, 35] : row));
    // 65 % is 26 of 40, and none of 38; 66 % is 25 of 38, and none of 40.
    expect(found({}, of(38, 65))).toEqual(expect.not.arrayContaining([expect.stringContaining('E2')]));
    expect(found({}, of(38, 66))).toEqual(expect.not.arrayContaining([expect.stringContaining('E2')]));
    expect(found({}, of(40, 66))).toEqual(['error percentImpossible E2']);
  });

  it('are those of the women beside them, and of what was missed of what was booked or of all contacts', () => {
    const changed = (women: number, missed: number): Rows =>
      contactTable().map((row, at) => [
        ...row,
        ...([[], [], [null, null], SHARES, [women, missed], [40, 20], [44, 10]][at] ?? []),
      ]);
    expect(found({}, changed(58, 20))).toEqual([]);
    // 10 of 50 were missed; 10 of the 40 that were held is 25 %.
    expect(audited(gridOf(changed(59, 20))).map(({ rule, at, expected }) => [rule, at, expected])).toEqual([
      ['percent', 'K5', 0.58],
    ]);
    expect(audited(gridOf(changed(58, 25))).map(({ rule, at, expected }) => [rule, at, expected])).toEqual([
      ['percent', 'L5', 0.2],
    ]);
    const all = changed(58, 10).map((row, at) =>
      at === 4 ? row.map((value, column) => (column === 9 ? 100 : column === 8 ? 70 : value)) : row,
    );
    expect(audited(gridOf(all)).filter(({ rule }) => rule === 'percent')).toEqual([]);
  });
});

describe('how often those who came have come', () => {
  const held = (heading: string, label: string, count: number): Rows => [
    ['Insats', 'Anvisade', 'Närvarade', heading],
    [label, 15, 13, count],
    ['Friskvård', 20, 18, 60],
    ['Studier', 20, 18, 60],
  ];

  it('is at least once each, unless several may come at once', () => {
    expect(found({}, held('Samtal', 'Coachning', 13))).toEqual([]);
    expect(found({}, held('Samtal', 'Coachning', 12))).toEqual(['warning fewerTimesThanPersons D2']);
    expect(found({}, held('Träffar i grupp', 'Coachning', 6))).toEqual(['info fewerTimesThanPersons D2']);
    expect(found({}, held('Antal tillfällen', 'Coachning', 6))).toEqual(['info fewerTimesThanPersons D2']);
    expect(found({}, held('Samtal', 'Samtalsgrupp', 6))).toEqual(['info fewerTimesThanPersons D2']);
  });
});

describe('conversations that were held and missed', () => {
  const booked = (...contacts: readonly number[]): Rows => [
    ['Insats', 'Närvarade', 'Samtal', 'Bortfall', 'Kontakter'],
    ['Coachning', 11, 40, 10, contacts[0] ?? 50],
    ['Friskvård', 18, 60, 15, contacts[1] ?? 75],
    ['Studier', 9, 27, 3, contacts[2] ?? 30],
    ['Arbete', 9, 20, 5, contacts[3] ?? 25],
  ];

  it('are all contacts only where the others show that they are', () => {
    expect(found({}, booked())).toEqual([]);
    expect(found({}, booked(51)).length).toBe(1);
    expect(found({}, booked(90, 80, 70, 60))).toEqual([]);
  });

  it('are left where they are text, and reported as such', () => {
    const text = booked().map((row, at) => (at === 1 ? ['Coachning', 11, '40', 10, 50] : row));
    expect(found({}, text)).toEqual(['info textNumber C2']);
    expect(
      found(
        {},
        booked().map((row, at) => (at === 1 ? ['Coachning', -1, 40, 10, 50] : row)),
      ),
    ).toContainEqual('error notANumber B2');
    expect(
      found(
        {},
        booked().map((row, at) => (at === 1 ? ['Coachning', 0, 40, 10, 50] : row)),
      ),
    ).toEqual([]);
  });
});
