import { describe, expect, it } from '@jest/globals';
import { audit } from '../../../../src/core/audit/audit';
import type { CellValue } from '../../../../src/core/cells/cell';
import { calculate } from '../../../../src/core/calculation/calculate';
import { describe as described } from '../../../../src/core/documents/descriptions/describe';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { finish } from '../../../../src/core/pace/steps';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { RULEBOOK } from '../../../../src/core/rules/rulebook';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Changes, Rows } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import { CODED_BUDGET, requisitions } from '../../../samples/control/tables';
import { audited, notChecked } from '../audited';

const gridOf = (rows: Rows, name = 'Lista') => sheetOf(name, rows).grid();
const found = (changes: Changes, rows = requisitions(changes)) =>
  audited(gridOf(rows)).map(({ rule, severity, at }) => `${severity} ${rule} ${at}`);

function read(...sheets: readonly Rows[]) {
  const { documents } = readDocuments(sheets.map((rows, index) => gridOf(rows, `Blad ${index}`)));
  return { documents, results: calculate(documents, { ...DEFAULT_SETTINGS, rules: RULEBOOK }) };
}

describe('a list of requisitions', () => {
  it('is read with its days, codes, amounts and period', () => {
    const [list] = ofKind(read(requisitions()).documents, 'requisitions');
    expect(list).toMatchObject({ unit: 'kr', period: { year: 2031, first: 1, last: 1 }, total: { label: 'Summa' } });
    expect(list!.lines.map(({ label, day, code }) => [label, day, code])).toContainEqual(['A4', '2031-04-10', '5020']);
    expect(list!.lines.map(({ decision }) => decision!.role)).toEqual([
      ...['chair', 'director', 'director', 'chair', 'director'],
    ]);
  });

  it('has a text with a unit in the unit of its list', () => {
    const [list] = ofKind(read(requisitions({ '4,4': '60 tkr' })).documents, 'requisitions');
    expect(list!.lines[1]!.figure.amount!.toNumber()).toBe(60_000);
    const heads = requisitions()[3 - 1]!.map((head) => (head === 'Belopp' ? 'Belopp, tkr' : head));
    const rows = requisitions({ '4,4': '60 tkr' }).map((row, index) => (index === 2 ? heads : row));
    const [inThousands] = ofKind(read(rows).documents, 'requisitions');
    expect([inThousands!.unit, inThousands!.lines[1]!.figure.amount!.toNumber()]).toEqual(['tkr', 60]);
  });

  it('that holds gives nothing', () => {
    expect(found({})).toEqual([]);
  });

  it('is reported where the level is wrong for the amount', () => {
    expect(found({ '3,6': 'Förbundschef', '3,5': 'Ekonom' })).toEqual(['warning attestLevel G4']);
    expect(found({ '7,4': 100001, '8,4': 622501 })).toEqual(['warning attestLevel G8']);
    expect(found({ '4,2': 'Utanordning Torget' })).toEqual(['warning attestLevel G5']);
    expect(found({ '5,6': 'Ekonom', '5,5': 'Förbundschef' })).toEqual(['warning attestLevel G6']);
  });

  it('takes the limit that the user has set, and whether it is itself of the lower level', () => {
    const { documents } = readDocuments([gridOf(requisitions())]);
    const rulesOf = (choices: { attestLimit?: number; attestIncludesLimit?: boolean }) =>
      finish(audit(documents, { today: null, exitRules: [], ...choices })).findings.map(({ rule, at }) => [
        rule,
        at.row,
      ]);
    expect(rulesOf({ attestIncludesLimit: false })).toEqual([['attestLevel', 7]]);
    expect(rulesOf({ attestLimit: 50_000 })).toEqual([
      ['attestLevel', 4],
      ['attestLevel', 5],
      ['attestLevel', 7],
    ]);
    expect(rulesOf({ attestLimit: 500_000 })).not.toContainEqual(['attestLevel', 7]);
  });

  it('is reported where one person has done both, where one is missing and where it is an own cost', () => {
    expect(found({ '3,5': 'Ordförande' })).toEqual(['error attestSameTwice G4']);
    expect(found({ '4,5': null })).toEqual(['warning attestMissing G5']);
    expect(found({ '6,6': 'Förbundschef' })).toEqual(['error attestOwnCost G7']);
    expect(found({ '6,2': 'Utlägg ordförande' })).toEqual(['error attestOwnCost G7']);
    expect(found({ '6,2': 'Utlägg ordförande', '6,6': 'Vice ordförande' })).toEqual([]);
  });

  it('is reported where invoices of a supplier are above the limit together within thirty days', () => {
    expect(found({ '5,1': '2031-02-20' })).toEqual(['warning attestSplit E6']);
    expect(found({ '5,1': '2031-03-05' })).toEqual(['info attestSplit E6']);
    expect(found({ '5,1': '2031-03-06' })).toEqual([]);
  });

  it('is information where they are of one amount and a month apart, as rents are', () => {
    const monthly = requisitions({ '4,1': '2031-02-03', '5,1': '2031-03-03', '4,4': 60_000, '5,4': 60_000 });
    const splits = (grid: typeof monthly) =>
      audited(gridOf(grid)).flatMap(({ rule, severity }) => (rule === 'attestSplit' ? [severity] : []));
    expect(splits(monthly)).toEqual(['info']);
    expect(splits(requisitions({ '4,1': '2031-02-03', '5,1': '2031-03-03', '4,4': 60_000, '5,4': 60_100 }))).toEqual([
      'warning',
    ]);
    expect(splits(requisitions({ '4,1': '2031-02-13', '5,1': '2031-03-03', '4,4': 60_000, '5,4': 60_000 }))).toEqual([
      'warning',
    ]);
  });

  it('is reported of what was split though the supplier sends monthly bills as well', () => {
    const both = requisitions({ '4,1': '2031-02-03', '5,1': '2031-03-03' }).map((row, index) =>
      index === 6 ? ['A4', '2031-03-08', 'Kontorsbolaget', '5020', 45_000, 'Ekonom', 'Förbundschef'] : row,
    );
    const split = audited(gridOf(both)).filter(({ rule }) => rule === 'attestSplit');
    expect(split.map(({ at, severity }) => `${severity} ${at}`)).toEqual(['warning E7']);
  });

  it('is reported where the sum is not that of its lines', () => {
    expect(found({ '8,4': 722500 })).toEqual(['error sum E9']);
  });

  it('is reported where a code is in no budget that has the others', () => {
    expect(found({ '7,3': 'K99XX' })).toEqual([]);
    const both = audited(gridOf(CODED_BUDGET, 'Budget'), gridOf(requisitions({ '7,3': 'K99XX' })));
    expect(both.map(({ rule, at }) => `${rule} ${at}`)).toEqual(['codeUnknown D8']);
  });

  it('compares names of persons with each other, judges no level of theirs, and repeats none of them', () => {
    const named: Changes = { '4,5': 'Kim Exempel', '4,6': 'kim  exempel', '5,5': 'Kim Exempel' };
    const grid = gridOf(requisitions(named));
    expect(found(named)).toEqual(['error attestSameTwice G5']);
    expect(notChecked(grid).map(({ reason }) => reason)).toContain(
      '3 attester anger ingen roll, så deras nivå prövades inte. Skriv roll i stället för namn.',
    );
    const { documents } = readDocuments([grid]);
    const texts = JSON.stringify([audited(grid), notChecked(grid), documents.map(described)]);
    expect(texts).not.toMatch(/exempel/i);
  });

  it('without columns for attests has none missing', () => {
    const without = requisitions().map((row) => row.slice(0, 5));
    const { documents } = readDocuments([gridOf(without)]);
    expect(ofKind(documents, 'requisitions')).toHaveLength(1);
    expect(audited(gridOf(without))).toEqual([]);
  });

  it('in thousands, in other columns and with other headings is judged alike', () => {
    const other: Rows = [
      ['Attestlista mars 2031'],
      ['Beslutsattest', 'Summa tkr', 'Leverantör', 'Konto', 'Granskningsattest', 'Datum'],
      ['Verksamhetschef', 250, 'Bygg', '6100', 'Handläggare', '12/3-31'],
      ['V. ordf', 30, 'Trafik', '6200', 'Handläggare', '14/3-31'],
    ];
    expect(found({}, other)).toEqual(['warning attestLevel A3']);
  });

  it('gives the pace of each code against its budget, and the part of the year', () => {
    const [list] = read(CODED_BUDGET, requisitions()).results.requisitions;
    const paces = list!.codes.map(({ code, share, remaining }) => [code, share?.toFixed(3), remaining?.toNumber()]);
    expect(paces.slice(0, 1)).toEqual([['K12TO', '0.333', 800_000]]);
    expect(paces.at(-1)).toEqual(['K15BE', '0.200', 400_000]);
    expect(list!.codes.find(({ code }) => code === '5010')!.requested.toNumber()).toBe(120_000);
    expect(list!.expected!.toFixed(3)).toBe('0.333');
  });

  it('is no budget and no ledger', () => {
    const others: readonly Rows[] = [
      CODED_BUDGET,
      [
        ['Konto', 'Benämning', 'Belopp', 'Datum'],
        ['4010', 'Hyra', 1200, '2031-01-31'],
        ['4020', 'El', 300, '2031-01-31'],
      ],
    ];
    for (const rows of others) expect(ofKind(read(rows).documents, 'requisitions')).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ['Ekonom', 'Ekonom', ['warning attestLevel G6']],
    ['Handläggare', 'Ekonom', ['warning attestLevel G6']],
    ['Verksamhetschef', 'Förbundschef', []],
    ['Förbundschefen', 'Förbundschef', ['error attestSameTwice G6']],
    ['Ordf.', 'Ordföranden', ['error attestSameTwice G6']],
    ['Vice ordf', 'Ordförande', []],
  ])('takes %s and %s for one person only where there can be no other', (receipt, decision, expected) => {
    expect(found({ '5,5': receipt, '5,6': decision })).toEqual(expected);
  });

  it('states the amount and the limit, that it is a transfer, and what invoices are together', () => {
    const messages = (changes: Changes) => audited(gridOf(requisitions(changes))).map(({ message }) => message);
    expect(messages({ '7,4': 100001, '8,4': 622501 })).toEqual([
      'Attesten är inte på rätt nivå för beloppet. 100 001 kr mot gränsen 100 000 kr.',
    ]);
    expect(messages({ '4,2': 'Utanordning Torget' })[0]).toMatch(
      / 60 000 kr mot gränsen 100 000 kr, och utanordning\.$/,
    );
    expect(messages({ '3,5': 'Ordförande' })).toEqual(['Samma person har gjort båda attesterna.']);
    expect(messages({ '5,1': '2031-03-05' })).toEqual([
      expect.stringMatching(/^2 fakturor .* tillsammans 120 000 kr, över gränsen/),
    ]);
  });

  it('reports amounts that are text, or no amounts', () => {
    expect(found({ '4,4': '60 000' })).toEqual(['info textNumber E5']);
    expect(found({ '4,4': 'sextio' })).toContainEqual('error notANumber E5');
  });

  it('has no sum of one line, and names no role that is missing where all attests have one', () => {
    const one = requisitions({ '8,4': 400001 }).filter((_, row) => row < 4 || row === 8);
    expect(found({}, one)).toEqual([]);
    expect(notChecked(gridOf(requisitions())).map(({ reason }) => reason)).toEqual([]);
  });
});

describe('the rows of a list of requisitions', () => {
  const listIn = (rows: Rows, name = 'Lista') =>
    ofKind(readDocuments([gridOf(rows, name)]).documents, 'requisitions')[0];
  const cut = (rows: Rows, columns: readonly number[]) =>
    rows.map((row) => columns.map((column) => row[column] ?? null));

  it.each<[string, Rows, boolean]>([
    ['attests and no title', requisitions({ '0,0': 'Mars' }), true],
    ['one attest and no title', cut(requisitions({ '0,0': 'Mars' }), [0, 1, 2, 4, 6]), true],
    ['the other attest', cut(requisitions({ '0,0': 'Mars' }), [0, 2, 4, 5]), true],
    ['a title and no attests', cut(requisitions(), [0, 1, 3, 4]), true],
    ['neither', cut(requisitions({ '0,0': 'Mars' }), [0, 1, 2, 3, 4]), false],
    ['attests and no amount', cut(requisitions(), [0, 1, 2, 3, 5, 6]), false],
    ['attests, and neither supplier nor code', cut(requisitions(), [0, 1, 4, 5, 6]), false],
    ['attests, and neither day nor number', cut(requisitions(), [2, 3, 4, 5, 6]), false],
    ['too few columns beside attests', cut(requisitions({ '0,0': 'Mars' }), [0, 2, 6]), false],
  ])('are read, or not, with %s', (_, rows, isRead) => {
    expect(listIn(rows) !== undefined).toBe(isRead);
  });

  it.each<[CellValue, string | null]>([
    ['2031-02-03', '2031-02-03'],
    ['3/2-31', '2031-02-03'],
    [47882, '2031-02-03'],
    [32873, null],
    [32874, '1990-01-01'],
    [73415, '2100-12-31'],
    [73416, null],
    ['31 februari 2031', null],
    ['3 februari', null],
    ['snart', null],
    [null, null],
  ])('have the day %s as %s', (value, day) => {
    expect(listIn(requisitions({ '4,1': value }))!.lines[1]!.day).toBe(day);
  });

  it('go on over one empty row and end at more, at the sum, or at what has no amount', () => {
    const labels = (rows: Rows) => listIn(rows)!.lines.map(({ label }) => label);
    const blank: Rows = [[null]];
    const [head, body] = [requisitions().slice(0, 3), requisitions().slice(3, 8)];
    const all = ['A1', 'A2', 'A3', 'A4', 'A5'];
    expect(labels([...head, ...body])).toEqual(all);
    expect(labels([...head, ...body.slice(0, 2), ...blank, ...body.slice(2)])).toEqual(all);
    expect(labels([...head, ...body.slice(0, 2), ...blank, ...blank, ...body.slice(2)])).toEqual(['A1', 'A2']);
    expect(labels([...head, ...body, ['Upprättad av kansliet']])).toEqual(all);
    expect(labels([...head, ...body.slice(0, 2), [null, null, null, null, 460000], ...body.slice(2)])).toEqual([
      'A1',
      'A2',
    ]);
    expect(listIn([...head, ...body, [null, null, null, null, 622500]])!.total!.label).toBe('Summa');
    expect(listIn([...head, ['A1', '2031-01-20', 'Torget', 'K12TO', null]])).toBeUndefined();
  });

  it('are called by their row where the list has no numbers', () => {
    const [first] = listIn(cut(requisitions(), [1, 2, 3, 4, 5, 6]))!.lines;
    expect(first!.label).toBe('rad 4');
  });

  it('have a pace only against the budget of the list’s own year, which all of its days may be the only ones to state', () => {
    const paceIn = (budget: Rows, changes: Changes = {}) => {
      const { results } = read(budget, requisitions({ '0,0': 'Rekvisitioner', ...changes }));
      const [list] = results.requisitions;
      return [list!.codes[0]!.share?.toFixed(3) ?? null, list!.expected];
    };
    expect(paceIn(CODED_BUDGET)).toEqual(['0.333', null]);
    expect(paceIn(CODED_BUDGET, { '4,1': '2030-12-30' })).toEqual([null, null]);
    expect(paceIn(CODED_BUDGET.map((row, at) => (at === 1 ? [null, '2032'] : row)))).toEqual([null, null]);
    const nought = CODED_BUDGET.map((row, at) => (at === 2 ? ['K12TO, Torget', 0] : row));
    expect(paceIn(nought)).toEqual([null, null]);
    const outturn: Rows = [
      ['Verksamheter, tkr'],
      [null, 'Utfall 2031', 'Budget 2031'],
      ['K12TO, Torget', 900, 1200],
      ['K15BE, Bergby', 100, 500],
      ['Summa', 1000, 1700],
    ];
    expect(paceIn(outturn)[0]).toBe('0.333');
  });
});
