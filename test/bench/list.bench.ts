import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { buildProcesses } from './built';
import { printLine, ratio } from './figures';
import type { ListMeasured } from './processes/report';
import { runProcess } from './run-process';
import { writeLargeList } from './samples/large-list';
import { LIST_ROWS } from './sizes';

beforeAll(() => {
  buildProcesses('count-list');
});

it('a participant list of 11 columns, from its bytes to its counts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tertial-bench-'));
  const file = join(folder, 'list.xlsx');
  await writeLargeList(file, LIST_ROWS);
  const { ms, mb, reading, counting, result } = runProcess<ListMeasured>('count-list', file);
  rmSync(folder, { recursive: true });
  expect(result).toBe(LIST_ROWS);
  printLine(
    `list of ${LIST_ROWS} rows: ${(ms / 1000).toFixed(1)} s and ${mb.toFixed(0)} MB, ${ratio(ms, reading)} of reading alone`,
  );
  printLine(`of which the counting ${counting.toFixed(0)} ms, ${ratio(counting, ms)}`);
});
