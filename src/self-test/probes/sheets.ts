import { attempt, outcomeOf, OWN_SHEETS, REFUSED, sheetIn } from './asking';
import type { Answer, Probe, Tools } from './probe';

async function hiddenShown(tools: Tools): Promise<Answer> {
  await attempt(tools, (sheet) => {
    sheet.visibility = 'Hidden';
  });
  return attempt(tools, (sheet) => {
    sheet.activate();
    sheet.getRange('A1').select();
  });
}

async function protectedSheet(tools: Tools): Promise<Answer> {
  await attempt(tools, (sheet) => sheet.protection.protect());
  const outcome = await attempt(tools, (sheet) => {
    sheet.getRange('A1').values = [[1]];
  });
  await attempt(tools, (sheet) => sheet.protection.unprotect());
  return outcome;
}

async function protectedStructure(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const { protection } = context.workbook;
  protection.protect();
  protection.load('protected');
  await context.sync();
  const added = await attempt(tools, (_, { worksheets }) => void worksheets.add(`${OWN_SHEETS} 2`));
  const isProtected = protection.protected;
  const unprotected = await attempt(tools, (_, workbook) => workbook.protection.unprotect());
  return { isProtected, added, unprotected };
}

async function added(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const sheet = context.workbook.worksheets.add(`${OWN_SHEETS} 2`).load('position');
  const active = context.workbook.worksheets.getActiveWorksheet().load('name');
  const count = context.workbook.worksheets.getCount();
  await context.sync();
  // oxlint-disable-next-line office-addins/load-object-before-read -- a count is a result, which nothing loads
  return { isLast: sheet.position === count.value - 1, isShown: active.name === `${OWN_SHEETS} 2` };
}

async function missingShown(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const missing = context.workbook.worksheets.getItemOrNullObject(`${OWN_SHEETS} finns inte`).load('name');
  missing.activate();
  missing.getCell(0, 0).select();
  const outcome = await outcomeOf(context.sync());
  return outcome === 'done' ? missing.isNullObject : outcome;
}

async function shown(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  sheet.activate();
  sheet.getCell(2, 1).select();
  const selected = context.workbook.getSelectedRange().load('rowIndex,columnIndex');
  const active = context.workbook.worksheets.getActiveWorksheet().load('name');
  await context.sync();
  return [active.name === tools.name, selected.rowIndex, selected.columnIndex];
}

/** Sheets: added, shown, hidden and protected. */
export const SHEETS: readonly Probe[] = [
  {
    id: 'sameName',
    asks: 'Krockar bladnamn med varandra oavsett stora och små bokstäver?',
    why: 'A sheet of the user’s with the name of a planned one is left alone, whatever its case.',
    reliedOnBy: 'src/workbook/excel/plan-target.ts',
    source: 'learn.microsoft.com, Application-specific API error handling, ItemAlreadyExists',
    expected: [{ refused: 'ItemAlreadyExists' }],
    ask: (tools) => attempt(tools, (_, { worksheets }) => void worksheets.add(tools.name.toUpperCase())),
  },
  {
    id: 'sheetAdded',
    asks: 'Läggs ett nytt blad sist, utan att visas?',
    why: 'What the user looks at stays in front while sheets are written.',
    reliedOnBy: 'src/workbook/excel/write-excel.ts',
    source: 'learn.microsoft.com, Excel.WorksheetCollection add',
    expected: [{ isLast: true, isShown: false }],
    ask: added,
  },
  {
    id: 'cellShown',
    asks: 'Kan ett blad visas och en cell i det markeras i ett meddelande?',
    why: 'So the pane shows the cell of a finding.',
    reliedOnBy: 'src/workbook/excel/excel-workbook.ts',
    source: 'learn.microsoft.com, Excel.Range select',
    expected: [[true, 2, 1]],
    ask: shown,
  },
  {
    id: 'missingShown',
    asks: 'Händer inget när ett blad som inte finns ska visas?',
    why: 'A finding may be on a sheet that is gone: the pane asks, and looks at the answer afterwards.',
    reliedOnBy: 'src/workbook/excel/excel-workbook.ts',
    source: 'learn.microsoft.com, *OrNullObject methods and properties',
    expected: [true],
    ask: missingShown,
  },
  {
    id: 'hiddenShown',
    asks: 'Vägrar Excel att visa en cell på ett dolt blad?',
    why: 'A finding may be on a hidden sheet, and the pane should say so.',
    reliedOnBy: 'src/workbook/excel/excel-workbook.ts',
    source: 'learn.microsoft.com, Worksheet.Activate (VBA) fails with 1004; the API’s code is not documented',
    expected: [REFUSED],
    ask: hiddenShown,
  },
  {
    id: 'protectedSheet',
    asks: 'Vägras skrivning på ett skyddat blad som otillåten?',
    why: 'The pane then says that the protection is to be taken away.',
    reliedOnBy: 'src/workbook/excel/trouble-from.ts',
    source: 'learn.microsoft.com, Application-specific API error handling, AccessDenied',
    expected: [{ refused: 'AccessDenied' }],
    ask: protectedSheet,
  },
  {
    id: 'protectedStructure',
    asks: 'Vägras ett nytt blad när arbetsbokens struktur är skyddad?',
    why: 'Sheets cannot be added then, and the user should be told before anything is written.',
    reliedOnBy: 'src/workbook/excel/write-excel.ts',
    source: 'support.microsoft.com, Protect a workbook; the code is not documented',
    expected: [{ isProtected: true, added: REFUSED, unprotected: 'done' }],
    ask: protectedStructure,
  },
];
