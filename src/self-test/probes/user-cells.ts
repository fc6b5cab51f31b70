import { asAnswer, attempt, sheetIn } from './asking';
import type { Answer, Probe, Tools } from './probe';

/** The rule of marks, as `mark-cells` sets it. */
const RULE = '=N("Tertial")=0';

const [TEXT, PLAIN] = ['@', 'General'];

async function beforeAndAfter(tools: Tools): Promise<Answer> {
  await attempt(tools, (sheet) => {
    sheet.getRange('A1:A2').formulas = [[1], ['=A1*2']];
  });
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  const before = sheet.getCell(0, 0).load('values');
  sheet.getCell(0, 0).values = [[5]];
  const after = sheet.getCell(0, 0).load('values');
  const total = sheet.getCell(1, 0).load('values');
  await context.sync();
  return [before, after, total].map(({ values }) => asAnswer(values[0]?.[0]));
}

/** What a cell holds after something was put into it in one format, and its format was set to another. */
async function entered(
  tools: Tools,
  entry: string | number,
  [during, then]: readonly [string, string],
): Promise<Answer> {
  const context = tools.newContext();
  const cell = sheetIn(context, tools).getRange('A1');
  cell.numberFormat = [[during]];
  cell.formulas = [[entry]];
  cell.numberFormat = [[then]];
  cell.load('values,numberFormat');
  await context.sync();
  return [asAnswer(cell.values[0]?.[0]), asAnswer(cell.numberFormat[0]?.[0])];
}

function mark(sheet: Excel.Worksheet): void {
  const format = sheet.getRange('B2').conditionalFormats.add('Custom');
  format.custom.rule.formula = RULE;
  format.custom.format.fill.color = '#FFE08A';
}

async function foundMarks(tools: Tools): Promise<Excel.ConditionalFormat[]> {
  const context = tools.newContext();
  const formats = sheetIn(context, tools).getRange().conditionalFormats.load('items/type,items/id');
  await context.sync();
  return formats.items;
}

async function markFound(tools: Tools): Promise<Answer> {
  await attempt(tools, mark);
  const [found] = await foundMarks(tools);
  if (found === undefined) return null;
  const context = tools.newContext();
  const format = sheetIn(context, tools).getRange().conditionalFormats.getItem(found.id);
  const rule = format.custom.rule.load('formula');
  await context.sync();
  return [found.type, rule.formula.includes('N("Tertial")')];
}

async function markTakenAway(tools: Tools): Promise<Answer> {
  await attempt(tools, (sheet) => {
    sheet.getRange('B2').setCellProperties([[{ format: { fill: { color: '#123456' } } }]]);
    mark(sheet);
  });
  const [found] = await foundMarks(tools);
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  if (found !== undefined) sheet.getRange().conditionalFormats.getItem(found.id).delete();
  const fill = sheet.getRange('B2').format.fill.load('color');
  const left = sheet.getRange().conditionalFormats.getCount();
  await context.sync();
  // oxlint-disable-next-line office-addins/load-object-before-read -- a count is a result, which nothing loads
  return [fill.color.toUpperCase(), left.value];
}

async function markOnProtected(tools: Tools): Promise<Answer> {
  await attempt(tools, (sheet) => sheet.protection.protect());
  const outcome = await attempt(tools, mark);
  await attempt(tools, (sheet) => sheet.protection.unprotect());
  return outcome;
}

async function markOnHidden(tools: Tools): Promise<Answer> {
  await attempt(tools, (sheet) => {
    sheet.visibility = 'Hidden';
  });
  return attempt(tools, mark);
}

/** What is done in cells of the user's, by the user's own word: mended, and marked for a while. */
export const USER_CELLS: readonly Probe[] = [
  {
    id: 'beforeAndAfter',
    asks: 'Ger ett meddelande vad en cell höll både före och efter en ändring i samma meddelande?',
    why: 'A mending sees so that the cell was as shown, and that sums agree with it afterwards.',
    reliedOnBy: 'src/workbook/excel/mend-cells.ts',
    source: 'learn.microsoft.com, Excel.RequestContext: commands are run in the order of the queue',
    expected: [[1, 5, 10]],
    ask: beforeAndAfter,
  },
  {
    id: 'textPutBack',
    asks: 'Är 12 kvar som text när det skrevs i en textcell som sedan blir Allmänt?',
    why: 'A mending that is undone puts back the text that was there, not a number.',
    reliedOnBy: 'src/workbook/excel/mend-cells.ts',
    source: 'support.microsoft.com, Format numbers as text: the format is to be set before the number is typed',
    expected: [['12', PLAIN]],
    ask: (tools) => entered(tools, '12', [TEXT, PLAIN]),
  },
  {
    id: 'numberForText',
    asks: 'Blir 12 ett tal i en textcell vars format först sätts till Allmänt?',
    why: 'Texts made numbers would still be texts, and Excel’s sums leave them out.',
    reliedOnBy: 'src/workbook/excel/mend-cells.ts',
    source: 'support.microsoft.com, Convert numbers stored as text to numbers',
    expected: [[12, PLAIN]],
    ask: async (tools) => {
      await entered(tools, '12', [TEXT, TEXT]);
      return entered(tools, 12, [PLAIN, PLAIN]);
    },
  },
  {
    id: 'markFound',
    asks: 'Hittas en villkorsformatering igen med sin formel på engelska?',
    why: 'Marks of an earlier session are known by their rule, and taken away.',
    reliedOnBy: 'src/workbook/excel/mark-cells.ts',
    source: 'learn.microsoft.com, Excel.ConditionalFormatRule formula',
    expected: [['Custom', true]],
    ask: markFound,
  },
  {
    id: 'markTakenAway',
    asks: 'Är cellens egen fyllning som den var när märkningen är borttagen?',
    why: 'A mark leaves no trace.',
    reliedOnBy: 'src/workbook/excel/mark-cells.ts',
    source: 'learn.microsoft.com, Excel.ConditionalFormat delete',
    expected: [['#123456', 0]],
    ask: markTakenAway,
  },
  {
    id: 'markOnProtected',
    asks: 'Vägras märkning på ett skyddat blad som otillåten?',
    why: 'The pane then says that the protection is to be taken away.',
    reliedOnBy: 'src/workbook/excel/mark-cells.ts',
    source: 'learn.microsoft.com, Application-specific API error handling, AccessDenied',
    expected: [{ refused: 'AccessDenied' }],
    ask: markOnProtected,
  },
  {
    id: 'markOnHidden',
    asks: 'Kan celler märkas på ett dolt blad?',
    why: 'A finding may be on a hidden sheet; its mark is there when the sheet is shown.',
    reliedOnBy: 'src/workbook/excel/mark-cells.ts',
    source: 'assumed',
    expected: ['done'],
    ask: markOnHidden,
  },
];
