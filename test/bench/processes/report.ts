import { readFileSync } from 'node:fs';

/** What a measured process reports of itself. */
export interface Measured {
  readonly ms: number;
  /** The memory at its peak, in MB. */
  readonly mb: number;
  /** Of all processors, in milliseconds: more than `ms` where several worked at once. */
  readonly cpu: number;
  /** What shows that the work was done; the benchmark knows what it should be. */
  readonly result: number;
}

/** What is reported of a participant list, in milliseconds from its bytes. */
export interface ListMeasured extends Measured {
  readonly reading: number;
  readonly counting: number;
}

/** The peak of this process alone: on Linux `maxRSS` is at least that of whoever started it. */
function peakMegabytes(): number {
  const { maxRSS } = process.resourceUsage();
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1] ?? maxRSS) / 1024;
}

/** What the process finds out of itself. */
type OwnUse = 'mb' | 'cpu';

/** Reports as one line of JSON on stderr. */
export function report(measured: Omit<Measured, OwnUse> | Omit<ListMeasured, OwnUse>): void {
  const { user, system } = process.cpuUsage();
  process.stderr.write(`${JSON.stringify({ ...measured, mb: peakMegabytes(), cpu: (user + system) / 1000 })}\n`);
}

/** The file that the process was started with. */
export function givenFile(): string {
  const [, , file] = process.argv;
  if (file === undefined) throw new Error('No file was given');
  return file;
}
