import { asAnswer, formulasOf, sheetIn, typedBack, valuesOf } from './asking';
import type { Answer, Probe, Tools } from './probe';

const WORDS = ['jan', 'maj', 'mars', 'kr', 'E', 'ja', 'Åby kommun'];
const DIGITS = [0.1, 1234567.89, 1e-7, -0.005, 123456789012345];
const ERROR_FORMULAS = ['=NA()', '=1/0', '="a"+1', '=finnsinte', '=SQRT(-1)', '=INDEX(B1:B2,9)'];
const ERRORS = ['#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#REF!'];

async function behindApostrophes(tools: Tools): Promise<Answer> {
  const typed = ["'=1+1", "'1-2", "'maj 21", "'sant", "''x", "'-a"];
  const { values, formulas } = await typedBack(tools, typed);
  return typed.map((_, row) => [asAnswer(values[row]?.[0]), asAnswer(formulas[row]?.[0])]);
}

async function afterClearing(tools: Tools): Promise<Answer> {
  await typedBack(tools, ["'=1+1", "'1-2"]);
  const context = tools.newContext();
  const range = sheetIn(context, tools).getRange('A1:A2');
  range.clear('Formats');
  range.clear('Hyperlinks');
  range.numberFormat = [['General'], ['General']];
  range.load('values');
  await context.sync();
  return range.values.map(([value]) => asAnswer(value));
}

async function typedTwice(tools: Tools): Promise<Answer> {
  const { values, formulas } = await typedBack(tools, [true, 2.5, '=""']);
  return [values.map(([value]) => asAnswer(value)), formulas.map(([formula]) => asAnswer(formula))];
}

/** What is typed, and what the cell then holds. */
export const TYPING: readonly Probe[] = [
  {
    id: 'apostrophe',
    asks: 'Blir det som skrivs efter en apostrof text, utan apostrofen?',
    why: 'Text is never a formula: what is behind an apostrophe must read back as itself.',
    reliedOnBy: 'src/workbook/excel/plan-matrix.ts',
    source: 'OfficeDev/office-js #6687',
    expected: [
      [
        ['=1+1', '=1+1'],
        ['1-2', '1-2'],
        ['maj 21', 'maj 21'],
        ['sant', 'sant'],
        ["'x", "'x"],
        ['-a', '-a'],
      ],
    ],
    ask: behindApostrophes,
  },
  {
    id: 'apostropheCleared',
    asks: 'Är text kvar som text när cellens format tas bort?',
    why: 'A second writing types its cells before it clears the formats of the first; text must stay text.',
    reliedOnBy: 'src/workbook/excel/write-sheet.ts',
    source: 'assumed',
    expected: [['=1+1', '1-2']],
    ask: afterClearing,
  },
  {
    id: 'plainWords',
    asks: 'Blir ord av bara bokstäver text utan apostrof?',
    why: 'Words of letters alone are typed without an apostrophe.',
    reliedOnBy: 'src/workbook/excel/plan-matrix.ts',
    source: 'assumed',
    expected: [WORDS],
    ask: (tools) => valuesOf(tools, WORDS),
  },
  {
    id: 'takenForDates',
    asks: 'Blir 1-2, 1/2 och 12:30 tal när de skrivs utan apostrof?',
    why: 'This is what the apostrophes are for: if it does not happen, tests with this Excel show nothing of them.',
    reliedOnBy: 'src/workbook/excel/plan-matrix.ts',
    source: 'support.microsoft.com, Stop automatically changing numbers to dates',
    expected: [['number', 'number', 'number']],
    ask: async (tools) => (await valuesOf(tools, ['1-2', '1/2', '12:30'])).map((value) => typeof value),
  },
  {
    id: 'errors',
    asks: 'Läses fel som #N/A och #DIV/0! på engelska?',
    why: 'An error in another language would be read as a word, and the figure as text.',
    reliedOnBy: 'src/workbook/excel/excel-grid.ts',
    source: 'assumed: Range.values gives the error string, its language is not documented',
    expected: [ERRORS],
    ask: (tools) => valuesOf(tools, ERROR_FORMULAS),
  },
  {
    id: 'typedError',
    asks: 'Blir #N/A som skrivs i en cell ett fel?',
    why: 'A cell whose value is the text of an error is read as that error.',
    reliedOnBy: 'src/workbook/excel/excel-grid.ts',
    source: 'assumed',
    expected: [['#N/A', true]],
    ask: (tools) => valuesOf(tools, ['#N/A', '=ISNA(A1)']),
  },
  {
    id: 'digits',
    asks: 'Läses tal med femton siffror som de skrevs?',
    why: 'Amounts are compared to fifteen digits.',
    reliedOnBy: 'src/core/port/read-back.ts',
    source: 'support.microsoft.com, Excel specifications and limits',
    expected: [DIGITS],
    ask: (tools) => valuesOf(tools, DIGITS),
  },
  {
    id: 'heldValues',
    asks: 'Ger en cells formel tillbaka sanningsvärden och tal som de är?',
    why: 'What a sheet held when it was read is compared with what it holds when it is written over.',
    reliedOnBy: 'src/workbook/excel/held-cells.ts',
    source: 'learn.microsoft.com, Excel.Range formulas',
    expected: [
      [
        [true, 2.5, ''],
        [true, 2.5, '=""'],
      ],
    ],
    ask: typedTwice,
  },
  {
    id: 'englishFormulas',
    asks: 'Läses formler på engelska med komma mellan argumenten?',
    why: 'Formulas are written and compared in English, whatever language the user has.',
    reliedOnBy: 'src/core/port/read-back.ts',
    source: 'learn.microsoft.com, Excel.Range formulas',
    expected: [['=IF(TRUE,ROUND(1.25,1),0)']],
    ask: (tools) => formulasOf(tools, ['=IF(TRUE,ROUND(1.25,1),0)']),
  },
];
