import type { Stats } from 'node:fs';
import { lstat, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { UnusableWorkbook } from '../core/port/unusable-workbook';
import { systemCode } from './system-error';

const FOLDER = 'EISDIR';

/** The file's bytes. Throws `UnusableWorkbook` with the reason in Swedish. */
export async function readWorkbookFile(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (systemCode(error) === FOLDER)
      throw new UnusableWorkbook(
        'Det är en mapp; kontrollera arbetsböckerna i den med tertial check MAPP --json-lines.',
      );
    throw new UnusableWorkbook('Filen finns inte eller går inte att öppna; kontrollera namnet och mappen.');
  }
}

/** The bytes of a file beside the workbook. Throws `UnusableWorkbook` with what it is to the user. */
export async function readOtherFile(file: string, what: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    throw new UnusableWorkbook(`${what} ${basename(file)} finns inte eller går inte att öppna; kontrollera namnet.`);
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

/** What is saved, what is read besides the workbook, and the name of each option. */
export interface Places {
  readonly file: string;
  /** Workbooks, with the ending of the one that is read. */
  readonly outs: readonly string[];
  readonly earlier?: readonly string[];
  readonly docxOut?: string | null;
  readonly template?: string | null;
}

const DOCX = '.docx';
const endingOf = (file: string) => extname(file).toLowerCase();

function checkEndings({ file, outs, docxOut = null, template = null }: Places): void {
  const ending = endingOf(file);
  if (outs.some((out) => endingOf(out) !== ending))
    throw new UnusableWorkbook(`Kopian ska ha samma filändelse som arbetsboken, ${ending}; ändra namnet efter --out.`);
  if (docxOut !== null && endingOf(docxOut) !== DOCX)
    throw new UnusableWorkbook('Word-dokumentet ska ha filändelsen .docx; ändra namnet efter --docx.');
  if (template !== null && endingOf(template) !== DOCX)
    throw new UnusableWorkbook('Mallen ska vara ett Word-dokument med filändelsen .docx; spara om den i Word.');
}

/**
 * Refuses outputs that are the input itself, an earlier workbook, the template or each other, by any spelling, whose
 * ending is that of another kind of file, or that are in the way of being replaced. Nothing is written.
 */
export async function checkOutputs(places: Places): Promise<void> {
  const { file, outs, earlier = [], docxOut = null, template = null } = places;
  const all = docxOut === null ? outs : [...outs, docxOut];
  const input = await onePath(file);
  const paths = await Promise.all(all.map(onePath));
  const read = await Promise.all(earlier.map(onePath));
  if (paths.some((path) => read.includes(path)))
    throw new UnusableWorkbook('Kopian kan inte sparas över en tidigare arbetsbok; ange ett annat namn.');
  if (paths.includes(input))
    throw new UnusableWorkbook('Kopian kan inte sparas över filen som läses; ange ett annat namn efter --out.');
  if (template !== null && paths.includes(await onePath(template)))
    throw new UnusableWorkbook('Word-dokumentet kan inte sparas över sin mall; ange ett annat namn efter --docx.');
  if (new Set(paths).size < paths.length)
    throw new UnusableWorkbook('Kopian och den publika arbetsboken kan inte vara samma fil; ange två namn.');
  checkEndings(places);
  for (const out of all) await checkPlace(out);
}
