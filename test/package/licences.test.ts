import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';

const root = join(__dirname, '..', '..');
const HEAD = /^(\S+) (\S+) \(([^)]+)\)\n\n/;

let licences: string[];
/** The packages in what was built, as webpack's comments name their modules. */
let bundled: string[];

beforeAll(() => {
  // Builds the command line where no build is as new as what it is made from.
  execFileSync(process.execPath, [join(root, 'src', 'cli', 'start.mjs'), '--help'], { stdio: 'ignore' });
  const folder = join(root, 'dist', 'cli');
  licences = readFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), 'utf8').split(`\n${'-'.repeat(80)}\n\n`);
  const built = readFileSync(join(folder, 'tertial.mjs'), 'utf8');
  const names = [...built.matchAll(/\/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g)].map(([, name]) => name!);
  // The code of docx has nanoid's in it.
  expect(names).toContain('docx');
  bundled = [...new Set([...names, 'nanoid'])].sort();
}, 120_000);

describe('the licences beside what is built', () => {
  it('are those of the packages that are in it, by name and version', () => {
    expect(bundled.length).toBeGreaterThan(3);
    const named = licences.map((text) => HEAD.exec(text)!.slice(1));
    expect(named.map(([name]) => name)).toEqual(bundled);
    const locked = (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock).packages;
    expect(named).toEqual(
      bundled.map((name) => {
        const { version, license } = (locked[`node_modules/${name}`] ??
          locked[`node_modules/docx/node_modules/${name}`])!;
        return [name, version, license];
      }),
    );
  });

  it('are whole: who has the rights, what is permitted, and what nobody answers for', () => {
    for (const text of licences) {
      expect(text).toMatch(/Copyright/);
      expect(text).toMatch(/Permission (?:is hereby granted|to use)/);
      expect(text).toMatch(/"?AS IS"?/);
    }
  });

  it('hold what each package has of its own', () => {
    for (const name of bundled) {
      const within = join(root, 'node_modules', 'docx', 'node_modules', name);
      const home = existsSync(within) ? within : join(root, 'node_modules', name);
      const own = readdirSync(home).find((file) => /^licen[cs]e/i.test(file));
      const text = own === undefined ? '' : readFileSync(join(home, own), 'utf8').replace(/\r\n/g, '\n').trim();
      expect(licences.some((each) => each.startsWith(`${name} `) && each.includes(text))).toBe(true);
    }
  });
});

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly license: string }>>;
}
