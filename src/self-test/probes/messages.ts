import { asAnswer, attempt, firstColumn, outcomeOf, sheetIn } from './asking';
import type { Answer, Probe, Tools } from './probe';

const TEN_THOUSAND = { rows: 1_000, columns: 10 };

async function middle(tools: Tools): Promise<Answer> {
  const code = await attempt(tools, (sheet, { worksheets }) => {
    sheet.getRange('A1').values = [[1]];
    worksheets.getItem('Finns inte här').getRange('A1').values = [[2]];
    sheet.getRange('A3').values = [[3]];
  });
  const range = sheetIn(tools.newContext(), tools).getRange('A1:A3').load('values');
  await range.context.sync();
  return { code, first: asAnswer(range.values[0]?.[0]), third: asAnswer(range.values[2]?.[0]) };
}

async function largeMessage(tools: Tools): Promise<Answer> {
  const text = 'x'.repeat(30_000);
  const outcome = await attempt(tools, (sheet) => {
    sheet.getRange('A1:A100').values = Array.from({ length: 100 }, () => [text]);
  });
  if (outcome !== 'done') return outcome;
  const last = sheetIn(tools.newContext(), tools).getRange('A100').load('values');
  await last.context.sync();
  return String(last.values[0]?.[0]).length;
}

async function tenThousand(tools: Tools): Promise<Answer> {
  const { rows, columns } = TEN_THOUSAND;
  const context = tools.newContext();
  const range = sheetIn(context, tools).getRangeByIndexes(0, 0, rows, columns);
  range.formulas = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, at) => row * at));
  range.numberFormat = Array.from({ length: rows }, () => Array.from({ length: columns }, () => '#,##0'));
  await context.sync();
  const read = sheetIn(tools.newContext(), tools).getUsedRange(true).load('values,formulas,numberFormat');
  await read.context.sync();
  return asAnswer(read.values[rows - 1]?.[columns - 1]);
}

async function calculated(tools: Tools): Promise<Answer> {
  const rows = 5_000;
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  sheet.getRange(`A1:A${rows}`).formulas = Array.from({ length: rows }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]);
  sheet.getRange('C1').formulas = [[`=SUM(A1:A${rows})`]];
  await context.sync();
  const cell = sheetIn(tools.newContext(), tools).getRange('C1').load('values');
  await cell.context.sync();
  return asAnswer(cell.values[0]?.[0]);
}

/** The mode is the user’s: it is put back in the same message, and once more should that message fail. */
async function manual(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const { application } = context.workbook;
  const sheet = sheetIn(context, tools);
  application.calculationMode = 'Manual';
  sheet.getRange('A1').formulas = [['=B1+1']];
  sheet.getRange('B1').values = [[5]];
  const before = sheet.getRange('A1').load('values');
  application.calculationMode = 'Automatic';
  const after = sheet.getRange('A1:A2').load('values');
  try {
    await context.sync();
  } finally {
    await attempt(tools, (_, workbook) => {
      workbook.application.calculationMode = 'Automatic';
    });
  }
  return [asAnswer(before.values[0]?.[0]), asAnswer(after.values[0]?.[0])];
}

async function sheetCalculated(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  sheet.getRange('A1:A2').formulas = [['=A2+1'], [4]];
  sheet.calculate(true);
  const cells = sheet.getRange('A1:A2').load('values');
  await context.sync();
  return firstColumn(cells.values);
}

async function oneUndoStep({ excel, name }: Tools): Promise<Answer> {
  const run = excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
    const sheet = sheetIn(context, { name });
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    await context.sync();
  });
  return outcomeOf(run);
}

/** Messages, and when what they change is calculated. */
export const MESSAGES: readonly Probe[] = [
  {
    id: 'middle',
    asks: 'Stannar ett meddelande vid det första som inte går, och är det före det kvar?',
    why: 'A writing that fails half-way is done once more from the beginning.',
    reliedOnBy: 'src/workbook/excel/write-excel.ts',
    source: 'assumed: no rollback is documented',
    expected: [{ code: { refused: 'ItemNotFound' }, first: 1, third: '' }],
    ask: middle,
  },
  {
    id: 'wrongShape',
    asks: 'Vägras en skrivning vars form inte är områdets?',
    why: 'Cells are written as rectangles, row by row.',
    reliedOnBy: 'src/workbook/excel/write-sheet.ts',
    source: 'learn.microsoft.com, Excel.Range values',
    expected: [{ refused: 'InvalidArgument' }],
    ask: (tools) =>
      attempt(tools, (sheet) => {
        sheet.getRange('A1:B2').values = [[1]];
      }),
  },
  {
    id: 'largeMessage',
    asks: 'Går det att skriva 3 MB i ett meddelande?',
    why: 'Messages are kept to half of what Excel on the web takes.',
    reliedOnBy: 'src/workbook/excel/message-size.ts',
    source: 'learn.microsoft.com, Resource limits and performance optimization for Office Add-ins',
    expected: [30_000],
    ask: largeMessage,
  },
  {
    id: 'tenThousand',
    asks: 'Går det att skriva och läsa 10 000 celler? Tiden står i rapporten.',
    why: 'The time shows what a run costs in this Excel.',
    reliedOnBy: 'src/workbook/excel/read-blocks.ts',
    source: 'learn.microsoft.com, Performance optimization using the Excel JavaScript API',
    expected: [8_991],
    ask: tenThousand,
  },
  {
    id: 'calculated',
    asks: 'Är formler uträknade när de läses i nästa meddelande?',
    why: 'What was written is read back at once, and must give what was computed.',
    reliedOnBy: 'src/core/port/read-back.ts',
    source: 'learn.microsoft.com, Excel.Application calculationMode',
    expected: [12_502_500],
    ask: calculated,
  },
  {
    id: 'manual',
    asks: 'Har en formel kvar sitt gamla värde när beräkningen är manuell, tills den slås på?',
    why: 'Under manual calculation a written formula is as old as the moment that it was typed.',
    reliedOnBy: 'src/workbook/excel/read-frame.ts',
    source: 'support.microsoft.com, Change formula recalculation, iteration, or precision in Excel',
    expected: [[1, 6]],
    ask: manual,
  },
  {
    id: 'sheetCalculated',
    asks: 'Går det att räkna om ett enda blad?',
    why: 'Own sheets are calculated after they were written, whatever mode the user has chosen.',
    reliedOnBy: 'src/workbook/excel/write-excel.ts',
    source: 'learn.microsoft.com, Excel.Worksheet calculate',
    expected: [[5, 4]],
    ask: sheetCalculated,
  },
  {
    id: 'oneUndoStep',
    asks: 'Går det att göra flera meddelanden till ett enda steg att ångra?',
    why: 'Nothing relies on it where it is missing: the changes are then undone one by one.',
    reliedOnBy: 'src/workbook/excel/write-excel.ts',
    source: 'learn.microsoft.com, Excel.RunOptions mergeUndoGroup',
    expected: ['done'],
    needs: '1.20',
    ask: oneUndoStep,
  },
];
