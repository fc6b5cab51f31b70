import { jest } from '@jest/globals';
import { runProgram } from '../../src/cli/program';

/** What a run of the command line has ended with, as `spawnSync` gives it. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Takes what is written to a stream, until it is given back. */
function taken(stream: NodeJS.WriteStream) {
  const texts: string[] = [];
  const spy = jest.spyOn(stream, 'write').mockImplementation((text, ...rest: unknown[]) => {
    texts.push(String(text));
    const written = rest.find((each) => typeof each === 'function');
    written?.();
    return true;
  });
  return { text: () => texts.join(''), giveBack: () => spy.mockRestore() };
}

/** Runs the command line in this process: what it does is the same, and a process of its own takes half a second. */
export async function tertial(...words: readonly string[]): Promise<Ended> {
  const [stdout, stderr] = [taken(process.stdout), taken(process.stderr)];
  try {
    const status = await runProgram(words);
    return { status, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    stdout.giveBack();
    stderr.giveBack();
  }
}
