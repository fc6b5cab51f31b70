import { firstColumn, formulasOf, OWN_SHEETS, sheetIn, valuesOf } from './asking';
import type { Answer, Probe, Tools } from './probe';

const PLAIN = `${OWN_SHEETS}_x`;
const SPACED = `${OWN_SHEETS} med blank`;

/** The functions that written sheets use, over the figures 1 to 4 in column A, and what each gives. */
const FUNCTIONS: readonly (readonly [string, string | number | boolean])[] = [
  ['=SUM(A1:A4)', 10],
  ['=AVERAGE(A1:A4)', 2.5],
  ['=COUNT(A1:A4)', 4],
  ['=COUNTIF(A1:A4,">2")', 2],
  ['=COUNTIFS(A1:A4,">1",A1:A4,"<4")', 2],
  ['=SUMIF(A1:A4,">2")', 7],
  ['=SUMIFS(A1:A4,A1:A4,">1",A1:A4,"<4")', 5],
  ['=SUMPRODUCT(A1:A4,A1:A4)', 30],
  ['=MAX(A1:A4)-MIN(A1:A4)', 3],
  ['=SMALL(A1:A4,2)', 2],
  ['=RANK(A4,A1:A4)', 1],
  ['=INDEX(A1:A4,MATCH(3,A1:A4,0))', 3],
  ['=INT(-2.5)', -3],
  ['=MOD(-1,3)', 2],
  ['=ABS(-2)', 2],
  ['=RIGHT("T2",1)', '2'],
  ['=IF(AND(ISNUMBER(A1),OR(A1=1,A1=2)),1,0)', 1],
];

async function referencesTo(tools: Tools, others: readonly string[]): Promise<Answer> {
  const context = tools.newContext();
  for (const other of others) context.workbook.worksheets.add(other);
  const cells = sheetIn(context, tools).getRangeByIndexes(0, 0, others.length, 1);
  cells.formulas = others.map((other) => [`='${other}'!B1`]);
  cells.load('formulas');
  await context.sync();
  return firstColumn(cells.formulas);
}

async function spilled(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  sheet.getRange('B1:B3').values = [[1], [2], [3]];
  sheet.getRange('A1').formulas = [['=B1:B3']];
  const cells = sheet.getRange('A1:A3').load('values');
  const formula = sheet.getRange('A1').load('formulas');
  await context.sync();
  return [...firstColumn(formula.formulas), ...firstColumn(cells.values)];
}

async function functions(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
  const cells = sheet.getRangeByIndexes(0, 2, FUNCTIONS.length, 1);
  cells.formulas = FUNCTIONS.map(([formula]) => [formula]);
  cells.load('values');
  await context.sync();
  return firstColumn(cells.values);
}

/** How formulas are kept and what they give. */
export const FORMULAS: readonly Probe[] = [
  {
    id: 'quotes',
    asks: 'Läses hänvisningen till ett blad utan blanksteg i namnet utan citattecken?',
    why: 'Formulas are compared when they are read back: quotes that Excel leaves out must be no difference.',
    reliedOnBy: 'src/core/port/read-back.ts',
    source: 'jmcnamara/XlsxWriter #1078; XlsxWriter utility.py, quote_sheetname',
    expected: [[`=${PLAIN}!B1`, `='${SPACED}'!B1`]],
    ask: (tools) => referencesTo(tools, [PLAIN, SPACED]),
  },
  {
    id: 'rewording',
    asks: 'Skriver Excel om funktionsnamn till versaler och tal i kortaste form?',
    why: 'A formula that Excel words in its own way is the same formula.',
    reliedOnBy: 'src/core/port/read-back.ts',
    source: 'assumed: Excel keeps formulas as tokens',
    expected: [['=SUM(B1:B2)', '=1.5+B1', '=B1 + B2']],
    ask: (tools) => formulasOf(tools, ['=sum(b1:b2)', '=1.50+B1', '=B1 + B2']),
  },
  {
    id: 'spill',
    asks: 'Sprider sig =B1:B3 över tre celler, utan @ i formeln?',
    why: 'No written formula gives an array; one that did would be written over other cells.',
    reliedOnBy: 'src/workbook/excel/plan-matrix.ts',
    source: 'support.microsoft.com, Dynamic array formulas and spilled array behavior',
    expected: [['=B1:B3', 1, 2, 3]],
    ask: spilled,
  },
  {
    id: 'functions',
    asks: 'Ger funktionerna i de skrivna bladen det de ska?',
    why: 'The written formulas must give what was computed with decimals.',
    reliedOnBy: 'src/core/formulas/verify-plans.ts',
    source: 'support.microsoft.com, Excel functions (alphabetical)',
    expected: [FUNCTIONS.map(([, value]) => value)],
    ask: functions,
  },
  {
    id: 'rounding',
    asks: 'Avrundar ROUND halva uppåt från noll, även där talet inte är exakt?',
    why: 'Amounts are rounded half away from zero by formulas and by decimals alike.',
    reliedOnBy: 'src/core/formulas/verify-plans.ts',
    source: 'support.microsoft.com, ROUND function',
    expected: [[3, -3, 1.01, 2.68]],
    ask: (tools) => valuesOf(tools, ['=ROUND(2.5,0)', '=ROUND(-2.5,0)', '=ROUND(1.005,2)', '=ROUND(2.675,2)']),
  },
];
