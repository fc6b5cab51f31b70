import { expect, it } from '@jest/globals';
import { Session } from '../../src/taskpane/session/session';
import { WORK } from '../../src/taskpane/session/work';
import { createExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { separateWorkbook } from '../../src/workbook/xlsx/separate-workbook';
import { createTestHost } from '../simulated-excel/host/create-test-host';
import type { ExcelHost } from '../simulated-excel/host/excel-host';
import { loadXlsx } from '../simulated-excel/host/workbook-model/load-xlsx';
import { printLine } from './figures';
import { listBytes } from './samples/list-bytes';
import { WRITTEN_ROWS } from './sizes';

/**
 * The milliseconds of a processor that this process has had: what else the machine does is not in them, but what the
 * engine's own threads do beside is, so that a step is never shown shorter than it is.
 */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What the simulated Excel takes to answer, which is in another process than the pane where Excel is real. */
function timedHost(host: ExcelHost): { readonly spent: () => number } {
  let spent = 0;
  const answer = host.process.bind(host);
  host.process = (text) => {
    const start = busy();
    const answered = answer(text);
    spent += busy() - start;
    return answered;
  };
  return { spent: () => spent };
}

/** Watches how long the pane's thread goes on without a pause, Excel's own part taken away. */
class Watch {
  longest = 0;
  private isOn = true;

  constructor(
    private readonly spent: () => number,
    private last = busy(),
    private lastSpent = 0,
  ) {
    this.tick();
  }

  end(): number {
    this.isOn = false;
    return this.longest;
  }

  private tick(): void {
    const [now, spent] = [busy(), this.spent()];
    this.longest = Math.max(this.longest, now - this.last - (spent - this.lastSpent));
    [this.last, this.lastSpent] = [now, spent];
    if (this.isOn) setImmediate(() => this.tick());
  }
}

it('reading and writing a list from the pane, without keeping it busy', async () => {
  const { host, Excel } = createTestHost(await loadXlsx(await listBytes(WRITTEN_ROWS)));
  const { spent } = timedHost(host);
  const errors: unknown[] = [];
  const session = new Session({
    workbook: createExcelWorkbook(Excel),
    loadWork: () => Promise.resolve(WORK),
    loadSeparate: () => Promise.resolve(separateWorkbook),
    occasion: () => ({ today: '2026-01-01', workbookName: null }),
    onError: (error) => errors.push(error),
  });
  for (const kind of ['recalculate', 'write'] as const) {
    const [start, before, watch] = [busy(), spent(), new Watch(spent)];
    await session.ask({ kind });
    const longest = watch.end();
    const whole = busy() - start - (spent() - before);
    expect(errors).toEqual([]);
    printLine(
      `${kind} of a list of ${WRITTEN_ROWS} rows: the pane busy for ${whole.toFixed(0)} ms, at most ${longest.toFixed(0)} ms of it at once`,
    );
  }
  expect(session.getState().written?.flatMap(({ mismatches }) => mismatches)).toEqual([]);
});
