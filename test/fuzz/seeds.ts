import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture, unstyled } from '../workbook/xlsx/write/fixture';
import type { Package } from './mutations/package';
import { unpacked } from './mutations/package';
import { TERTIAL } from './program';

/** The workbooks that are changed: the samples, each also as Tertial leaves it, and two as other programs save them. */
export async function seedBooks(samples: string): Promise<readonly Package[]> {
  const files = readdirSync(samples)
    .filter((name) => name.endsWith('.xlsx'))
    .sort();
  const books = files.map((name) => new Uint8Array(readFileSync(join(samples, name))));
  const written: Uint8Array[] = [];
  for (const book of books) written.push(await (await TERTIAL(book)).copy());
  return [...books, ...books, fixture(), unstyled(), ...written].map(unpacked);
}
