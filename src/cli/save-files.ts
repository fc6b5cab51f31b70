import { rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { UnusableWorkbook } from '../core/port/unusable-workbook';
import { unfinishedName } from './unfinished-files';

/** A file to be saved. */
export interface FileToSave {
  readonly out: string;
  readonly bytes: Uint8Array;
}

interface Unfinished {
  readonly out: string;
  readonly beside: string;
}

const NOT_SAVED = 'Kopian kunde inte sparas; kontrollera att mappen finns och går att skriva i.';

async function writeBeside({ out, bytes }: FileToSave, written: Unfinished[]): Promise<void> {
  const beside = unfinishedName(out);
  written.push({ out, beside });
  await writeFile(beside, bytes, { flag: 'wx' });
}

/** The names come last, when all is on the disk: then hardly anything can go wrong with the second file alone. */
async function giveNames(unfinished: readonly Unfinished[]): Promise<void> {
  const saved: string[] = [];
  for (const { out, beside } of unfinished) {
    try {
      await rename(beside, out);
    } catch {
      const others = saved.length === 0 ? '' : ` ${saved.join(', ')} är däremot sparad.`;
      throw new UnusableWorkbook(`${basename(out)} kunde inte sparas under sitt namn.${others}`);
    }
    saved.push(basename(out));
  }
}

/** Saves the files, each whole or not at all, and none where one of them cannot be written. */
export async function saveFiles(files: readonly FileToSave[]): Promise<void> {
  const written: Unfinished[] = [];
  try {
    for (const file of files) await writeBeside(file, written);
    await giveNames(written);
  } catch (error) {
    throw error instanceof UnusableWorkbook ? error : new UnusableWorkbook(NOT_SAVED);
  } finally {
    for (const { beside } of written) await rm(beside, { force: true }).catch(() => undefined);
  }
}
