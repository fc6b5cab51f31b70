import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import configurations from '../../webpack.config.js';
import { compile, root } from '../bench/build/compile.mjs';

/**
 * Changes workbooks at random and takes each the whole way: `npm run fuzz -- --runs 100000 --seed 1`. Each run has a
 * number, from the seed up, and is made again by `--seed NUMBER --runs 1`; `--keep FOLDER` saves the workbooks that
 * went wrong. Ends with 1 where any did.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: String(availableParallelism()) },
    keep: { type: 'string' },
  },
});
/** What a run may take of the processor and of memory, many times what they need; and what one may that hangs. */
const MILLISECONDS = 10_000;
const MEGABYTES = 512;
const HANGS = 120_000;
const ROOM = ['--min-semi-space-size=64', '--max-semi-space-size=64'];

const folder = mkdtempSync(join(tmpdir(), 'tertial-fuzz-'));
const cli = configurations.find(({ name }) => name === 'cli');
await compile([
  {
    ...cli,
    context: root,
    entry: { worker: join(import.meta.dirname, 'worker.ts') },
    output: { ...cli.output, path: folder, filename: 'worker.mjs' },
  },
]);

const first = Number(values.seed);
const end = first + Number(values.runs);
let next = first;
let milliseconds = 0;
const counts = { written: 0, 'not written': 0, refused: 0, faults: 0 };
const sentences = new Map();
let slowest = [];

function wrong({ seed, done = [], faults, workbook }) {
  counts.faults += 1;
  process.stdout.write(
    `WRONG --seed ${seed} --runs 1 (${done.join(', ')})\n${faults.map((fault) => `  ${fault}\n`).join('')}`,
  );
  if (values.keep === undefined || workbook === undefined) return;
  mkdirSync(values.keep, { recursive: true });
  writeFileSync(join(values.keep, `${seed}.xlsx`), Buffer.from(workbook, 'base64'));
}

function count(answer) {
  counts[answer.ended] += 1;
  milliseconds += answer.milliseconds;
  if (answer.sentence !== '') {
    const kind = `${answer.ended}: ${answer.sentence.replace(/[\w/\\.-]+\.(xml|rels)|\d+|(?<=^Bladet ).*?(?= )/g, '…')}`;
    sentences.set(kind, (sentences.get(kind) ?? 0) + 1);
  }
  slowest = [...slowest, answer].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 3);
  const { faults, milliseconds: took } = answer;
  if (took > MILLISECONDS) faults.push(`${(took / 1000).toFixed(1)} s of the processor`);
  if (faults.length > 0) wrong(answer);
}

/** Gives a process one number after another; one that does not answer in time is ended, and another begun. */
function worker(resolve) {
  const child = fork(join(folder, 'worker.mjs'), [join(root, 'test', 'samples', 'workbooks')], {
    // Most of what a run makes is soon of no use: with room for it from the start, less is spent on looking what is; and
    // there is a process for each processor, so that none is left to help it look.
    execArgv: [`--max-old-space-size=${MEGABYTES}`, ...ROOM, '--single-threaded-gc'],
  });
  let [seed, timer] = [null, null];
  child.on('exit', (code, signal) => {
    clearTimeout(timer);
    if (next >= end && seed === null) return resolve();
    wrong({ seed, faults: [`the process ended with ${code ?? signal}`] });
    if (seed === null) resolve();
    else worker(resolve);
  });
  child.on('message', (answer) => {
    clearTimeout(timer);
    if (answer !== 'ready') count(answer);
    seed = null;
    if (next >= end) return child.disconnect();
    seed = next++;
    timer = setTimeout(() => child.kill('SIGKILL'), HANGS);
    child.send(seed);
  });
}

await Promise.all(Array.from({ length: Number(values.processes) }, () => new Promise(worker)));
rmSync(folder, { recursive: true });
const runs = end - first;
process.stdout.write(
  `${runs} runs from ${first}: ${counts.written} written, ${counts['not written']} read and not written, ${counts.refused} refused, ${counts.faults} wrong; ${(milliseconds / runs).toFixed(0)} ms of the processor each, at most ${slowest.map(({ milliseconds: each, seed, done }) => `${each.toFixed(0)} (${seed}: ${done.join(', ')})`).join(', ')}\n`,
);
if (process.env.TERTIAL_SENTENCES)
  for (const [sentence, times] of [...sentences].sort((a, b) => b[1] - a[1]))
    process.stdout.write(`${times} ${sentence}\n`);
process.exitCode = counts.faults > 0 ? 1 : 0;
