import { describe, expect, it } from '@jest/globals';
import { createTestHost } from '../create-test-host';
import { ModelWorkbook } from '../workbook-model/model';
import { quoted } from './sheet-quotes';
import { typedValue } from './typed-text';

type Change = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;

/** The code that the change is refused with; `null` where it is done. */
async function refusal(change: Change): Promise<string | null> {
  const { Excel } = createTestHost();
  const context = new Excel.RequestContext();
  change(context.workbook.worksheets.getItem('Blad1'), context.workbook);
  return context.sync().then(
    () => null,
    (error: { code: string }) => error.code,
  );
}

const typing =
  (input: unknown): Change =>
  (sheet) =>
    (sheet.getRange('B1').formulas = [[input]]);
const named =
  (name: string): Change =>
  (sheet, { names }) =>
    names.add(name, sheet.getRange('B1'));
const sheetNamed =
  (name: string): Change =>
  (_, { worksheets }) =>
    worksheets.add(name);
const formatted =
  (format: Excel.CellPropertiesFormat): Change =>
  (sheet) =>
    sheet.getRange('B1').setCellProperties([[{ format }]]);
const offering =
  (source: string): Change =>
  (sheet) =>
    (sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source } });

const nested = (levels: number) => `=${'ABS('.repeat(levels)}1${')'.repeat(levels)}`;
const summed = (count: number) => `=SUM(${Array.from({ length: count }, (_, at) => `A${at + 2}`).join(',')})`;

/** What is refused, and the nearest thing that is not. */
const LIMITS: readonly (readonly [string, Change, Change])[] = [
  ['a text of 32,768 characters', typing('x'.repeat(32_768)), typing(`'${'x'.repeat(32_767)}`)],
  ['a formula of 8,193 characters', typing(`=${'1+'.repeat(4_096)}`), typing(`=${'1+'.repeat(4_095)}1`)],
  ['a text of 256 in a formula', typing(`="${'x'.repeat(256)}"`), typing(`="${'x'.repeat(255)}"`)],
  ['65 levels of functions', typing(nested(65)), typing(nested(64))],
  ['256 arguments', typing(summed(256)), typing(summed(255))],
  ['a list of 256 characters', offering('x'.repeat(256)), offering('x'.repeat(255))],
  ['a name like a cell', named('A1'), named('A0')],
  ['a name like a row and column', named('R1C1'), named('Summa_1')],
  [
    'a row of 410 points',
    (sheet) => (sheet.getRange('A1').format.rowHeight = 410),
    (sheet) => (sheet.getRange('A1').format.rowHeight = 409),
  ],
  [
    'a column of 256 characters',
    (sheet) => (sheet.getRange('A1').format.columnWidth = 1_348),
    (sheet) => (sheet.getRange('A1').format.columnWidth = 1_342.5),
  ],
  ['a font of 410 points', formatted({ font: { size: 410 } }), formatted({ font: { size: 409 } })],
  ['an indent of 251', formatted({ indentLevel: 251 }), formatted({ indentLevel: 250 })],
  ['a sheet of 32 characters', sheetNamed('x'.repeat(32)), sheetNamed('x'.repeat(31))],
  ['a sheet called History', sheetNamed('History'), sheetNamed('Historik')],
  ['a sheet that begins with an apostrophe', sheetNamed("'x"), sheetNamed("x'x")],
  ['a sheet that ends with one', sheetNamed("x'"), sheetNamed('x')],
  ['a sheet with a slash', sheetNamed('a/b'), sheetNamed('a-b')],
  [
    'title rows that are cells',
    (sheet) => sheet.pageLayout.setPrintTitleRows('A4:B4'),
    (sheet) => sheet.pageLayout.setPrintTitleRows('$4:$4'),
  ],
  [
    'a scale of 1,000 percent',
    (sheet) => (sheet.pageLayout.zoom = { scale: 1_000 }),
    (sheet) => (sheet.pageLayout.zoom = { scale: 400 }),
  ],
];

describe('the simulated Excel has Excel’s limits', () => {
  it.each(LIMITS)('%s is refused', async (_, over, within) => {
    expect(await refusal(over)).toMatch(/^(?:InvalidArgument|FormulaLengthExceedsLimit)$/);
    expect(await refusal(within)).toBeNull();
  });

  it('counts a message in bytes', async () => {
    const rows = Array.from({ length: 100 }, () => ['å'.repeat(30_000)]);
    const change: Change = (sheet) => (sheet.getRange('A1:A100').values = rows);
    expect(await refusal(change)).toBe('RequestPayloadSizeLimitExceeded');
  });
});

describe('a formula', () => {
  it.each(['=SUM(', '=1+', '=A1)', '=A1 1 +', '=(1', '=)', '="a', '=SUM(1,,2))', '=*2', '=1 2 "x" +', '=A1,B1'])(
    '%s is none',
    async (formula) => {
      expect(await refusal(typing(formula))).toBe('InvalidArgument');
    },
  );

  it.each([
    ...['=SUM(A1,,2)', '=-A1%', '=SUM(A1:A3 B1:B3)', '=Blad1!A1&"x"', "='Blad1'!A1", '=IF(TRUE,,1)', '=NOW()'],
    ...['=SUM((A1,B1))', '={1,2;3,4}', '=Tabell[Kolumn]', '=A1#', '=@A:A', '=1=2', '=A1<>""', '=2:4', '=A:A'],
    ...['=[1]Blad1!A1', "='[fil.xlsx]Blad 1'!A1", '=Blad1!#REF!', '=-(1+2)^-2'],
  ])('%s is one', async (formula) => {
    expect(await refusal(typing(formula))).toBeNull();
  });

  it.each([
    ["=sum('Blad1'!A1, 'Eva''s blad'!B1)+1.50", "=SUM(Blad1!A1, 'Eva''s blad'!B1)+1.5"],
    ['=_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
    ["=[1]Blad1!A1+'[1]Blad 1'!A1+[2]Blad1!A1", "=[fil.xlsx]Blad1!A1+'[fil.xlsx]Blad 1'!A1+'[fil 2.xlsx]Blad1'!A1"],
    ['="sum(\'Blad1\'!A1)"', '="sum(\'Blad1\'!A1)"'],
  ])('%s comes back as Excel words it', async (formula, shown) => {
    const workbook = new ModelWorkbook();
    for (const name of ['Blad1', 'Blad 1', "Eva's blad"]) workbook.addSheet(name);
    workbook.linkedWorkbooks = ['fil.xlsx', 'fil 2.xlsx'];
    const { Excel } = createTestHost(workbook);
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItem('Blad1').getRange('D1');
    range.formulas = [[formula]];
    range.load('formulas');
    await context.sync();
    expect(range.formulas).toEqual([[shown]]);
  });
});

describe('what is typed', () => {
  it.each([
    ...['1-2', '1/2', '31/1', '2024-01-31', '1/2/2024', 'May 21', 'maj 21', '21 maj', '21-May-2024', 'maj 2024'],
    ...['12:30', '2024-01-31 12:30', '1:30 PM', '$5', '5 kr', 'kr 5', '-$5', '(5)', '5 %', '1 1/2', '1e3', '007'],
    ...['1,234.5', '1 234,5', '1,5', '+46', '-5'],
  ])('%s is a number', (text) => {
    expect(typeof typedValue(text)).toBe('number');
  });

  it.each([
    'Utfall',
    'Budget 2024',
    'a,b',
    '1-2-3-4',
    '13/13/13',
    'T1 2024',
    'majbudget 21',
    '12:3',
    '',
    '-',
    'kr',
    '5 st',
  ])('%s stays a text', (text) => {
    expect(typedValue(text)).toBe(text);
  });

  it('means what Excel takes it for', () => {
    expect(['1/2/2024', '2024-01-31', '12:30', '(5)', '5 %', '1 1/2', '1 234,5'].map(typedValue)).toEqual([
      ...[45_293, 45_322, 0.520_833_333_333_333_4, -5, 0.05, 1.5, 1_234.5],
    ]);
  });
});

describe('a sheet’s name in a formula', () => {
  it.each(['Budget', 'Årsbudget', 'A0', 'XFE1', 'Sheet😀'])('%s has no quotes', (name) => {
    expect(quoted(name)).toBe(name);
  });

  it.each(['Budget 2019', '2019', 'T1', 'rc', 'R1C1b', 'C16384Z', 'a-b', '😀Sheet'])('%s is in quotes', (name) => {
    expect(quoted(name)).toBe(`'${name}'`);
  });
});
