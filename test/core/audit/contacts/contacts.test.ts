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
});
