import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { diceFrom } from '../samples/budgets/dice';
import { seeds } from '../samples/seeds';
import { tertial } from './run-here';

const root = join(__dirname, '..', '..');
const start = join(root, 'src/cli/start.mjs');
const sample = join(root, 'test', 'samples', 'workbooks', 'arsbudget-i-kronor.xlsx');
const OLD = 'den gamla kopian';
let folder: string;
let out: string;
/** What a run that is left alone saves, and how long it takes. */
let whole: Buffer;
let milliseconds: number;

const words = () => [start, 'write', sample, '--out', out];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-killed-'));
  out = join(folder, 'kopia.xlsx');
  execFileSync(process.execPath, [start, '--help']);
  const begun = performance.now();
  execFileSync(process.execPath, words());
  milliseconds = performance.now() - begun;
  whole = readFileSync(out);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts a run over an old copy and kills it when `when` says so; what is in the folder afterwards. */
async function killed(when: (kill: () => void) => () => void, variables: NodeJS.ProcessEnv = {}): Promise<string[]> {
  writeFileSync(out, OLD);
  const child = spawn(process.execPath, words(), { stdio: 'ignore', env: { ...process.env, ...variables } });
  const stop = when(() => child.kill('SIGKILL'));
  await new Promise((resolve) => child.on('exit', resolve));
  stop();
  return readdirSync(folder).filter((name) => name !== 'kopia.xlsx');
}

/** The old copy or the new one, and nothing of the killed run once another has been. */
async function expectWhole(left: readonly string[]): Promise<void> {
  expect([OLD, whole.toString('latin1')]).toContain(readFileSync(out, 'latin1'));
  // As if the killed run was a while ago: a file of another computer's run may be being written.
  const before = new Date(Date.now() - 120_000);
  for (const name of left) utimesSync(join(folder, name), before, before);
  expect((await tertial('write', sample, '--out', out)).status).toBe(0);
  expect(readdirSync(folder)).toEqual(['kopia.xlsx']);
  expect(readFileSync(out)).toEqual(whole);
}

const after = (time: number) => (kill: () => void) => {
  const timer = setTimeout(kill, time);
  return () => clearTimeout(timer);
};

/** When the first file beside the copy is seen. */
const whenWriting = (kill: () => void) => {
  const watcher = watch(folder, (_, name) => {
    if (name?.startsWith('.tertial-')) kill();
  });
  return () => watcher.close();
};

/** Makes a run wait when its copy is written and has no name yet. */
const SLOW_NAMING = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    `import files from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const { rename } = files;
    files.rename = async (...names) => { await new Promise((done) => setTimeout(done, 20000)); return rename(...names); };
    syncBuiltinESMExports();`,
  )}`,
};

describe('a run that is killed leaves the old copy or the new, and nothing beside it after the next run:', () => {
  it.each(seeds({ few: 1, all: 4 }))('at a random moment (%d)', async (seed) => {
    await expectWhole(await killed(after(diceFrom(seed).whole(0, Math.ceil(milliseconds * 1.2)))));
  });

  it('as soon as it writes', async () => {
    await expectWhole(await killed(whenWriting));
  });

  it('when the copy is written and has no name yet', async () => {
    const left = await killed(whenWriting, SLOW_NAMING);
    expect(left).toHaveLength(1);
    expect(readFileSync(out, 'utf8')).toBe(OLD);
    await expectWhole(left);
  });
});
