import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { settingsText } from '../../src/core/settings/settings-text';
import { tertial } from './run-here';

const root = join(__dirname, '..', '..');
const sample = (name: string) => join(root, 'test', 'samples', 'workbooks', name);
const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('tertial check', () => {
  it('ends with 1 where there is an error, and with 0 where there is none', async () => {
    expect((await tertial('check', sample('budget-med-fel.xlsx'))).status).toBe(1);
    expect((await tertial('check', sample('arsbudget-i-kronor.xlsx'))).status).toBe(0);
  });

  it('lists what follows from an error right under it', async () => {
    const lines = (await tertial('check', sample('budget-med-fel.xlsx'))).stdout.split('\n');
    const cause = lines.findIndex((line) => line.startsWith('FEL Budget!C18'));
    expect(cause).toBeGreaterThan(0);
    expect(lines[cause + 1]).toMatch(/^ {2}FEL Budget!C20/);
  });

  it('gives one JSON object with the fields of the contract', async () => {
    const { stdout } = await tertial('check', sample('budget-med-fel.xlsx'), '--json');
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      tool: { name: 'tertial' },
      workbook: { file: 'budget-med-fel.xlsx', sha256: hash(sample('budget-med-fel.xlsx')) },
      documents: [{ kind: 'budget', sheet: 'Budget', unit: 'tkr' }],
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: 'result', cell: 'C18', published: 1081, expected: 1080, difference: 1 }),
        expect.objectContaining({ cell: 'C20', causedBy: expect.stringContaining('C18') }),
      ]),
      results: { equity: expect.any(Array), memberShares: expect.any(Array) },
      written: [],
    });
  });

  /** The sample with a text among its settings. */
  function withSettings(name: string, text: string, key = 'Tertial'): string {
    const parts = unzipSync(readFileSync(sample('budget-med-fel.xlsx')));
    const value = JSON.stringify(text).replaceAll('"', '&quot;');
    const part = `<we:webextension xmlns:we="urn:w"><we:property name="${key}" value="${value}"/></we:webextension>`;
    const file = join(folder, name);
    writeFileSync(file, zipSync({ ...parts, 'xl/webextensions/webextension1.xml': strToU8(part) }));
    return file;
  }

  it('follows the choices that are saved in the workbook', async () => {
    const file = withSettings('med-val.xlsx', settingsText({ ...DEFAULT_SETTINGS, ceilingMode: 'flat' }));
    const { stdout, stderr } = await tertial('check', file, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      results: { equity: [{ ceiling: { mode: 'flat' } }, {}, {}] },
      settings: { errors: [] },
    });
    expect(stderr).toBe('');
  });

  it('names a draft that is on no sheet among what was not checked, and counts without it', async () => {
    const notChecked = async (file: string) => {
      const { stdout } = await tertial('check', file, '--json');
      return (JSON.parse(stdout) as { notChecked: { reason: string }[] }).notChecked;
    };
    const file = withSettings('med-utkast.xlsx', '{"version":1}', 'Tertial utkast a');
    const said = (await notChecked(file)).filter(({ reason }) => reason.includes('ett utkast'));
    expect(said).toEqual([expect.objectContaining({ sheet: 'Budget', range: null })]);
    const without = await notChecked(sample('budget-med-fel.xlsx'));
    expect(await notChecked(file)).toHaveLength(without.length + 1);
  });

  it('names a choice that cannot be used, and follows the others', async () => {
    const file = withSettings('med-fel-val.xlsx', '{"version":1,"ceilingMode":"flat","equityMinimum":-1}');
    const { status, stdout, stderr } = await tertial('check', file, '--json');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Inställning i arbetsboken: Styrelsens lägsta nivå [^\n]+; 0 används\.\n$/);
    expect(JSON.parse(stdout)).toMatchObject({
      results: { equity: [{ ceiling: { mode: 'flat' } }, {}, {}] },
      settings: { errors: [{ field: 'equityMinimum', message: expect.stringContaining('0 används') }] },
    });
  });

  it('ends with 2 and one sentence on standard error where the file cannot be used', async () => {
    const file = join(folder, 'text.xlsx');
    writeFileSync(file, 'ingen arbetsbok');
    const { status, stdout, stderr } = await tertial('check', file);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^text\.xlsx: [^\n]+\.\n$/);
  });
});

describe('tertial write', () => {
  it('saves no copy of a workbook whose structure is protected, unless it is asked to', async () => {
    const parts = unzipSync(readFileSync(sample('budget-med-fel.xlsx')));
    const workbook = new TextDecoder().decode(parts['xl/workbook.xml']);
    const locked = workbook.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
    const [file, out] = [join(folder, 'skyddad.xlsx'), join(folder, 'skyddad-kopia.xlsx')];
    writeFileSync(file, zipSync({ ...parts, 'xl/workbook.xml': strToU8(locked) }));
    const refused = await tertial('write', file, '--out', out);
    expect([refused.status, refused.stdout, existsSync(out)]).toEqual([2, '', false]);
    expect(refused.stderr).toMatch(/^skyddad\.xlsx: [^\n]+ struktur är skyddad[^\n]+ --force\.\n$/);
    const forced = await tertial('write', file, '--out', out, '--force');
    expect([forced.status, existsSync(out)]).toEqual([1, true]);
    expect(forced.stderr).toMatch(/^Arbetsbokens struktur är skyddad: [^\n]+\n$/);
  });

  it('counts with what another workbook has shown the public, and names one that has shown nothing', async () => {
    const file = sample('uppfoljning.xlsx');
    const [first, second] = [join(folder, 'publik-1.xlsx'), join(folder, 'publik-2.xlsx')];
    expect((await tertial('write', file, '--public', first)).status).toBe(1);
    const shown = await tertial('write', file, '--earlier', first, '--public', second);
    expect([shown.status, shown.stderr]).toEqual([1, '']);
    expect(hash(second)).toBe(hash(first));
    const computed = await tertial('write', file, '--earlier', file, '--public', second);
    expect(computed.stderr).toMatch(/^uppfoljning\.xlsx minns inte vad som har publicerats: [^\n]+\n$/);
    const none = await tertial('write', file, '--earlier', sample('budget-med-fel.xlsx'), '--public', second);
    expect([none.status, none.stderr]).toEqual([
      2,
      'uppfoljning.xlsx: Den tidigare arbetsboken budget-med-fel.xlsx har ingen publik version och ingen uppföljning att göra en av; inget sparades.\n',
    ]);
    const over = await tertial('write', file, '--earlier', first, '--public', first);
    expect([over.status, over.stderr]).toEqual([
      ...[2, 'uppfoljning.xlsx: Kopian kan inte sparas över en tidigare arbetsbok; ange ett annat namn.\n'],
    ]);
  });

  it('saves a copy that is read back as planned, and leaves the input as it was', async () => {
    const file = sample('budget-med-fel.xlsx');
    const before = hash(file);
    const out = join(folder, 'kopia.xlsx');
    const { status, stdout } = await tertial('write', file, '--out', out, '--json');
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as { written: unknown[] }).written).toEqual(
      Array.from({ length: 6 }, () => expect.objectContaining({ verified: true })),
    );
    expect(hash(file)).toBe(before);
    expect((await tertial('check', out)).stdout).toContain('FEL Budget!C18');
  });

  it('saves the report as a Word document, and names a template that cannot be used', async () => {
    const out = join(folder, 'rapport.docx');
    expect(await tertial('write', sample('tertial-1.xlsx'), '--docx', out)).toMatchObject({ status: 0, stderr: '' });
    const saved = readFileSync(out);
    expect(new TextDecoder().decode(unzipSync(saved)['word/document.xml'])).toContain('Summa kostnader');
    const refused = await tertial(
      'write',
      sample('tertial-1.xlsx'),
      '--docx',
      out,
      '--template',
      join(folder, 'mall.docx'),
    );
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(/^tertial-1\.xlsx: Mallen mall\.docx finns inte [^\n]+\n$/);
    expect(readFileSync(out).equals(saved)).toBe(true);
    const none = await tertial('write', sample('jamforelse.xlsx'), '--docx', join(folder, 'ingen.docx'));
    expect([none.status, existsSync(join(folder, 'ingen.docx'))]).toEqual([2, false]);
    expect(none.stderr).toContain('inget som en rapport görs av');
  });
});

describe('tertial rules', () => {
  it('lists every check with what to do about it, in text and as JSON', async () => {
    const { stdout, status } = await tertial('rules');
    const { rules } = JSON.parse((await tertial('rules', '--json')).stdout) as { rules: Record<string, string>[] };
    expect(status).toBe(0);
    expect(rules.length).toBeGreaterThan(35);
    for (const { rule, title, howToMend } of rules) {
      expect(stdout).toContain(`${title} (`);
      expect(stdout).toContain(`, ${rule})`);
      expect(stdout).toContain(`Att göra: ${howToMend}`);
    }
  });
});
