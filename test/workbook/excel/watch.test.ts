import { describe, expect, it } from '@jest/globals';
import type { WorkbookChange } from '../../../src/core/port/workbook-change';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { createTestHost } from '../../simulated-excel/host/create-test-host';
import { loadXlsx } from '../../simulated-excel/host/workbook-model/load-xlsx';
import { runOnce } from '../contract/contract';
import { sampleBytes } from '../contract/sample';

/** Messages are answered and events delivered in turns of the event loop. */
const settled = async () => {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

async function openWatched(
  requirementSet = '1.17',
  prepare: (host: ReturnType<typeof createTestHost>['host']) => void = () => undefined,
) {
  const model = await loadXlsx(sampleBytes('budget-med-fel.xlsx'));
  const { host, Excel } = createTestHost(model, requirementSet);
  prepare(host);
  const workbook = createExcelWorkbook(Excel);
  const changes: WorkbookChange[] = [];
  const stop = workbook.watch((change) => changes.push(change));
  await settled();
  await workbook.read();
  await settled();
  changes.length = 0;
  return { model, host, workbook, changes, stop, budget: model.sheet('Budget')! };
}

const A1 = { row: 0, column: 0 };

describe('what a user does', () => {
  it('is reported by sheet, as it happens', async () => {
    const { host, model, budget, changes } = await openWatched();
    host.user.type(budget, { row: 90, column: 1 }, '=B6*2');
    const added = host.user.addSheet('Nytt');
    await settled();
    host.user.activate(added);
    await settled();
    host.user.renameSheet(budget, 'Budget 2030');
    host.user.calculate();
    await settled();
    host.user.deleteSheet(model.sheet('Budget 2030')!);
    await settled();
    const reported = changes.map(({ kind, sheet, isOwn }) => `${kind} ${sheet}${isOwn ? ' own' : ''}`);
    expect(reported).toEqual(
      expect.arrayContaining([
        ...['changed Budget', 'added Nytt', 'activated Nytt', 'renamed Budget 2030'],
        ...['calculated Budget 2030', 'deleted Budget 2030'],
      ]),
    );
    expect(changes.some(({ isOwn }) => isOwn)).toBe(false);
  });

  it('is no longer reported when the watching is stopped, also to Excel', async () => {
    const { host, budget, changes, stop } = await openWatched();
    expect(host.events.registrations).toBe(6);
    stop();
    host.user.type(budget, A1, 'x');
    await settled();
    expect(changes).toEqual([]);
    expect(host.events.registrations).toBe(0);
  });

  it('is reported without what a Tertial sheet’s own writing does', async () => {
    const { workbook, host, changes, budget } = await openWatched();
    await runOnce(workbook);
    await workbook.read();
    await settled();
    expect(changes.some(({ kind, isOwn }) => kind === 'changed' && isOwn)).toBe(true);
    expect(changes.some(({ kind, isOwn }) => kind === 'added' && isOwn)).toBe(true);
    expect(changes.filter(({ kind, isOwn }) => kind !== 'calculated' && !isOwn)).toEqual([]);
    host.user.type(budget, A1, 'x');
    await settled();
    expect(changes.at(-1)).toEqual({ kind: 'changed', sheet: 'Budget', isOwn: false, range: { first: A1, last: A1 } });
  });
});

describe('an Excel that', () => {
  it('does not give who has changed a cell (before 1.14): what comes while Tertial writes is its own', async () => {
    const { workbook, host, changes, budget } = await openWatched('1.13', (excel) => {
      excel.events.hasTriggerSource = false;
    });
    const writing = runOnce(workbook);
    await writing;
    await settled();
    expect(changes.some(({ kind, isOwn }) => kind === 'changed' && isOwn)).toBe(true);
    host.user.type(budget, A1, 'x');
    await settled();
    expect(changes.at(-1)).toEqual({ kind: 'changed', sheet: 'Budget', isOwn: false, range: { first: A1, last: A1 } });
  });

  it('lacks an event (renaming, before 1.17) reports the others', async () => {
    const { host, budget, changes } = await openWatched('1.13');
    expect(host.events.registrations).toBe(5);
    host.user.renameSheet(budget, 'Annat');
    host.user.type(budget, A1, 'x');
    await settled();
    expect(changes.map(({ kind }) => kind)).toEqual(['changed']);
  });

  it('refuses every registration is read and written as ever', async () => {
    const { workbook, host, budget, changes } = await openWatched('1.17', (excel) => {
      excel.events.isRefused = true;
    });
    host.user.type(budget, A1, 'x');
    await runOnce(workbook);
    await settled();
    expect([host.events.registrations, changes.length]).toEqual([0, 0]);
  });
});
