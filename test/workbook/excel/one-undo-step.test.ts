import { describe, expect, it } from '@jest/globals';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { loadIronCalc } from '../../simulated-excel/host/engine/load-ironcalc';
import { ExcelHost } from '../../simulated-excel/host/excel-host';
import { loadExcel } from '../../simulated-excel/host/transport/node-bridge';
import { loadXlsx } from '../../simulated-excel/host/workbook-model/load-xlsx';
import { sampleBytes } from '../contract/sample';
import { mismatchesOf, reasonOf, write } from './refusals/open';

/** A workbook in an Excel of this set, with the options of each `Excel.run`. */
async function openIn(requirementSet: string) {
  const model = await loadXlsx(sampleBytes('budget-med-fel.xlsx'));
  const host = new ExcelHost({ workbook: model, engine: loadIronCalc(), requirementSet });
  const loaded = loadExcel(host).Excel;
  const runs: unknown[] = [];
  const run = (...given: Parameters<typeof Excel.run>) => {
    runs.push(given[0]);
    return loaded.run(...given);
  };
  const undoGroups = requirementSet === '1.20';
  const workbook = createExcelWorkbook(Object.assign(Object.create(loaded), { run }), { undoGroups });
  return { model, host, workbook, runs };
}

const looksOf = ({ model }: Awaited<ReturnType<typeof openIn>>) =>
  model.sheets.map(({ name, cells, pageLayout, frozenRows, charts, names }) => [
    ...[name, [...cells], pageLayout, frozenRows, charts, names],
  ]);

describe('a writing', () => {
  it('is one step to undo where Excel offers that', async () => {
    const opened = await openIn('1.20');
    const { plans, remarks } = await write(opened.workbook);
    expect(opened.runs).toEqual([{ mergeUndoGroup: true, delayForCellEdit: true }]);
    expect([remarks, await mismatchesOf(opened.workbook, plans)]).toEqual([[], []]);
    // Excel.run holds on to ranges, and lets go of them when it is done.
    expect(opened.host.interpreter.references).toBe(0);
  });

  it.each([
    ['1.20', null],
    ['1.13', 'cellEditMode'],
  ] as const)('that meets a cell that is typed in, in an Excel of ExcelApi %s, ends with %s', async (set, reason) => {
    const { host, workbook } = await openIn(set);
    const typeForAWhile = () => {
      host.isEditing = true;
      setTimeout(() => {
        host.isEditing = false;
      }, 100);
    };
    expect(await reasonOf(write(workbook, typeForAWhile))).toBe(reason);
  });

  it('is the same in an Excel that does not, but for that', async () => {
    const [old, recent] = [await openIn('1.13'), await openIn('1.20')];
    for (const { workbook } of [old, recent]) await write(workbook);
    expect(old.runs).toEqual([]);
    expect(looksOf(recent)).toEqual(looksOf(old));
  });

  it('is done without, where something in it cannot be undone', async () => {
    const opened = await openIn('1.20');
    for (const request of [7, 12]) opened.host.faults.at(request, { kind: 'api', code: 'UndoNotSupported', action: 3 });
    const { plans, remarks } = await write(opened.workbook);
    expect([remarks, await mismatchesOf(opened.workbook, plans)]).toEqual([[], []]);
    expect(opened.runs).toHaveLength(1);
  });

  it('is not a failure though nothing of its looks can be undone', async () => {
    const opened = await openIn('1.20');
    opened.host.faults.at(8, { kind: 'api', code: 'UndoNotSupported', action: 3 });
    const { plans, remarks } = await write(opened.workbook);
    // Once more, all sheets together, and one by which Excel.run lets go of what it holds.
    expect(opened.host.requests).toHaveLength(10);
    expect([remarks, await mismatchesOf(opened.workbook, plans)]).toEqual([[], []]);
  });
});
