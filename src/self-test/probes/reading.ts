import { asAnswer, outcomeOf, OWN_SHEETS, REFUSED, sheetIn } from './asking';
import type { Answer, Probe, Tools } from './probe';

/** Excel gives no more merged areas at once. */
const MOST_MERGES = 512;
/** A rectangle of 5.2 million cells: Excel answers at most five. */
const TOO_MANY = { rows: 52_000, columns: 100 };

async function nullChain(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const used = sheetIn(context, tools).getUsedRangeOrNullObject(true).load('rowIndex');
  const merged = used.getMergedAreasOrNullObject().load('areas/items/rowIndex');
  await context.sync();
  return { used: used.isNullObject, merged: merged.isNullObject };
}

async function usedOfFormats(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  sheet.getRange('A1').values = [[1]];
  sheet.getRange('C9').setCellProperties([[{ format: { fill: { color: '#FFF8E1' } } }]]);
  const used = sheet.getUsedRangeOrNullObject(true).load('rowCount,columnCount');
  await context.sync();
  return used.isNullObject ? null : [used.rowCount, used.columnCount];
}

async function manyCells(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const range = sheetIn(context, tools).getRangeByIndexes(0, 0, TOO_MANY.rows, TOO_MANY.columns).load('values');
  const outcome = await outcomeOf(context.sync());
  const isAnswered = outcome === 'done' && (range.values as unknown[][] | null) !== null;
  return outcome === 'done' ? { isAnswered } : outcome;
}

async function mergedHalves(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  sheet.getRange('A2:A5').merge();
  const [upper, lower] = ['A1:A3', 'A4:A9'].map((address) =>
    sheet.getRange(address).getMergedAreasOrNullObject().load('areas/items/rowIndex,areas/items/rowCount'),
  );
  await context.sync();
  const place = (areas: Excel.RangeAreas | undefined): Answer =>
    areas === undefined || areas.isNullObject
      ? null
      : areas.areas.items.flatMap(({ rowIndex, rowCount }) => [rowIndex, rowCount]);
  return { upper: place(upper), lower: place(lower) };
}

async function manyMerges(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  for (let row = 0; row <= MOST_MERGES; row += 1) sheet.getRangeByIndexes(row, 0, 1, 2).merge();
  await context.sync();
  const ask = async (rows: number) => {
    const areas = sheet.getRangeByIndexes(0, 0, rows, 2).getMergedAreasOrNullObject().load('areas/items/rowIndex');
    const outcome = await outcomeOf(areas.context.sync());
    return outcome === 'done' ? areas.areas.items.length : outcome;
  };
  return { most: await ask(MOST_MERGES), over: await ask(MOST_MERGES + 1) };
}

async function hiddenColumn(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  sheet.getRange('C1').columnHidden = true;
  const below = sheet.getRange('C9').load('columnHidden');
  const beside = sheet.getRange('D1').load('columnHidden');
  await context.sync();
  return { below: asAnswer(below.columnHidden), beside: asAnswer(beside.columnHidden) };
}

async function farCell(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  sheet.getRange('A1').values = [[1]];
  sheet.getRange('XFD1048576').values = [['x']];
  const used = sheet.getUsedRangeOrNullObject(true).load('rowCount,columnCount');
  await context.sync();
  return [used.rowCount, used.columnCount];
}

async function renamed(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const other = context.workbook.worksheets.add(`${OWN_SHEETS} 2`).load('id');
  sheetIn(context, tools).getRange('A1').formulas = [[`='${OWN_SHEETS} 2'!B1`]];
  await context.sync();
  context.workbook.worksheets.getItem(other.id).name = `${OWN_SHEETS} ny`;
  const cell = sheetIn(context, tools).getRange('A1').load('formulas');
  const same = context.workbook.worksheets.getItem(other.id).load('name');
  await context.sync();
  return [asAnswer(cell.formulas[0]?.[0]), same.name];
}

/** What a workbook is read by. */
export const READING: readonly Probe[] = [
  {
    id: 'nullChain',
    asks: 'Går det att fråga ett tomt blad om sammanfogade celler i det som är använt?',
    why: 'Merged areas are asked of a used range that may not be there, in the same message.',
    reliedOnBy: 'src/workbook/excel/read-frame.ts',
    source: 'learn.microsoft.com, *OrNullObject methods and properties',
    expected: [{ used: true, merged: true }],
    ask: nullChain,
  },
  {
    id: 'usedOfFormats',
    asks: 'Räknas en cell som bara har färg inte som använd?',
    why: 'Only cells with content are read; formats far out would make reading slow.',
    reliedOnBy: 'src/workbook/excel/read-frame.ts',
    source: 'learn.microsoft.com, Excel.Worksheet getUsedRangeOrNullObject',
    expected: [[1, 1]],
    ask: usedOfFormats,
  },
  {
    id: 'farCell',
    asks: 'Sträcker sig det använda ända till en ensam cell i hörnet XFD1048576?',
    why: 'A stray value makes the used range too large to be read whole: such a sheet is read in another way.',
    reliedOnBy: 'src/workbook/excel/read-excel.ts',
    source: 'learn.microsoft.com, Excel.Worksheet getUsedRangeOrNullObject',
    expected: [[1_048_576, 16_384]],
    ask: farCell,
  },
  {
    id: 'manyCells',
    asks: 'Svarar Excel inget, eller att det är för mycket, om 5,2 miljoner celler läses på en gång?',
    why: 'What is answered with nothing or refused as too large is asked for again in halves.',
    reliedOnBy: 'src/workbook/excel/read-blocks.ts',
    source: 'learn.microsoft.com, Resource limits and performance optimization for Office Add-ins',
    expected: [
      { isAnswered: false },
      { refused: 'ResponsePayloadSizeLimitExceeded' },
      { refused: 'RangeExceedsLimit' },
    ],
    ask: manyCells,
  },
  {
    id: 'mergedHalves',
    asks: 'Hur läses sammanfogade celler som bara delvis ligger i området?',
    why: 'Where a sheet has many they are asked for in halves, and may come whole, cut or only with their first cell.',
    reliedOnBy: 'src/workbook/excel/read-merges.ts',
    source: 'OfficeDev/office-js #1590, #3611',
    expected: [
      { upper: [1, 4], lower: [1, 4] },
      { upper: [1, 2], lower: [3, 2] },
      { upper: [1, 4], lower: null },
      { upper: [1, 2], lower: null },
    ],
    ask: mergedHalves,
  },
  {
    id: 'manyMerges',
    asks: 'Lämnar Excel ut 512 sammanfogade områden men inte 513?',
    why: 'The refusal has no documented code; it is taken for one, and they are asked for in halves.',
    reliedOnBy: 'src/workbook/excel/read-merges.ts',
    source: 'learn.microsoft.com, Excel.Range getMergedAreasOrNullObject',
    expected: [{ most: MOST_MERGES, over: REFUSED }],
    ask: manyMerges,
  },
  {
    id: 'hiddenColumn',
    asks: 'Döljs hela kolumnen när en cell i den sätts som dold?',
    why: 'The column of keys is hidden by its first cell.',
    reliedOnBy: 'src/workbook/excel/write-sheet.ts',
    source: 'learn.microsoft.com, Excel.Range columnHidden',
    expected: [{ below: true, beside: false }],
    ask: hiddenColumn,
  },
  {
    id: 'renamed',
    asks: 'Följer formler med när ett blad byter namn, och är dess id detsamma?',
    why: 'Sheets are known by their ids while they are read and written.',
    reliedOnBy: 'src/workbook/excel/plan-target.ts',
    source: 'learn.microsoft.com, Excel.Worksheet id',
    expected: [[`='${OWN_SHEETS} ny'!B1`, `${OWN_SHEETS} ny`]],
    ask: renamed,
  },
];
