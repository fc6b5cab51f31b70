import { link, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkOutputs, readWorkbookFile } from '../../src/cli/files';
import { saveFiles } from '../../src/cli/save-files';
import { removeUnfinished, unfinishedName } from '../../src/cli/unfinished-files';
import { UnusableWorkbook } from '../../src/core/port/unusable-workbook';

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-'));
  await writeFile(at('budget.xlsx'), 'in');
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const listed = async () => (await readdir(folder)).sort();
const checked = (...names: string[]) => checkOutputs({ file: at('budget.xlsx'), outs: names.map(at) });

describe('the output', () => {
  it('may not be the input, under any name', async () => {
    await symlink(folder, at('mapp'));
    await link(at('budget.xlsx'), at('annat.xlsx'));
    for (const name of ['budget.xlsx', 'x/../budget.xlsx', 'mapp/budget.xlsx', 'BUDGET.xlsx'])
      await expect(checked(name)).rejects.toThrow('annat namn');
    await expect(checked('kopia.xlsx')).resolves.toBeUndefined();
    // Another name of the same file is replaced alone.
    await expect(checked('annat.xlsx')).resolves.toBeUndefined();
  });

  it('may not be the workbook for the public, by any spelling', async () => {
    await symlink(folder, at('mapp'));
    for (const other of ['a.xlsx', './a.xlsx', 'x/../a.xlsx', 'mapp/a.xlsx', 'A.xlsx'])
      await expect(
        checkOutputs({ file: at('budget.xlsx'), outs: [at('a.xlsx'), `${folder}/${other}`] }),
      ).rejects.toThrow('två namn');
    await expect(checked('a.xlsx', 'b.xlsx')).resolves.toBeUndefined();
  });

  it('keeps the ending, since a macro workbook under another ending does not open', async () => {
    await expect(checkOutputs({ file: at('budget.xlsm'), outs: [at('kopia.xlsx')] })).rejects.toThrow('.xlsm');
  });

  it('that is protected, a link or a folder is refused, and stays as it is', async () => {
    await writeFile(at('last.xlsx'), 'gammal', { mode: 0o444 });
    await symlink(at('annan.xlsx'), at('lank.xlsx'));
    await mkdir(at('mapp.xlsx'));
    await expect(checked('last.xlsx')).rejects.toThrow('last.xlsx är skrivskyddad');
    await expect(checked('lank.xlsx')).rejects.toThrow('lank.xlsx är en länk');
    await expect(checked('mapp.xlsx')).rejects.toThrow('mapp.xlsx är ingen fil');
  });

  it('may have as long a name as the disk takes, and a longer one is reported', async () => {
    const longest = `${'n'.repeat(250)}.xlsx`;
    await expect(checked(longest)).resolves.toBeUndefined();
    await saveFiles([{ out: at(longest), bytes: bytes('ny') }]);
    expect(await readFile(at(longest), 'utf8')).toBe('ny');
    await expect(checked(`n${longest}`)).rejects.toThrow('256 tecken; korta namnet');
  });

  it.each(['nul.xlsx', 'CON.xlsx', 'com1.budget.xlsx'])('may not be a device of Windows: %s', async (name) => {
    await expect(checked(name)).rejects.toThrow(`${name} är i Windows namnet på en enhet`);
    await expect(checked(`a${name}`)).resolves.toBeUndefined();
  });

  it('is replaced whole, and leaves nothing beside it', async () => {
    await writeFile(at('kopia.xlsx'), 'gammal');
    await saveFiles([{ out: at('kopia.xlsx'), bytes: bytes('ny') }]);
    expect(await readFile(at('kopia.xlsx'), 'utf8')).toBe('ny');
    expect(await listed()).toEqual(['budget.xlsx', 'kopia.xlsx']);
  });

  it('is not saved where another one cannot be', async () => {
    await writeFile(at('kopia.xlsx'), 'gammal');
    const both = [
      { out: at('kopia.xlsx'), bytes: bytes('ny') },
      { out: at('saknas/publik.xlsx'), bytes: bytes('ny') },
    ];
    await expect(saveFiles(both)).rejects.toThrow('kunde inte sparas');
    expect(await readFile(at('kopia.xlsx'), 'utf8')).toBe('gammal');
    expect(await listed()).toEqual(['budget.xlsx', 'kopia.xlsx']);
  });
});

describe('what a run has left that was ended by force', () => {
  const name = (run: number) => `.tertial-${run}-00000000-0000-4000-8000-000000000000.tmp`;
  /** No process has a number as high. */
  const GONE = 99_999_999;

  async function left(file: string, minutes: number): Promise<void> {
    await writeFile(at(file), 'halv');
    const time = new Date(Date.now() - minutes * 60_000);
    await utimes(at(file), time, time);
  }

  it('is removed in the folder, and nothing else is', async () => {
    const others = ['.tertial-x.tmp', '.budget.xlsx.tmp', `a${name(GONE)}`, name(process.pid)];
    for (const other of others) await left(other, 10);
    await left(name(GONE), 10);
    expect(await removeUnfinished(folder)).toEqual([name(GONE)]);
    expect(await listed()).toEqual(['budget.xlsx', ...others].sort());
  });

  it('is left where another computer may be writing it', async () => {
    await left(name(GONE), 0);
    expect(await removeUnfinished(folder)).toEqual([]);
    expect(await removeUnfinished(at('saknas'))).toEqual([]);
  });

  it('has the name that is given to what is not whole', () => {
    const unfinished = unfinishedName(at('kopia.xlsx'));
    expect(basename(unfinished)).toMatch(new RegExp(`^\\.tertial-${process.pid}-[0-9a-f-]{36}\\.tmp$`));
    expect(dirname(unfinished)).toBe(folder);
  });
});

describe('the input', () => {
  it('that is not there is one Swedish sentence', async () => {
    await expect(readWorkbookFile(at('saknas.xlsx'))).rejects.toThrow('finns inte');
    await expect(readWorkbookFile(folder)).rejects.toThrow(UnusableWorkbook);
  });

  it('refuses a document or a template that is called something else than .docx, and a document over its template', async () => {
    const document = (docxOut: string, template: string | null = null) =>
      checkOutputs({ file: at('budget.xlsx'), outs: [], docxOut: at(docxOut), template: template && at(template) });
    await expect(document('rapport.docx', 'mall.docx')).resolves.toBeUndefined();
    await expect(document('rapport.doc')).rejects.toThrow('--docx');
    await expect(document('rapport.docx', 'mall.dotx')).rejects.toThrow('Mallen');
    await expect(document('mall.docx', 'mall.docx')).rejects.toThrow('sin mall');
  });
});
