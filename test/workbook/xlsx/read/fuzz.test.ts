import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import fc from '../../../samples/fast-check';
import { runs } from '../../../samples/seeds';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture } from '../write/fixture';
import { refusal } from './book';

/** Read, or refused in a sentence; never another exception. A hang fails the test by its time limit. */
async function expectUsableOrRefused(bytes: Uint8Array): Promise<void> {
  expect(await refusal(bytes)).not.toMatch(/^oväntat/);
}

const valid = fixture();
const parts = unzipSync(
  new Uint8Array(readFileSync(join(__dirname, '../../../samples/workbooks/budget-med-fel.xlsx'))),
);
const READ = Object.keys(parts).filter((name) =>
  /\.rels$|workbook\.xml$|sheet\d\.xml$|styles\.xml$|sharedStrings/.test(name),
);
const change = fc.record({ place: fc.nat(), byte: fc.nat(255) });
const changes = fc.array(change, { minLength: 1, maxLength: 8 });

function changed(bytes: Uint8Array, each: readonly { place: number; byte: number }[]): Uint8Array {
  const copy = bytes.slice();
  for (const { place, byte } of each) copy[place % copy.length] = byte;
  return copy;
}

describe('whatever a file holds, openXlsx reads it or refuses it in a sentence:', () => {
  it('every beginning of a workbook', async () => {
    for (let length = 0; length < valid.length; length += 1) await expectUsableOrRefused(valid.subarray(0, length));
  });

  it('a workbook with changed bytes', async () => {
    await fc.assert(
      fc.asyncProperty(changes, (each) => expectUsableOrRefused(changed(valid, each))),
      { numRuns: runs({ few: 60, all: 500 }) },
    );
  });

  it('a workbook with changed bytes in its directory', async () => {
    const start = valid.length - 1500;
    const inDirectory = (each: readonly { place: number; byte: number }[]) =>
      Uint8Array.from([...valid.subarray(0, start), ...changed(valid.subarray(start), each)]);
    await fc.assert(
      fc.asyncProperty(changes, (each) => expectUsableOrRefused(inDirectory(each))),
      { numRuns: runs({ few: 60, all: 500 }) },
    );
  });

  it('a workbook with changed bytes in a part', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...READ), changes, (name, each) =>
        expectUsableOrRefused(zipSync({ ...parts, [name]: changed(parts[name]!, each) }, { level: 0 })),
      ),
      { numRuns: runs({ few: 60, all: 500 }) },
    );
  });

  it('a workbook with a number of a part changed to any other', async () => {
    const numbers = fc.constantFrom('-1', '0', '1.5', '1e9', '99999999999999999999', 'NaN', '', 'XFD', 'å');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...READ), fc.nat(), numbers, (name, place, number) => {
        const pieces = strFromU8(parts[name]!).split(/(\d+)/);
        const at = (place * 2 + 1) % pieces.length;
        const text = pieces.map((piece, index) => (index === at ? number : piece)).join('');
        return expectUsableOrRefused(zipSync({ ...parts, [name]: new TextEncoder().encode(text) }, { level: 0 }));
      }),
      { numRuns: runs({ few: 60, all: 500 }) },
    );
  });
});
