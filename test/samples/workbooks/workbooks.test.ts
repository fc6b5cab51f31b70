import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';

const workbooksIn = (folder: string) => readdirSync(folder).filter((file) => file.endsWith('.xlsx'));
const COMMITTED = workbooksIn(__dirname);

/**
 * The parts of a workbook. Not its bytes: exceljs writes the time at which it writes, both in the zip and as
 * the only times of `docProps/core.xml`, which are left out here.
 */
function partsOf(folder: string, name: string): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(join(folder, name)))));
  return Object.fromEntries(
    parts.map(([part, bytes]) => {
      const text = strFromU8(bytes, true);
      return [part, part === 'docProps/core.xml' ? text.replaceAll(/>\d{4}-\d\d-\d\dT[\d:.]+Z</g, '><') : text];
    }),
  );
}

describe('the sample workbooks', () => {
  let made = '';
  beforeAll(() => {
    made = mkdtempSync(join(tmpdir(), 'tertial-samples-'));
    execFileSync(process.execPath, [join(__dirname, 'make.mjs'), made]);
  });
  afterAll(() => rmSync(made, { recursive: true }));

  it('are those that the script makes, and no others', () => {
    expect(COMMITTED).toEqual(workbooksIn(made));
  });

  it.each(COMMITTED)('%s is what the script makes, part for part', (name) => {
    expect(partsOf(__dirname, name)).toEqual(partsOf(made, name));
  });
});
