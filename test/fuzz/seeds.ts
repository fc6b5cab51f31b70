import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture, unstyled } from '../workbook/xlsx/write/fixture';
import type { Package } from './mutations/package';
import { unpacked } from './mutations/package';
import { TERTIAL } from './program';

/** A workbook to be changed, made when it is first asked for. */
export type SeedBook = () => Promise<Package>;

function once(make: () => Promise<Uint8Array>): SeedBook {
  let made: Promise<Package> | undefined;
  return () => (made ??= make().then(unpacked));
}

/** The workbooks that are changed: the samples, each also as Tertial leaves it, and two as other programs save them. */
export function seedBooks(samples: string): readonly SeedBook[] {
  const files = readdirSync(samples)
    .filter((name) => name.endsWith('.xlsx'))
    .sort();
  const read = async (name: string) => new Uint8Array(readFileSync(join(samples, name)));
  const books = files.map((name) => once(() => read(name)));
  const others = [fixture, unstyled].map((make) => once(async () => make()));
  const written = files.map((name) => once(async () => (await TERTIAL(await read(name))).copy()));
  // The samples twice: they are like what users have.
  return [...books, ...books, ...others, ...written];
}
