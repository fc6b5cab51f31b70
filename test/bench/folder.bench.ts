import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { buildProcesses, builtModule } from './built';
import { inTurns, medianBy, printLine, ratio } from './figures';
import type { Measured } from './processes/report';
import { runNode } from './run-process';
import { sampleFile } from '../workbook/contract/sample';
import { FILES, RUNS } from './sizes';

const SAMPLES = ['budget-med-fel.xlsx', 'tertial-1.xlsx', 'uppfoljning.xlsx', 'arsbudget-i-kronor.xlsx'] as const;

beforeAll(() => {
  buildProcesses('tertial', 'report-at-exit');
});

it('a folder of workbooks and one of twice as many, with a thread for each processor and with one', async () => {
  const place = mkdtempSync(join(tmpdir(), 'tertial-bench-'));
  const folderOf = (files: number) => {
    const folder = join(place, String(files));
    mkdirSync(folder);
    for (let file = 0; file < files; file += 1)
      copyFileSync(sampleFile(SAMPLES[file % SAMPLES.length]!), join(folder, `${file}.xlsx`));
    return folder;
  };
  const checked = (folder: string, ...more: readonly string[]) =>
    runNode<Measured>('--import', builtModule('report-at-exit'), builtModule('tertial'), ...['check', folder, ...more]);
  const [few, many] = [folderOf(FILES), folderOf(FILES * 2)];
  const runs = await inTurns(RUNS, [
    () => checked(few, '--json-lines'),
    () => checked(many, '--json-lines'),
    () => checked(many, '--json-lines', '--workers', '1'),
  ]);
  rmSync(place, { recursive: true });
  const [one, two, alone] = runs.map((each) => medianBy(each, ({ ms }) => ms));
  // Some of the samples' figures are wrong, and all of them could be read.
  for (const { result } of [one!, two!, alone!]) expect(result).toBe(1);
  printLine(
    `${FILES} workbooks: ${one!.ms.toFixed(0)} ms; twice as many ${ratio(two!.ms, one!.ms)} of the time, ${ratio(two!.mb, one!.mb)} of the memory`,
  );
  printLine(
    `twice as many: ${ratio(two!.cpu, two!.ms)} processors at work; ${ratio(two!.ms, alone!.ms)} of the time of one thread`,
  );
});
