import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { runs } from '../samples/seeds';

const RUNS = runs({ few: 20, all: 1000 });

it('workbooks that are changed at random are refused in a sentence, or read, written and kept', () => {
  const program = join(__dirname, 'run.mjs');
  const { status, stdout } = spawnSync(process.execPath, [program, '--runs', String(RUNS), '--seed', '1'], {
    encoding: 'utf8',
  });
  // A wrong run says how it is made again.
  expect(stdout).not.toContain('WRONG');
  expect(stdout).toMatch(new RegExp(`^${RUNS} runs from 1: \\d\\d+ written, .* 0 wrong`, 'm'));
  expect(status).toBe(0);
}, 600_000);
