import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const SAMPLES = join(root, 'test', 'samples', 'workbooks');

/** A folder for what is made on the way; gone when all is tried. */
export const work = mkdtempSync(join(tmpdir(), 'tertial-libreoffice-'));

/** The workbook with Tertial's sheets, as the command line writes it. */
export function write(file) {
  const out = join(work, basename(file));
  try {
    execFileSync(process.execPath, [join(root, 'src', 'cli', 'start.mjs'), 'write', file, '--out', out], {
      stdio: 'ignore',
    });
  } catch (error) {
    if (error.status !== 1) throw error;
  }
  return out;
}

/** Has LibreOffice make files of another format out of workbooks, in one start; in the folder that is given. */
export function convertAll(files, { format, outdir }) {
  const profile = `-env:UserInstallation=file://${join(work, 'profil')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', outdir, ...files], {
    stdio: 'ignore',
  });
  return files.map((file) => join(outdir, basename(file).replace(/\.xlsx$/, `.${format}`)));
}

/** The same of one. */
export const convert = (file, how) => convertAll([file], how)[0];

/** The workbooks of a folder. */
export const workbooksIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => join(folder, file));

/** Tidies up, and prints how many passed under a name. */
export function tell(name, { passed, failed }) {
  rmSync(work, { recursive: true });
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/**
 * Tries the samples or, if TERTIAL_WORKBOOKS names a folder, the workbooks there, and prints how many passed under a
 * name. `isRight` is given the file and whether it is a sample.
 */
export async function tryWorkbooks(name, isRight) {
  const folder = process.env.TERTIAL_WORKBOOKS || SAMPLES;
  const counts = { passed: 0, failed: 0 };
  for (const file of workbooksIn(folder)) {
    counts[(await isRight(file, folder === SAMPLES)) ? 'passed' : 'failed'] += 1;
  }
  tell(name, counts);
}
