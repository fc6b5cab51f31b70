import type { Stats } from 'node:fs';
import { lstat, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { UnusableWorkbook } from '../core/port/unusable-workbook';
import { systemCode } from './system-error';

/** The file's bytes. Throws `UnusableWorkbook` with the reason in Swedish. */
export async function readWorkbookFile(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    throw new UnusableWorkbook('Filen finns inte eller går inte att öppna; kontrollera namnet och mappen.');
  }
}

/** The one path of a file that may not be there yet, the same for every spelling of it. */
async function onePath(path: string): Promise<string> {
  const folder = await realpath(dirname(resolve(path))).catch(() => dirname(resolve(path)));
  const real = await realpath(path).catch(() => join(folder, basename(path)));
  // Capitals and composed letters make no other file on the disks of Windows and macOS.
  return real.normalize('NFC').toLowerCase();
}

/** Names of devices, whatever ending they have: what is saved under one is gone, where Windows looks at it. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const TOO_LONG = 'ENAMETOOLONG';
const NOT_THERE = 'ENOENT';
const ANYONE_WRITES = 0o222;

/** What is at the place now; `null` for nothing. Throws where no file can ever be. */
async function fileAt(out: string): Promise<Stats | null> {
  try {
    return await lstat(out);
  } catch (error) {
    const code = systemCode(error);
    if (code === TOO_LONG)
      throw new UnusableWorkbook(`Kopian kan inte heta så långt som ${basename(out).length} tecken; korta namnet.`);
    if (code === NOT_THERE) return null;
    throw new UnusableWorkbook('Kopian kan inte sparas där; kontrollera mappen.');
  }
}

async function checkPlace(out: string): Promise<void> {
  const name = basename(out);
  if (DEVICE.test(name))
    throw new UnusableWorkbook(`${name} är i Windows namnet på en enhet och ingen fil; ange ett annat namn.`);
  const existing = await fileAt(out);
  if (existing === null) return;
  if (existing.isSymbolicLink())
    throw new UnusableWorkbook(`${name} är en länk till en annan fil; ange den filens eget namn.`);
  if (!existing.isFile()) throw new UnusableWorkbook(`${name} är ingen fil som kan ersättas; ange ett annat namn.`);
  if ((existing.mode & ANYONE_WRITES) === 0)
    throw new UnusableWorkbook(`${name} är skrivskyddad; ta bort skyddet eller ange ett annat namn.`);
}

/**
 * Refuses outputs that are the input itself or each other, by any spelling, whose ending is that of another kind of
 * workbook, or that are in the way of being replaced. Nothing is written.
 */
export async function checkOutputs(file: string, outs: readonly string[]): Promise<void> {
  const input = await onePath(file);
  const paths = await Promise.all(outs.map(onePath));
  if (paths.includes(input))
    throw new UnusableWorkbook('Kopian kan inte sparas över filen som läses; ange ett annat namn efter --out.');
  if (new Set(paths).size < paths.length)
    throw new UnusableWorkbook('Kopian och den publika arbetsboken kan inte vara samma fil; ange två namn.');
  const ending = extname(file).toLowerCase();
  for (const out of outs) {
    if (extname(out).toLowerCase() !== ending)
      throw new UnusableWorkbook(
        `Kopian ska ha samma filändelse som arbetsboken, ${ending}; ändra namnet efter --out.`,
      );
    await checkPlace(out);
  }
}
