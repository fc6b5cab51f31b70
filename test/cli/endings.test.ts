import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { numberOf } from '../samples/persons/numbers';
import { tertial } from './run-here';

const root = join(__dirname, '..', '..');
const start = join(root, 'src/cli/start.mjs');
const sample = join(root, 'test', 'samples', 'workbooks', 'budget-med-fel.xlsx');
let folder: string;
const at = (name: string) => join(folder, name);

/** Tertial by somebody whom the permissions of files hold for: root is first kept from passing them by. */
function tertialAsAnyone(words: readonly string[]) {
  const [command, ...before] = process.getuid?.() === 0 ? ['setpriv', '--bounding-set', '-dac_override'] : ['env'];
  return spawnSync(command!, [...before, process.execPath, start, ...words], { encoding: 'utf8' });
}

/** A command line of a shell, whose `T` is Tertial. */
function shell(line: string) {
  const variables = { ...process.env, NODE: process.execPath, START: start, FILE: sample, FOLDER: folder };
  const script = `T() { "$NODE" "$START" "$@"; }; ${line}`;
  return spawnSync('bash', ['-c', script], { encoding: 'utf8', env: variables });
}

beforeAll(() => {
  execFileSync(process.execPath, [start, '--help']);
}, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('an error of the program’s own', () => {
  beforeEach(() => {
    jest.spyOn(JSON, 'stringify').mockImplementation(() => {
      throw new Error('Hoppsan');
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    delete process.env.TERTIAL_DEBUG;
  });

  it('is a Swedish sentence and the status 2, with nothing saved', async () => {
    const { status, stdout, stderr } = await tertial('write', sample, '--out', at('ut.xlsx'), '--json');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^budget-med-fel\.xlsx: Tertial avbröts av ett fel som är Tertials eget[^\n]+\.\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is traced where a developer asks for it', async () => {
    process.env.TERTIAL_DEBUG = '1';
    const { status, stderr } = await tertial('check', sample, '--json');
    expect(status).toBe(2);
    expect(stderr).toMatch(/Error: Hoppsan\n +at /);
  });
});

describe('standard output', () => {
  it('that takes no more is reported, with the status 2 and what was saved', () => {
    const full = shell('T write "$FILE" --out "$FOLDER/ut.xlsx" --json > /dev/full');
    expect(full.status).toBe(2);
    expect(full.stderr).toMatch(
      /^budget-med-fel\.xlsx: Rapporten gick inte att skriva ut[^\n]+\. ut\.xlsx är sparad\.\n$/,
    );
    expect(existsSync(at('ut.xlsx'))).toBe(true);
    expect(shell('T --help > /dev/full').status).toBe(2);
    expect(shell('T rules > /dev/full').stderr).toMatch(/^Rapporten gick inte att skriva ut[^\n]+\n$/);
  });

  it('that nobody reads is reported, with the status 2', () => {
    const { stdout, stderr } = shell('T check "$FILE" --json | exec true; echo "${PIPESTATUS[0]}"');
    expect(stdout).toBe('2\n');
    expect(stderr).toMatch(/^budget-med-fel\.xlsx: Rapporten gick inte att skriva ut[^\n]+\n$/);
  });

  it('is the only place that matters: a full standard error changes nothing', () => {
    expect(shell('T check "$FILE.saknas" 2> /dev/full').status).toBe(2);
    expect(shell('T check "$FILE" --json 2> /dev/full').status).toBe(1);
  });
});

describe('a disk that takes no more', () => {
  it('is said, with the status 2, and leaves the old copy as it was', () => {
    writeFileSync(at('ut.xlsx'), 'den gamla kopian');
    // No file may be longer than eight kilobytes, which the copy is.
    const full = shell('ulimit -f 8; T write "$FILE" --out "$FOLDER/ut.xlsx"');
    expect([full.status, full.stdout]).toEqual([2, '']);
    expect(full.stderr).toMatch(/^budget-med-fel\.xlsx: Kopian kunde inte sparas; [^\n]+\.\n$/);
    expect(readFileSync(at('ut.xlsx'), 'utf8')).toBe('den gamla kopian');
    expect(readdirSync(folder)).toEqual(['ut.xlsx']);
  });

  const NOT_SAVED = /^budget-med-fel\.xlsx: Kopian kunde inte sparas; kontrollera att mappen finns[^\n]+\.\n$/;

  it('nor a folder that may not be written in', () => {
    writeFileSync(at('ut.xlsx'), 'den gamla kopian');
    chmodSync(folder, 0o555);
    const { status, stdout, stderr } = tertialAsAnyone(['write', sample, '--out', at('ut.xlsx')]);
    chmodSync(folder, 0o755);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(NOT_SAVED)]);
    expect(readdirSync(folder)).toEqual(['ut.xlsx']);
    expect(readFileSync(at('ut.xlsx'), 'utf8')).toBe('den gamla kopian');
    // The same folder takes the copy when it may be written in.
    expect(tertialAsAnyone(['write', sample, '--out', at('ut.xlsx')]).stderr).toBe('');
  });

  it('nor a folder that is not there', async () => {
    const { status, stderr } = await tertial('write', sample, '--out', at('saknas/ut.xlsx'));
    expect([status, stderr]).toEqual([2, expect.stringMatching(NOT_SAVED)]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('two outputs', () => {
  it('are both saved or none: a workbook without follow-up has nothing for the public', async () => {
    const { status, stderr } = await tertial('write', sample, '--out', at('a.xlsx'), '--public', at('p.xlsx'));
    expect(status).toBe(2);
    expect(stderr).toContain('ingen uppföljning att göra en publik version av; inget sparades.');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('may not be one file', async () => {
    const { status, stderr } = await tertial('write', sample, '--out', at('a.xlsx'), '--public', `${folder}/./a.xlsx`);
    expect([status, stderr]).toEqual([2, expect.stringContaining('ange två namn.')]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a file whose name is the number of a person', () => {
  it('is named without it, in the report and on standard error', async () => {
    const number = numberOf(1881, 2, 3);
    const name = at(`${number.slice(0, 6)}\u2011${number.slice(6)}, Anna.xlsx`);
    const missing = await tertial('check', name);
    expect(missing.stderr).toMatch(/^personnummer, Anna\.xlsx: Filen finns inte/);
    copyFileSync(sample, name);
    const { stdout } = await tertial('check', name, '--json');
    expect(stdout).toContain('"file":"personnummer, Anna.xlsx"');
    expect((await tertial('check', name)).stdout).toMatch(/^Tertial: personnummer, Anna\.xlsx\n/);
  });
});
