import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** In the repository, so that what is built finds the packages that it is compared with. */
const FOLDER = join(__dirname, '..', '..', 'dist', 'bench');

/** Runs a script of `test/bench/build`, in Node as it is; gives what it writes. Throws with its errors. */
export function runScript(name: string, ...given: readonly string[]): string {
  const script = join(__dirname, 'build', `${name}.mjs`);
  return execFileSync(process.execPath, [script, ...given], { encoding: 'utf8', cwd: join(__dirname, '..', '..') });
}

/** Builds modules of `test/bench/processes` for Node, unless all are built; `tertial` is the command line. */
export function buildProcesses(...names: readonly string[]): void {
  if (process.env.TERTIAL_BENCH_BUILT === undefined) runScript('processes', FOLDER, ...names);
}

/** Builds the pages whose first view is compared; gives the folder that they are in. */
export function buildPages(): string {
  const folder = join(FOLDER, 'pages');
  runScript('pages', folder);
  return folder;
}

/** The file of a built module. */
export function builtModule(name: string): string {
  return join(FOLDER, `${name}.mjs`);
}
