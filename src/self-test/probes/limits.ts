import { attempt, OWN_SHEETS, outcomeOf, REFUSED, sheetIn } from './asking';
import type { Answer, Probe, Tools } from './probe';

const x = (length: number) => 'x'.repeat(length);
/** A sum of long numbers that is at least so many characters: one of as many ones would be too deep for some engines. */
const longSum = (length: number) => `=1${'+100000000000000'.repeat(Math.ceil(length / 16))}`;
const LIMITS = 'support.microsoft.com, Excel specifications and limits';

/** What became of a content within a limit, and of one over it. */
async function bothTyped(tools: Tools, within: string, over: string): Promise<Answer> {
  const type = (text: string) =>
    attempt(tools, (sheet) => {
      sheet.getRange('A1').formulas = [[text]];
    });
  return { within: await type(within), over: await type(over) };
}

async function choices(tools: Tools): Promise<Answer> {
  const offer = (source: string) =>
    attempt(tools, (sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
  return { within: await offer(`${x(125)},${x(125)}`), over: await offer(`${x(150)},${x(149)}`) };
}

async function sizeKept(tools: Tools, size: 'rowHeight' | 'columnWidth', points: number): Promise<Answer> {
  const context = tools.newContext();
  const { format } = sheetIn(context, tools).getRange('A1');
  format[size] = points;
  // oxlint-disable-next-line office-addins/no-empty-load -- the name is in a variable
  format.load(size);
  const outcome = await outcomeOf(context.sync());
  return outcome === 'done' ? format[size] : outcome;
}

async function sheetNames(tools: Tools): Promise<Answer> {
  const add = (name: string) => attempt(tools, (_, { worksheets }) => void worksheets.add(name));
  const longest = `${OWN_SHEETS} ${x(31)}`.slice(0, 31);
  return {
    within: await add(longest),
    over: await add(`${longest}x`),
    apostrophe: await add(`${OWN_SHEETS} x'`),
    slash: await add(`${OWN_SHEETS}/`),
  };
}

async function definedNames(tools: Tools): Promise<Answer> {
  const add = (name: string) => attempt(tools, (sheet) => void sheet.names.add(name, '=1'));
  return [await add('A1'), await add('R1C1'), await add('Två ord')];
}

async function pages(tools: Tools): Promise<Answer> {
  const zoom = await attempt(tools, ({ pageLayout }) => {
    pageLayout.zoom = { scale: 1000 };
  });
  return { zoom, title: await attempt(tools, ({ pageLayout }) => pageLayout.setPrintTitleRows('A4:B4')) };
}

/** What is too much for Excel. */
export const LIMIT_PROBES: readonly Probe[] = [
  {
    id: 'textLength',
    asks: 'Tar en cell 32 767 tecken och inte fler?',
    why: 'A comment of the user that is written again may be long; one character too many fails the whole message.',
    reliedOnBy: 'src/workbook/excel/plan-matrix.ts',
    source: LIMITS,
    expected: [{ within: 'done', over: REFUSED }],
    ask: (tools) => bothTyped(tools, x(32_767), x(32_768)),
  },
  {
    id: 'formulaLength',
    asks: 'Tar en cell en formel på högst 8 192 tecken?',
    why: 'A longer formula fails the whole message.',
    reliedOnBy: 'src/workbook/excel/plan-matrix.ts',
    source: LIMITS,
    expected: [{ within: 'done', over: REFUSED }],
    ask: (tools) => bothTyped(tools, longSum(8_000), longSum(8_200)),
  },
  {
    id: 'literalLength',
    asks: 'Tar en formel text på högst 255 tecken inom citattecken?',
    why: 'A longer text in a formula fails the whole message.',
    reliedOnBy: 'src/workbook/excel/plan-matrix.ts',
    source: 'support.microsoft.com, Text values in formulas are limited to 255 characters',
    expected: [{ within: 'done', over: REFUSED }],
    ask: (tools) => bothTyped(tools, `=LEN("${x(255)}")`, `=LEN("${x(256)}")`),
  },
  {
    id: 'syntax',
    asks: 'Vägras en formel som inte går att läsa?',
    why: 'It fails the whole message: no such formula may be planned.',
    reliedOnBy: 'src/workbook/excel/trouble-from.ts',
    source: 'learn.microsoft.com, Application-specific API error handling',
    expected: [{ within: 'done', over: { refused: 'InvalidArgument' } }],
    ask: (tools) => bothTyped(tools, '=SUM(1)', '=SUM('),
  },
  {
    id: 'choiceLength',
    asks: 'Tar en lista med val högst 255 tecken?',
    why: 'A longer list of choices fails the message.',
    reliedOnBy: 'src/workbook/excel/write-sheet.ts',
    source: 'learn.microsoft.com, Range.validation; #2128',
    expected: [{ within: 'done', over: REFUSED }],
    ask: choices,
  },
  {
    id: 'rowHeight',
    asks: 'Är en rad högst 409 punkter hög?',
    why: 'A high comment in a yellow cell makes its row high; a row over the limit fails the message.',
    reliedOnBy: 'src/workbook/looks/row-height.ts',
    source: LIMITS,
    expected: [{ within: 408, over: REFUSED }],
    ask: async (tools) => ({
      within: await sizeKept(tools, 'rowHeight', 408),
      over: await sizeKept(tools, 'rowHeight', 500),
    }),
  },
  {
    id: 'columnWidth',
    asks: 'Är en kolumn högst 255 tecken bred?',
    why: 'A wider column fails the message.',
    reliedOnBy: 'src/workbook/excel/write-sheet.ts',
    source: LIMITS,
    expected: [{ within: 750, over: REFUSED }],
    ask: async (tools) => ({
      within: await sizeKept(tools, 'columnWidth', 750),
      over: await sizeKept(tools, 'columnWidth', 9_000),
    }),
  },
  {
    id: 'sheetNames',
    asks: 'Är ett bladnamn högst 31 tecken, utan apostrof sist och utan snedstreck?',
    why: 'A new sheet is named by the product.',
    reliedOnBy: 'src/core/sheets/sheet-names.ts',
    source: 'support.microsoft.com, Rename a worksheet',
    expected: [{ within: 'done', over: REFUSED, apostrophe: REFUSED, slash: REFUSED }],
    ask: sheetNames,
  },
  {
    id: 'definedNames',
    asks: 'Vägras namn som ser ut som cellen A1 eller R1C1, eller har blanksteg?',
    why: 'Names of key figures are made of words and years.',
    reliedOnBy: 'src/workbook/excel/write-excel.ts',
    source: 'support.microsoft.com, Names in formulas',
    expected: [[REFUSED, REFUSED, REFUSED]],
    ask: definedNames,
  },
  {
    id: 'pageLimits',
    asks: 'Vägras förstoring över 400 % och rubrikrader som inte är hela rader?',
    why: 'The pages of a written sheet are set up in the same way each time.',
    reliedOnBy: 'src/workbook/excel/write-sheet.ts',
    source: 'learn.microsoft.com, Excel.PageLayoutZoomOptions scale; Excel.PageLayout setPrintTitleRows',
    expected: [{ zoom: REFUSED, title: REFUSED }],
    ask: pages,
  },
];
