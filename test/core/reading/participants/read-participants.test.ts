import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../../src/core/cells/cell';
import { serialOfDay } from '../../../../src/core/cells/serial-day';
import { MAN, NO_DAY, UNKNOWN_SEX, UNREADABLE_DAY, WOMAN } from '../../../../src/core/documents/participants';
import { finish } from '../../../../src/core/pace/steps';
import { listDay } from '../../../../src/core/reading/participants/list-day';
import { participantColumnOf } from '../../../../src/core/reading/participants/list-header';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { readParticipants } from '../../../../src/core/reading/participants/read-participants';
import { sheetOf } from '../../../samples/budgets/sheet';

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows) => finish(readParticipants(sheetOf('Lista', rows).grid()));
const day = serialOfDay;

const HEADINGS = ['Startdatum', 'Slutdatum', 'Kön', 'Insats', 'Avslutsanledning'];
const row = (sex: CellValue, unit: CellValue = 'Torget', exit: CellValue = null): CellValue[] => [
  ...[day('2024-01-10'), null, sex],
  ...[unit, exit],
];

describe('a heading of a participant list', () => {
  it.each([
    ['Kön (K/M)', 'sex'],
    ['Juridiskt kön', 'sex'],
    ['Födelseår', 'birthYear'],
    ['Ålder', 'age'],
    ['Insats', 'unit'],
    ['Hemkommun', 'municipality'],
    ['Inskrivningsdatum', 'start'],
    ['Från', 'start'],
    ['Utskriven', 'end'],
    ['Avslutsdatum', 'end'],
    ['t.o.m.', 'end'],
    ['SUS-kod', 'exitCode'],
    ['Avslut till', 'exitText'],
    ['Försörjning före', 'incomeBefore'],
    ['Försörjning vid avslut', 'incomeAfter'],
    ['Deltagar-id', 'id'],
    ['Personnummer', 'id'],
    ['Kommentar', null],
    ['Insatsen riktar sig till dem som står långt från arbetsmarknaden', null],
  ])('%s is %s', (heading, column) => {
    expect(participantColumnOf(heading)).toBe(column);
  });
});

describe('a day in a list', () => {
  it.each<[CellValue, string]>([
    [44278, '2021-03-23'],
    [44278.75, '2021-03-23'],
    ['2021-03-23', '2021-03-23'],
    ['2021-03-23 12:30', '2021-03-23'],
    ['20210323', '2021-03-23'],
    [20210323, '2021-03-23'],
    ['21-03-23', '2021-03-23'],
    ['210323', '2021-03-23'],
    ['2021/3/23', '2021-03-23'],
    ['23.3.2021', '2021-03-23'],
    ['23/3 2021', '2021-03-23'],
  ])('%j is %s', (value, expected) => {
    expect(listDay(value, false)).toBe(day(expected));
  });

  it('counts from 1904 where the workbook does', () => {
    expect(listDay(42816, true)).toBe(day('2021-03-23'));
  });

  it('is none in a blank cell, and unreadable where no day is given', () => {
    expect([null, '', ' ', '-'].map((value) => listDay(value, false))).toEqual([NO_DAY, NO_DAY, NO_DAY, NO_DAY]);
    const unreadable = ['våren', '2021-02-30', '2021-13-01', true, -5, 999_999_999];
    expect(unreadable.map((value) => listDay(value, false))).toEqual(unreadable.map(() => UNREADABLE_DAY));
  });
});

describe('a participant list', () => {
  it('is read whatever the order of its columns, under titles', () => {
    const list = read([['Deltagare 2024'], [], HEADINGS, row('Kvinna'), row('man', 'Teamet', 3)])!;
    expect(list.columns).toEqual({ start: 0, end: 1, sex: 2, unit: 3, exitCode: 4 });
    expect([list.headerRow, list.count, [...list.rows.slice(0, 2)]]).toEqual([2, 2, [3, 4]]);
    expect([...list.sex]).toEqual([WOMAN, MAN]);
    expect(list.units.map(({ text }) => text)).toEqual(['Torget', 'Teamet']);
  });

  it('takes a word for the same however it is spaced and whatever its case, and keeps its spellings', () => {
    const list = read([HEADINGS, row('K', 'Torget  Norr'), row('kv', 'torget norr '), row('okänt', 'Torget Norr')])!;
    expect(list.units).toEqual([{ text: 'Torget Norr', spellings: ['Torget  Norr', 'torget norr ', 'Torget Norr'] }]);
    expect([...list.sex]).toEqual([WOMAN, WOMAN, UNKNOWN_SEX]);
    expect(list.sexes).toEqual({ women: ['K', 'kv'], men: [] });
  });

  it('reads code and text from one column or two', () => {
    const exits = (headings: CellValue[], cells: CellValue[]) =>
      read([headings, [day('2024-01-01'), null, 'K', 'Torget', ...cells]])!.exits.map(({ code, text }) => [code, text]);
    expect(exits(HEADINGS, ['1 Arbete'])).toEqual([['1', 'Arbete']]);
    expect(exits(HEADINGS, ['SUS 3'])).toEqual([['3', '']]);
    expect(exits([...HEADINGS, 'Avslut till'], [1, 'studier'])).toEqual([['1', 'studier']]);
    const reasons = [...HEADINGS.slice(0, 4), 'Avslutskod', 'Avslutsorsak'];
    expect(exits(reasons, [3, 'Saknar arbetsförmåga'])).toEqual([['3', 'Saknar arbetsförmåga']]);
  });

  it('leaves out blank rows and a row of sums', () => {
    const list = read([HEADINGS, row('K'), [null, null, null, null, null], row('M'), [null, null, null, 'Summa', 2]])!;
    expect([...list.rows.slice(0, list.count)]).toEqual([1, 3]);
  });

  it('says whether its days are dates that a formula can compare', () => {
    expect(read([HEADINGS, row('K')])?.hasRealDates).toBe(true);
    expect(read([HEADINGS, ['2024-01-10', null, 'K', 'Torget', null]])?.hasRealDates).toBe(false);
  });

  it('is no other table', () => {
    expect(
      read([
        ['Budget', 2024],
        ['Personal', 400],
      ]),
    ).toBeNull();
    expect(
      read([
        ['Insats', 'Start', 'Budget', 'Utfall'],
        ['Torget', 2024, 100, 90],
      ]),
    ).toBeNull();
    const plan = ['Aktivitet', 'Startdatum', 'Slutdatum', 'Kommun'];
    expect(read([plan, ['Utbildning', day('2024-01-10'), day('2024-02-10'), 'Norrby']])).toBeNull();
    expect(read([HEADINGS])).toBeNull();
  });

  it('has its sheet for itself', () => {
    const { documents, notChecked } = readDocuments([sheetOf('Lista', [HEADINGS, row('K')]).grid()]);
    expect([documents.map(({ kind }) => kind), notChecked]).toEqual([['participants'], []]);
  });
});
