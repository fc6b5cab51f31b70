import { LOOKS } from '../../workbook/looks/look';
import { asAnswer, OWN_SHEETS, sheetIn } from './asking';
import type { Answer, Probe, Tools } from './probe';

const FORMATS = [...new Set(Object.values(LOOKS).map(({ format }) => format))];
const CHOICES = 'åtgärda,godta';
const LINK_FONT = { bold: true, underline: 'Single', color: '#0B5CAD' } as const;

/** What the cell has become of a link and a font, set as `set` sets them. */
async function linkLook(tools: Tools, set: (range: Excel.Range, link: Excel.RangeHyperlink) => void): Promise<Answer> {
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  const range = sheet.getRange('A1:B1');
  range.formulas = [["'D17", 5]];
  const link = { documentReference: `'${tools.name}'!B1`, textToDisplay: 'D17' };
  set(range, link);
  const cell = sheet.getRange('A1').load('values,hyperlink');
  const font = cell.format.font.load('bold,underline,color');
  await context.sync();
  const { bold, underline, color } = font;
  const isLinked = cell.hyperlink.documentReference === link.documentReference;
  return { value: asAnswer(cell.values[0]?.[0]), bold, underline, color, isLinked };
}

async function unlinked(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  const cell = sheet.getRange('A1');
  cell.formulas = [['=1+1']];
  cell.setCellProperties([[{ hyperlink: { documentReference: `'${tools.name}'!B1` } }]]);
  const linked = sheet.getRange('A1').load('formulas');
  sheet.getRange('A1').clear('Hyperlinks');
  const cleared = sheet.getRange('A1').load('formulas');
  await context.sync();
  return { linked: asAnswer(linked.formulas[0]?.[0]), cleared: asAnswer(cleared.formulas[0]?.[0]) };
}

async function emptyProperties(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  sheet.getRange('B1').setCellProperties([[{ format: { font: { bold: true } } }]]);
  sheet.getRange('A1:B1').setCellProperties([[{ format: { font: { bold: true } } }, {}]]);
  const { font } = sheet.getRange('B1').format;
  font.load('bold');
  await context.sync();
  return font.bold;
}

async function numberFormats(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const range = sheetIn(context, tools).getRangeByIndexes(0, 0, FORMATS.length, 1);
  range.numberFormat = FORMATS.map((format) => [format]);
  range.load('numberFormat');
  await context.sync();
  return range.numberFormat.map(([format]) => asAnswer(format));
}

async function shownText(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const range = sheetIn(context, tools).getRange('A1:C1');
  range.values = [[-1234.5, 0.125, 45292]];
  range.numberFormat = [['#,##0;[Red]-#,##0', '0.0%', 'yyyy-mm-dd']];
  range.load('text');
  await context.sync();
  return (range.text[0] ?? []).map(asAnswer);
}

async function choices(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const { dataValidation } = sheetIn(context, tools).getRange('A1:A3');
  dataValidation.rule = { list: { inCellDropDown: true, source: CHOICES } };
  dataValidation.load('rule');
  await context.sync();
  return asAnswer(dataValidation.rule.list?.source);
}

async function normalFont(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const { font } = context.workbook.styles.getItem('Normal');
  font.load('name,size');
  await context.sync();
  return { name: font.name, size: font.size };
}

async function layout(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.setPrintTitleRows('$4:$4');
  await context.sync();
  const set = sheetIn(tools.newContext(), tools).load('showGridlines');
  set.pageLayout.load('orientation,paperSize,zoom');
  await set.context.sync();
  const { orientation, paperSize, zoom } = set.pageLayout;
  return [set.showGridlines, orientation, paperSize, asAnswer(zoom.horizontalFitToPages)];
}

async function frozen(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  context.workbook.worksheets.add(`${OWN_SHEETS} 2`).activate();
  const { freezePanes } = sheetIn(context, tools);
  freezePanes.unfreeze();
  freezePanes.freezeRows(4);
  await context.sync();
  return 'done';
}

/** How cells and sheets look. */
export const LOOK_PROBES: readonly Probe[] = [
  {
    id: 'linkThenLook',
    asks: 'Får en länkad cell den fetstil, understrykning och färg som sätts efter länken?',
    why: 'Excel gives a linked cell its own style for links; the product’s look is set after that.',
    reliedOnBy: 'src/workbook/excel/write-sheet.ts',
    source: 'learn.microsoft.com, Excel.Range hyperlink; the style is seen in Excel, not documented',
    expected: [{ value: 'D17', ...LINK_FONT, isLinked: true }],
    ask: (tools) =>
      linkLook(tools, (range, hyperlink) => {
        range.setCellProperties([[{ hyperlink }, {}]]);
        range.setCellProperties([[{ format: { font: LINK_FONT } }, {}]]);
      }),
  },
  {
    id: 'linkWithLook',
    asks: 'Hur ser en cell ut som får länk och teckensnitt på en gång?',
    why: 'Nothing relies on it: the order in which one item is set is not documented.',
    reliedOnBy: 'src/workbook/excel/cell-properties.ts',
    source: 'assumed',
    expected: [],
    ask: (tools) =>
      linkLook(tools, (range, hyperlink) => {
        range.setCellProperties([[{ format: { font: LINK_FONT }, hyperlink }, {}]]);
      }),
  },
  {
    id: 'unlinked',
    asks: 'Är en formel kvar när cellen får en länk, och när länken tas bort?',
    why: 'A sheet that is written anew loses its old links before it gets new ones.',
    reliedOnBy: 'src/workbook/excel/write-sheet.ts',
    source: 'learn.microsoft.com, Excel.RangeHyperlink textToDisplay',
    expected: [{ linked: '=1+1', cleared: '=1+1' }],
    ask: unlinked,
  },
  {
    id: 'emptyProperties',
    asks: 'Lämnas en cell som den är när den inte får några egenskaper?',
    why: 'Cells that the plan does not name are given no properties.',
    reliedOnBy: 'src/workbook/excel/plan-matrix.ts',
    source: 'learn.microsoft.com, Excel.Range setCellProperties',
    expected: [true],
    ask: emptyProperties,
  },
  {
    id: 'numberFormats',
    asks: 'Läses alla talformat i de skrivna bladen tillbaka som de skrevs?',
    why: 'Formats are written in their English form, whatever language the user has.',
    reliedOnBy: 'src/workbook/looks/look.ts',
    source: 'learn.microsoft.com, Excel.Range numberFormat',
    expected: [FORMATS],
    ask: numberFormats,
  },
  {
    id: 'shownText',
    asks: 'Hur visas ett belopp, en andel och ett datum på användarens språk?',
    why: 'Nothing relies on it.',
    reliedOnBy: 'src/workbook/looks/look.ts',
    source: 'learn.microsoft.com, Excel.Range text',
    expected: [],
    ask: shownText,
  },
  {
    id: 'choices',
    asks: 'Skiljs val i en lista åt med komma, oavsett språk?',
    why: 'The words of a choice are joined by commas.',
    reliedOnBy: 'src/workbook/excel/write-sheet.ts',
    source: 'OfficeDev/office-js #2128',
    expected: [CHOICES],
    ask: choices,
  },
  {
    id: 'normalFont',
    asks: 'Vilket teckensnitt har arbetsbokens vanliga celler?',
    why: 'Headings are larger than the workbook’s own size, and widths are counted by its digits.',
    reliedOnBy: 'src/workbook/excel/cell-properties.ts',
    source: 'learn.microsoft.com, Excel.StyleCollection getItem',
    expected: [],
    ask: normalFont,
  },
  {
    id: 'layout',
    asks: 'Går det att sätta liggande A4, en sida på bredden, utan stödlinjer?',
    why: 'So a new sheet is shown and printed.',
    reliedOnBy: 'src/workbook/excel/write-sheet.ts',
    source: 'learn.microsoft.com, Excel.PageLayout; OfficeDev/office-js #1860',
    expected: [[false, 'Landscape', 'A4', 1]],
    ask: layout,
  },
  {
    id: 'freeze',
    asks: 'Går det att låsa rader på ett blad som inte ligger överst?',
    why: 'Sheets are written without being shown.',
    reliedOnBy: 'src/workbook/excel/write-sheet.ts',
    source: 'learn.microsoft.com, Troubleshoot Excel add-ins',
    expected: ['done'],
    ask: frozen,
  },
];
