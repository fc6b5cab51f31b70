import { randomUUID } from 'node:crypto';
import { readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { UnusableWorkbook } from '../core/port/unusable-workbook';

/** The file's bytes. Throws `UnusableWorkbook` with the reason in Swedish. */
export async function readWorkbookFile(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    throw new UnusableWorkbook('Filen finns inte eller går inte att öppna; kontrollera namnet och mappen.');
  }
}

/** Refuses an output that is the input itself, or whose ending says another kind of workbook. */
export async function checkOutput(file: string, out: string): Promise<void> {
  const real = (path: string) => realpath(path).catch(() => resolve(path));
  if ((await real(file)) === (await real(out))) {
    throw new UnusableWorkbook('Kopian kan inte sparas över filen som läses; ange ett annat namn efter --out.');
  }
  const ending = extname(file).toLowerCase();
  if (extname(out).toLowerCase() !== ending) {
    throw new UnusableWorkbook(`Kopian ska ha samma filändelse som arbetsboken, ${ending}; ändra namnet efter --out.`);
  }
}

/** Writes the file whole or not at all: beside its place first, then renamed. */
export async function replaceFile(out: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(out), `.${basename(out)}.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, out);
  } catch {
    await rm(beside, { force: true });
    throw new UnusableWorkbook('Kopian kunde inte sparas; kontrollera att mappen finns och går att skriva i.');
  }
}
