import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', 'src', 'taskpane', 'sentences');
const FILES = readdirSync(ROOT).map((name) => readFileSync(join(ROOT, name), 'utf8'));

/** The keys of a file's own sentences: those at the first level of an object. */
const keysOf = (text: string) =>
  [...text.matchAll(/_SENTENCES = \{\n([\s\S]*?)\n\} as const;/g)].flatMap(([, body]) =>
    [...(body ?? '').matchAll(/^ {2}([a-zA-Z]+):/gm)].map(([, key]) => key!),
  );

describe('the catalogue of sentences', () => {
  it('has every key in one file alone, so that it is one sentence wherever it is used', () => {
    const all = FILES.flatMap(keysOf);
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  });

  it('is never put together: all places would be fetched with any one of them', () => {
    expect(FILES.filter((text) => /\.\.\.[A-Z_]+SENTENCES\b/.test(text))).toEqual([]);
  });
});
