import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from './system-error';

/** What is not whole yet has a short name, however long the output's is, with the run that writes it. */
const UNFINISHED = /^\.tertial-(\d+)-[0-9a-f-]{36}\.tmp$/;
/** A file of another computer's run, in a shared folder, is written in less than this many milliseconds. */
const WRITTEN_IN = 60_000;

/** A new name beside the output, for what is not whole yet. */
export function unfinishedName(out: string): string {
  return join(dirname(out), `.tertial-${process.pid}-${randomUUID()}.tmp`);
}

function isRunning(run: number): boolean {
  try {
    process.kill(run, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

async function isLeft(folder: string, name: string): Promise<boolean> {
  const run = Number(UNFINISHED.exec(name)?.[1] ?? Number.NaN);
  if (Number.isNaN(run) || isRunning(run)) return false;
  const { mtimeMs } = await stat(join(folder, name));
  return Date.now() - mtimeMs > WRITTEN_IN;
}

/**
 * Removes what runs that were ended by force have left in the folder, which holds copies of whole workbooks.
 * Returns the names; a folder that cannot be read has none.
 */
export async function removeUnfinished(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const removed: string[] = [];
  for (const name of names) {
    if (!(await isLeft(folder, name).catch(() => false))) continue;
    await rm(join(folder, name), { force: true }).then(
      () => removed.push(name),
      () => undefined,
    );
  }
  return removed;
}
