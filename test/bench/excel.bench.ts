import { it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import type { CellValue } from '../../src/core/cells/cell';
import type { Grid } from '../../src/core/cells/grid';
import { planSheets, recalculate } from '../../src/core/recalculate';
import { WORK } from '../../src/taskpane/session/work';
import { createExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import type { WorkbookContent } from '../../src/core/port/workbook';
import { verifyPlans } from '../../src/core/port/read-back';
import { createTestHost, emptyWorkbook } from '../simulated-excel/host/create-test-host';
import type { ExcelHost } from '../simulated-excel/host/excel-host';
import { loadXlsx } from '../simulated-excel/host/workbook-model/load-xlsx';
import { cellKey } from '../simulated-excel/host/workbook-model/model';
import { sampleBytes } from '../workbook/contract/sample';

const RUNS = 7;

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function traffic({ requests }: ExcelHost, from: number): string {
  const made = requests.slice(from);
  const kilobytes = (key: 'bytesIn' | 'bytesOut') => Math.round(made.reduce((sum, each) => sum + each[key], 0) / 1000);
  return `${made.length} round trips, ${kilobytes('bytesIn')} kB to Excel, ${kilobytes('bytesOut')} kB from it`;
}

it.each([3, 40])('a whole recalculation of a workbook with a budget on one of its %i sheets', async (sheets) => {
  const model = await loadXlsx(sampleBytes('budget-med-fel.xlsx'));
  const [budget] = model.sheets;
  for (let more = 1; more < sheets; more += 1) {
    const notes = model.addSheet(`Anteckningar ${more}`);
    for (const [key, cell] of budget?.cells ?? []) notes.cells.set(key, { ...cell, value: String(cell.value) });
  }
  const { host, Excel } = createTestHost(model);
  const workbook = createExcelWorkbook(Excel);
  const content = await workbook.read();
  const read = host.requests.length;
  tell(`${sheets} sheets, read: ${traffic(host, 0)}`);
  const plans = planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  await workbook.write(plans);
  tell(`${sheets} sheets, write: ${traffic(host, read)}`);
  verifyPlans(await workbook.read(), plans);
  tell(`${sheets} sheets, read, written and read back: ${traffic(host, 0)}`);
});

it('reading a hundred thousand cells', async () => {
  const model = emptyWorkbook();
  for (let row = 0; row < 10_000; row += 1) {
    for (let column = 0; column < 10; column += 1)
      model.sheets[0]?.cells.set(cellKey(row, column), { value: row * 10 + column, formula: null, isError: false });
  }
  const { Excel } = createTestHost(model);
  const bare = async () => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem('Blad1').getUsedRange(true).load('values');
    await context.sync();
  };
  const adapter = () => createExcelWorkbook(Excel).read();
  const times: Record<'bare' | 'adapter', number[]> = { bare: [], adapter: [] };
  for (let run = 0; run < RUNS; run += 1) {
    times.bare.push(await timed(bare));
    times.adapter.push(await timed(adapter));
  }
  const [one, other] = [median(times.bare), median(times.adapter)];
  tell(
    `100,000 cells: bare call ${one.toFixed(0)} ms, adapter ${other.toFixed(0)} ms, ratio ${(other / one).toFixed(2)}`,
  );
});

/** A list as long as Excel takes, its cells made up as they are asked for. */
function longList(): WorkbookContent {
  const headings = [
    'Id',
    'Kön',
    'Födelseår',
    'Insats',
    'Kommun',
    'Startdatum',
    'Slutdatum',
    'Avslutskod',
    'Avslut till',
  ];
  const cell = (row: number, column: number): CellValue => {
    if (row === 0) return headings[column] ?? null;
    const start = 44_000 + (row % 1_500);
    const values = [
      `D${row % 700_000}`,
      row % 2 ? 'K' : 'M',
      1970,
      `Insats ${row % 9}`,
      `Ort ${row % 7}`,
      start,
      start + 300,
    ];
    return values[column] ?? (column === 7 ? 1 + (row % 3) : (['arbete', 'studier', 'hälsoskäl'][row % 3] ?? null));
  };
  const grid: Grid = {
    ...{ name: 'Lista', state: 'visible', date1904: false, merges: [], value: cell },
    usedRange: { first: { row: 0, column: 0 }, last: { row: 1_048_575, column: 8 } },
    formula: () => null,
    numberFormat: () => 'General',
  };
  return { sheets: [{ grid, marker: null }], names: [], isManual: false };
}

it('counting the longest list without keeping the pane busy', () => {
  const steps = WORK.outcomeOf(longList(), DEFAULT_SETTINGS, { today: '2026-01-01', workbookName: null });
  let longest = 0;
  const begun = performance.now();
  for (let isDone = false; !isDone;) {
    const step = performance.now();
    isDone = steps.next().done === true;
    longest = Math.max(longest, performance.now() - step);
  }
  tell(
    `1,048,575 rows in the pane: ${((performance.now() - begun) / 1000).toFixed(1)} s, the longest step ${longest.toFixed(0)} ms`,
  );
});
