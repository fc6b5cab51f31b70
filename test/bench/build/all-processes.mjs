import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './compile.mjs';

/** Builds at once what several benchmarks run, each a part of it. */
export default function buildAll() {
  const script = join(import.meta.dirname, 'processes.mjs');
  execFileSync(process.execPath, [script, join(root, 'dist', 'bench')], { cwd: root });
  process.env.TERTIAL_BENCH_BUILT = 'yes';
}
