import { expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { finish } from '../../src/core/pace/steps';
import type { SheetPlan } from '../../src/core/port/sheet-plan';
import { WORK } from '../../src/taskpane/session/work';
import { createExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { loadIronCalc } from '../simulated-excel/host/engine/load-ironcalc';
import { ExcelHost } from '../simulated-excel/host/excel-host';
import { REQUIREMENT_SET } from '../simulated-excel/host/requirement-set';
import { loadExcel } from '../simulated-excel/host/transport/node-bridge';
import { loadXlsx } from '../simulated-excel/host/workbook-model/load-xlsx';
import { sampleBytes } from '../workbook/contract/sample';
import { printLine, ratio } from './figures';
import { listBytes } from './samples/list-bytes';
import { WRITTEN_ROWS } from './sizes';

/** What a writing cost: all of it, and what of it the simulated Excel's own calculation took. */
interface Written {
  readonly cells: number;
  readonly formulas: number;
  /** The writing, and with what was read back of it. */
  readonly ms: number;
  readonly whole: number;
  readonly calculating: number;
}

const formulasIn = (plans: readonly SheetPlan[]) =>
  plans.flatMap(({ cells }) => cells).filter(({ content: { kind } }) => kind === 'formula').length;

/** A workbook's sheets written, as the pane writes them, in an Excel whose own calculation is timed apart. */
async function written(bytes: Uint8Array): Promise<Written> {
  const workbook = await loadXlsx(bytes);
  let calculating = 0;
  const engine = loadIronCalc();
  const timed = {
    calculate: (model: typeof workbook) => {
      const start = performance.now();
      engine.calculate(model);
      calculating += performance.now() - start;
    },
  };
  const host = new ExcelHost({ workbook, engine: timed, requirementSet: REQUIREMENT_SET });
  const excel = createExcelWorkbook(loadExcel(host).Excel);
  const content = await excel.read({ neededColumns: WORK.neededColumns });
  const { plans, unproven } = finish(
    WORK.outcomeOf(content, DEFAULT_SETTINGS, { today: '2026-01-01', workbookName: null }),
  );
  expect(unproven).toEqual([]);
  calculating = 0;
  const start = performance.now();
  await excel.write(plans, content);
  const ms = performance.now() - start;
  const verified = WORK.verifyPlans(await excel.read({ neededColumns: WORK.neededColumns }), plans);
  const whole = performance.now() - start;
  expect(verified.flatMap(({ mismatches }) => mismatches)).toEqual([]);
  return { cells: plans.flatMap(({ cells }) => cells).length, formulas: formulasIn(plans), ms, whole, calculating };
}

const line = (name: string, { cells, formulas, ms, whole, calculating }: Written) =>
  `${name}: ${cells} cells, ${formulas} formulas, written in ${ms.toFixed(0)} ms, ${whole.toFixed(0)} ms with what is read back, of which Excel's calculation ${calculating.toFixed(0)} ms`;

it('writing the sheets of a long list, against those of a budget', async () => {
  const bytes = await listBytes(WRITTEN_ROWS);
  const budget = await written(sampleBytes('budget-med-fel.xlsx'));
  const list = await written(bytes);
  printLine(line('a budget', budget));
  printLine(line(`a list of ${WRITTEN_ROWS} rows`, list));
  const ofCell = ({ whole, cells }: Written) => whole / cells;
  const calculated = ({ calculating, formulas }: Written) => calculating / formulas;
  printLine(
    `writing a cell of the list's and reading it back costs ${ratio(ofCell(list), ofCell(budget))} of one of the budget's, calculating a formula ${ratio(calculated(list), calculated(budget))}`,
  );
});
