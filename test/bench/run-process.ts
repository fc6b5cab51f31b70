import { spawnSync } from 'node:child_process';
import { builtModule } from './built';
import type { Measured } from './processes/report';

/** Runs Node with these arguments in a process of its own; gives what it reports as the last line of its errors. */
export function runNode<Report extends Measured>(...given: readonly string[]): Report {
  const { stderr } = spawnSync(process.execPath, given, { encoding: 'utf8', maxBuffer: 1e9 });
  const line = stderr.trimEnd().split('\n').at(-1) ?? '';
  if (!line.startsWith('{')) throw new Error(`No report of node ${given.join(' ')}:\n${stderr}`);
  return JSON.parse(line) as Report;
}

/** Runs a built module on a file. Throws with its errors if it reports nothing. */
export function runProcess<Report extends Measured>(name: string, file: string): Report {
  return runNode<Report>(builtModule(name), file);
}
