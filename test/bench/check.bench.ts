import { beforeAll, expect, it } from '@jest/globals';
import { buildProcesses, builtModule } from './built';
import { inTurns, medianBy, printLine, ratio } from './figures';
import type { Measured } from './processes/report';
import { runNode, runProcess } from './run-process';
import { sampleFile } from '../workbook/contract/sample';
import { RUNS } from './sizes';

beforeAll(() => {
  buildProcesses('tertial', 'report-at-exit', 'recalculate-warm');
});

it('a check of a workbook of the size that boards have', async () => {
  const file = sampleFile('budget-med-fel.xlsx');
  const atExit = ['--import', builtModule('report-at-exit')];
  const runs = await inTurns(RUNS, [
    () => runNode<Measured>(...atExit, '--eval', ''),
    () => runNode<Measured>(...atExit, builtModule('tertial'), 'check', file, '--json'),
    () => runProcess<Measured>('recalculate-warm', file),
  ]);
  const [node, check, core] = runs.map((each) => medianBy(each, ({ ms }) => ms));
  // The sample's figures are wrong, and its sheets are planned.
  expect(check!.result).toBe(1);
  expect(core!.result).toBeGreaterThan(3);
  const [whole, warm] = [ratio(check!.ms, node!.ms), ratio(core!.ms, check!.ms)];
  printLine(
    `check: ${check!.ms.toFixed(0)} ms as a whole process, ${whole} of an empty one of ${node!.ms.toFixed(0)} ms`,
  );
  printLine(`core: ${core!.ms.toFixed(1)} ms when warm, ${warm} of the check`);
});
