import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkOutput, readWorkbookFile, replaceFile } from '../../src/cli/files';
import { UnusableWorkbook } from '../../src/core/port/unusable-workbook';

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-'));
  await writeFile(at('budget.xlsx'), 'in');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the output', () => {
  it('may not be the input, under any name', async () => {
    await symlink(at('budget.xlsx'), at('annat.xlsx'));
    await expect(checkOutput(at('budget.xlsx'), at('budget.xlsx'))).rejects.toThrow(UnusableWorkbook);
    await expect(checkOutput(at('budget.xlsx'), at('annat.xlsx'))).rejects.toThrow('annat namn');
    await expect(checkOutput(at('budget.xlsx'), at('kopia.xlsx'))).resolves.toBeUndefined();
  });

  it('keeps the ending, since a macro workbook under another ending does not open', async () => {
    await expect(checkOutput(at('budget.xlsm'), at('kopia.xlsx'))).rejects.toThrow('.xlsm');
  });

  it('is replaced whole, and leaves nothing beside it', async () => {
    await writeFile(at('kopia.xlsx'), 'gammal');
    await replaceFile(at('kopia.xlsx'), new TextEncoder().encode('ny'));
    expect(await readFile(at('kopia.xlsx'), 'utf8')).toBe('ny');
    expect((await readdir(folder)).sort()).toEqual(['budget.xlsx', 'kopia.xlsx']);
  });

  it('that cannot be written is said, and the old one stays', async () => {
    await expect(replaceFile(at('saknas/kopia.xlsx'), new Uint8Array(1))).rejects.toThrow('kunde inte sparas');
  });
});

describe('the input', () => {
  it('that is not there is one Swedish sentence', async () => {
    await expect(readWorkbookFile(at('saknas.xlsx'))).rejects.toThrow('finns inte');
    await expect(readWorkbookFile(folder)).rejects.toThrow(UnusableWorkbook);
  });
});
