import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { buildProcesses } from './built';
import { inTurns, medianBy, printLine, ratio } from './figures';
import type { Measured } from './processes/report';
import { runProcess } from './run-process';
import { largeWorkbook } from './samples/large-workbook';
import { RUNS, WORKBOOK_ROWS } from './sizes';

const READERS = ['read-tertial', 'read-sheetjs', 'read-exceljs'];

beforeAll(() => {
  buildProcesses(...READERS);
});

it('reading a workbook of ten numbers a row, from its bytes to every cell', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tertial-bench-'));
  const file = join(folder, 'large.xlsx');
  writeFileSync(file, largeWorkbook(WORKBOOK_ROWS));
  const runs = await inTurns(
    RUNS,
    READERS.map((reader) => () => runProcess<Measured>(reader, file)),
  );
  rmSync(folder, { recursive: true });
  const medians = runs.map((each) => medianBy(each, ({ ms }) => ms));
  medians.forEach(({ ms, mb, result }, index) => {
    expect(result).toBe(WORKBOOK_ROWS * 10 - 1);
    const [time, memory] = [ratio(medians[0]!.ms, ms), ratio(medians[0]!.mb, mb)];
    printLine(
      `${READERS[index]}: ${ms.toFixed(0)} ms, ${mb.toFixed(0)} MB; ours is ${time} of its time, ${memory} of its memory`,
    );
  });
});
