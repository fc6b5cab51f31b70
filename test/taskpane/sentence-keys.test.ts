import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', 'src', 'taskpane');
const CATALOGUE = join(ROOT, 'sentences.ts');
/** The objects that the catalogue is put together from; others are asked for by their own name. */
const TAKEN_IN = [...readFileSync(CATALOGUE, 'utf8').matchAll(/\.\.\.([A-Z_]+SENTENCES)/g)].map(([, name]) => name!);
const FILES = [
  CATALOGUE,
  ...readdirSync(join(ROOT, 'sentences'))
    .map((name) => join(ROOT, 'sentences', name))
    .filter((file) => TAKEN_IN.some((name) => readFileSync(file, 'utf8').includes(`export const ${name} `))),
];

/** The keys of a file's own sentences: those at the first level of an object. */
const keysOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/_?SENTENCES = \{\n([\s\S]*?)\n\} as const;/g)].flatMap(([, body]) =>
    [...(body ?? '').matchAll(/^ {2}([a-zA-Z]+):/gm)].map(([, key]) => key!),
  );

describe('the catalogue of sentences', () => {
  it('has every key in one file alone: where two have it, one hides the other', () => {
    const all = FILES.flatMap(keysOf);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  });
});
