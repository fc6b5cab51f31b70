import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const IMAGES = join(__dirname, '..', '..', 'docs', 'images');
/** Where a PNG file has its width and, after it, its height. */
const SIZE_AT = 16;

/** The pictures of a folder and their sizes. Not their pixels: fonts and their drawing differ between machines. */
function picturesIn(folder: string): Readonly<Record<string, string>> {
  const sizes = readdirSync(folder).map((name) => {
    const bytes = readFileSync(join(folder, name));
    return [name, `${bytes.readUInt32BE(SIZE_AT)} x ${bytes.readUInt32BE(SIZE_AT + 4)}`];
  });
  return Object.fromEntries(sizes);
}

test('every committed picture is one that the script takes, in its size', async () => {
  const taken = mkdtempSync(join(tmpdir(), 'tertial-pictures-'));
  // Waited for without blocking: this process may be the one that serves the page.
  await promisify(execFile)(process.execPath, [join(__dirname, 'screenshots.mjs'), taken]);
  const pictures = picturesIn(taken);
  rmSync(taken, { recursive: true });
  expect(picturesIn(IMAGES)).toEqual(pictures);
});
