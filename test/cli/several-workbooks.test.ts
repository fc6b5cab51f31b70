import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { checkAll } from '../../src/cli/folder/check-all';
import { listedWorkbooks } from '../../src/cli/folder/listed-workbooks';
import { fileNames } from '../../src/cli/together/check-together';
import { movedFormula } from '../../src/cli/together/moved-formula';
import type { GivenWorkbook } from '../../src/cli/together/one-workbook';
import { oneWorkbook, passedOver } from '../../src/cli/together/one-workbook';
import type { Grid } from '../../src/core/cells/grid';
import { formatAddress } from '../../src/core/cells/address';
import { describe as describeDocument } from '../../src/core/documents/descriptions/describe';
import type { SheetKey } from '../../src/core/port/sheet-plan';
import type { WorkbookContent } from '../../src/core/port/workbook';
import { recalculate } from '../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { keyOnSheet } from '../../src/core/sheets/findings/finding-key';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { draw } from '../core/audit/sheet-picture';
import { tertial } from './run-here';

const root = join(__dirname, '..', '..');
const start = join(root, 'src/cli/start.mjs');
const sample = (name: string) => join(root, 'test', 'samples', 'workbooks', name);
let folder: string;
const at = (name: string) => join(folder, name);

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (...all: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${type.endsWith('Path') ? ' TargetMode="External"' : ''}/>`;

/** A workbook whose sheet `Plan` takes a figure from another workbook, which showed 1 081 when it was last opened. */
function linkedWorkbook(target: string): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = `<row r="1">${cell('A1', 'Resultat enligt budget')}<c r="B1"><f>[1]Budget!C18</f><v>1081</v></c></row>`;
  const parts = {
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${OFFICE}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId2"/></externalReferences></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('rId2', 'externalLink', 'externalLinks/externalLink1.xml'),
    ),
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
    'xl/externalLinks/externalLink1.xml': `<externalLink ${main}/>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationships(relationship('rId1', 'externalLinkPath', target)),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-flera-'));
  execFileSync(process.execPath, [start, '--help']);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a formula of one of several workbooks', () => {
  const files: Readonly<Record<string, string>> = { 1: 'a.xlsx', 'a.xlsx': 'a.xlsx', 'C:\\x\\a.xlsx': 'a.xlsx' };
  const moved = (formula: string) =>
    movedFormula(formula, { file: 'b.xlsx', fileOf: (book) => files[book] ?? (book === '0' ? 'b.xlsx' : null) });

  it.each([
    ['SUM(B2:B4)', 'SUM(B2:B4)', false],
    ['Plan!B5', "'Plan (b.xlsx)'!B5", false],
    ["'Eva''s plan'!B5", "'Eva''s plan (b.xlsx)'!B5", false],
    ['[1]Budget!B5+Plan!C2', "'Budget (a.xlsx)'!B5+'Plan (b.xlsx)'!C2", true],
    ["SUM('[1]Budget 2021'!$B$2:$B$4)", "SUM('Budget 2021 (a.xlsx)'!$B$2:$B$4)", true],
    ['[a.xlsx]Budget!B5', "'Budget (a.xlsx)'!B5", true],
    ["'[0]Plan'!B5", "'Plan (b.xlsx)'!B5", false],
    ['[2]Budget!B5', '[2]Budget!B5', false],
    ['SUM(Jan:Mars!B5)', "SUM('Jan (b.xlsx):Mars (b.xlsx)'!B5)", false],
    ["A1&'utan slut", "A1&'utan slut", false],
    ['IF(A1="Plan!B5",#REF!,1)', 'IF(A1="Plan!B5",#REF!,1)', false],
  ])('%s', (formula, expected, isLinked) => {
    expect(moved(formula)).toEqual({ formula: expected, isLinked });
  });
});

function given(file: string, grids: readonly Grid[], links: readonly string[] = []): GivenWorkbook {
  const marker = (name: string): SheetKey | null => (name.startsWith('Tertial') ? 'forecast' : null);
  const sheets = grids.map((grid) => ({ grid, marker: marker(grid.name) }));
  return { file, content: { sheets, names: [], isManual: false }, links };
}

const BUDGET = `
                      | Budget 2024
Bidrag                | 3000
Summa intäkter        | 3000
Löner                 | 2000
Lokaler               | 500
Summa kostnader       | 2500
Årets resultat        | 500
`;

/** The sheet with a formula in one of its cells. */
function withFormula(grid: Grid, address: string, formula: string): Grid {
  return { ...grid, formula: (row, column) => (formatAddress({ row, column }) === address ? formula : null) };
}

describe('several workbooks as one', () => {
  const findingsIn = (...workbooks: readonly GivenWorkbook[]) =>
    recalculate(oneWorkbook(workbooks), DEFAULT_SETTINGS).findings.map(({ rule, at: cell, ...rest }) => ({
      ...{ rule, cell: `${cell.sheet}!${formatAddress(cell)}`, message: rest.message },
      ...{ published: rest.published?.toString() ?? null, expected: rest.expected?.toString() ?? null },
    }));

  it('keeps sheets of one name apart, and finds in each what is found of it alone', () => {
    const wrong = draw(BUDGET, { B6: '2600' });
    const found = findingsIn(given('a.xlsx', [draw(BUDGET)]), given('b.xlsx', [wrong]));
    const alone = recalculate(
      { sheets: [{ grid: wrong, marker: null }], names: [], isManual: false },
      DEFAULT_SETTINGS,
    );
    const inB = found.filter(({ cell }) => cell.startsWith('Budget (b.xlsx)!'));
    expect(inB.map(({ message }) => message)).toEqual(alone.findings.map(({ message }) => message));
    expect(inB[0]).toMatchObject({ rule: 'sum', cell: 'Budget (b.xlsx)!B6', published: '2600', expected: '2500' });
  });

  it('reads each table as it is read alone, whatever year its file’s name has', async () => {
    const of = async (name: string, file: string) => ({
      ...{ file, links: [], content: await openXlsx(readFileSync(sample(name))).read() },
    });
    const files = [
      await of('uppfoljning.xlsx', 'uppföljning 2031.xlsx'),
      await of('tertial-1.xlsx', 'budget 2019.xlsx'),
    ];
    const shown = (content: WorkbookContent, workbookName: string | null) =>
      recalculate(content, DEFAULT_SETTINGS, { today: null, workbookName }).documents.map((document) =>
        JSON.stringify({
          ...describeDocument(document),
          title: document.title,
          sheet: document.sheet.replace(/ \(.*/, ''),
        }),
      );
    const alone = files.flatMap(({ file, content }) => shown(content, file));
    expect(alone.length).toBeGreaterThan(4);
    expect(shown(oneWorkbook(files), null).toSorted()).toEqual(alone.toSorted());
  });

  it('dates a table without a year by the name of its own file', () => {
    const table = draw(
      '\nDeltagare | Kvinnor | Män | Totalt\nAntal deltagare | 5 | 5 | 10\nAvslutade | 2 | 2 | 4\n',
      {},
      'Torget',
    );
    const { documents } = recalculate(
      oneWorkbook([given('uppföljning 2022.xlsx', [table]), given('uppföljning 2023.xlsx', [table])]),
      DEFAULT_SETTINGS,
    );
    const shown = documents.map((each) => each.kind === 'followUp' && [each.unit, each.period.year]);
    expect(shown).toEqual([
      ...[
        ['Torget', 2022],
        ['Torget', 2023],
      ],
    ]);
  });

  it('reports a link whose value is older than the other file, with both cells', () => {
    const plan = withFormula(draw('\nUr budgeten | 510\n', {}, 'Plan'), 'B1', '[1]Budget!B7');
    const found = findingsIn(
      given('a.xlsx', [draw(BUDGET)]),
      given('b.xlsx', [plan], ['file:///C:/Mina filer/A.xlsx']),
    );
    expect(found).toContainEqual({
      ...{ rule: 'formulaStale', cell: 'Plan (b.xlsx)!B1', published: '510', expected: '500' },
      message: expect.stringContaining('B1 visar 510, men Budget (a.xlsx)!B7 ger nu 500.'),
    });
    expect(found.map(({ rule }) => rule)).not.toContain('formulaExternal');
  });

  it('is silent about a link that shows what the other file has, and names one to a file that is not given', () => {
    const plan = (formula: string) => withFormula(draw('\nUr budgeten | 500\n', {}, 'Plan'), 'B1', formula);
    const links = ['a.xlsx', 'annan.xlsx'];
    const rules = (formula: string) =>
      findingsIn(given('a.xlsx', [draw(BUDGET)]), given('b.xlsx', [plan(formula)], links)).map(({ rule }) => rule);
    expect(rules('[1]Budget!B7')).toEqual([]);
    expect(rules('[2]Budget!B7')).toEqual(['formulaExternal']);
    expect(rules('[1]Budget!B3-[1]Budget!B6')).toEqual([]);
    // A sheet that the other file has no more.
    expect(rules('[1]Gammal!B7')).toContain('formulaStale');
  });

  it('says what could not be calculated anew', () => {
    const plan = withFormula(draw('\nUr budgeten | 500\n', {}, 'Plan'), 'B1', 'OKÄND([1]Budget!B7)');
    const { notChecked } = recalculate(
      oneWorkbook([given('a.xlsx', [draw(BUDGET)]), given('b.xlsx', [plan], ['a.xlsx'])]),
      DEFAULT_SETTINGS,
    );
    expect(notChecked).toContainEqual(expect.objectContaining({ sheet: 'Plan (b.xlsx)', range: 'B1' }));
  });

  it('takes what is typed in a sheet of Tertial’s from the first file that has it, and says so', () => {
    const own = (file: string) => given(file, [draw('\nText | a\n', {}, 'Tertial Prognos')]);
    const files = [given('a.xlsx', [draw(BUDGET)]), own('b.xlsx'), own('c.xlsx')];
    expect(oneWorkbook(files).sheets.map(({ grid }) => grid.name)).toEqual([
      ...['Budget (a.xlsx)', 'Tertial Prognos (b.xlsx)'],
    ]);
    expect(passedOver(files)).toEqual([{ sheet: 'Tertial Prognos (c.xlsx)', countedIn: 'b.xlsx' }]);
  });

  it('finds a decision about a finding by the name that its sheet has here', () => {
    const key = keyOnSheet('result | Budget | Årets \\| resultat | 2024 | 2', (sheet) => `${sheet} (a.xlsx)`);
    expect(key).toBe('result | Budget (a.xlsx) | Årets \\| resultat | 2024 | 2');
  });

  it('names files by their folders where their names are the same, and takes none twice', () => {
    expect(fileNames(['x/a.xlsx', 'y/b[1].xlsx'])).toEqual(['a.xlsx', 'b_1_.xlsx']);
    expect(fileNames(['x/a.xlsx', 'y/A.xlsx'])).toEqual(['x/a.xlsx', 'y/A.xlsx']);
    expect(() => fileNames(['a.xlsx', 'a.xlsx'])).toThrow('Två av filerna är samma');
  });
});

describe('tertial check --together', () => {
  it('gives one report that names each cell’s file, links between files and the files’ prints', async () => {
    const [link] = openXlsx(linkedWorkbook('file:///C:/M%C3%A5l/budget.xlsx')).links();
    expect(link).toBe('file:///C:/Mål/budget.xlsx');
    copyFileSync(sample('budget-med-fel.xlsx'), at('budget.xlsx'));
    writeFileSync(at('plan.xlsx'), linkedWorkbook('budget.xlsx'));
    const { stdout, status } = await tertial('check', at('budget.xlsx'), at('plan.xlsx'), '--together', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      workbook: {
        ...{ file: 'budget.xlsx + plan.xlsx', sha256: null },
        files: [{ file: 'budget.xlsx', sha256: expect.stringMatching(/^\w{64}$/) }, { file: 'plan.xlsx' }],
        sheets: [{ name: 'Budget (budget.xlsx)', file: 'budget.xlsx', nameInFile: 'Budget' }, { file: 'plan.xlsx' }],
      },
      findings: expect.arrayContaining([
        expect.objectContaining({ file: 'budget.xlsx', sheet: 'Budget (budget.xlsx)', cell: 'C18', expected: 1080 }),
      ]),
      coverage: { sheets: expect.arrayContaining([expect.objectContaining({ file: 'budget.xlsx' })]) },
    });
    const unusable = await tertial('check', at('budget.xlsx'), at('saknas.xlsx'), '--together');
    expect([unusable.status, unusable.stdout]).toEqual([2, '']);
    expect(unusable.stderr).toMatch(/^saknas\.xlsx: Filen finns inte[^\n]+\n$/);
  });
});

/** A thread that answers, hangs, takes too much memory or ends, as the name of its workbook asks. */
const ODD_WORKER = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ name }) => {
    if (name === 'hänger') for (;;);
    if (name === 'minne') { const all = []; for (;;) all.push(new Array(10000).fill({})); }
    if (name === 'slutar') process.exit(3);
    if (name === 'kastar') throw new Error('Hoppsan');
    parentPort.postMessage({ line: name, status: 0 });
  });
`;

describe('many workbooks in threads', () => {
  const workbook = (name: string) => ({ path: name, name });
  let started = 0;
  const start = () => {
    started += 1;
    return new Worker(ODD_WORKER, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } });
  };

  it('are each given a line, and one that hangs, takes too much memory or ends its thread is named', async () => {
    const names = ['a', 'hänger', 'b', 'minne', 'slutar', 'kastar', 'c'];
    const lines: string[] = [];
    const onChecked = async ({ line }: { line: string }) => void lines.push(line);
    started = 0;
    await checkAll(names.map(workbook), { workers: 2, seconds: 2, start, onChecked });
    expect(lines).toHaveLength(names.length);
    expect(lines).toEqual(expect.arrayContaining(['a', 'b', 'c']));
    const errors = new Map(
      lines.flatMap((line) => {
        if (!line.startsWith('{')) return [];
        const { workbook: of, error, status } = JSON.parse(line);
        return [[of.file, `${status} ${error}`] as const];
      }),
    );
    expect(errors.get('hänger')).toMatch(/^2 Kontrollen var inte klar efter 2 sekunder/);
    expect(errors.get('minne')).toMatch(/^2 Kontrollen behövde mer minne/);
    expect(errors.get('slutar')).toMatch(/^2 Kontrollen avbröts av ett fel/);
    expect(errors.get('kastar')).toMatch(/^2 Kontrollen avbröts av ett fel/);
    expect(started).toBe(2 + 4);
  });

  it('end with the first line that cannot be handed over, and no thread goes on', async () => {
    const lines: string[] = [];
    const onChecked = async ({ line }: { line: string }) => {
      lines.push(line);
      throw new Error('ingen läser');
    };
    const names = ['hänger', ...Array.from({ length: 20 }, (_, index) => `bok ${index}`)];
    const sharing = { workers: 2, seconds: 600, start, onChecked };
    await expect(checkAll(names.map(workbook), sharing)).rejects.toThrow('ingen läser');
    expect(lines).toEqual(['bok 0']);
  });

  it('are those of a folder and of the folders in it, in the order of their names', async () => {
    const place = at('mapp');
    mkdirSync(join(place, 'under'), { recursive: true });
    for (const name of ['b.xlsx', 'A.XLSM', 'gammal.xls', 'under/c.xlsx', '~$b.xlsx', '.tertial-1.xlsx', 'text.docx'])
      writeFileSync(join(place, name), '');
    const listed = await listedWorkbooks([place]);
    expect(listed.map(({ name }) => name)).toEqual(['A.XLSM', 'b.xlsx', 'gammal.xls', 'under/c.xlsx']);
    await expect(listedWorkbooks([at('saknas')])).rejects.toThrow('finns inte');
    mkdirSync(at('tom'));
    await expect(listedWorkbooks([at('tom')])).rejects.toThrow('ingen arbetsbok');
  });
});

describe('tertial check --json-lines', () => {
  it('gives each workbook the line that a check of it alone gives, and one that cannot be read its reason', async () => {
    const place = at('alla');
    mkdirSync(place);
    for (const name of ['budget-med-fel.xlsx', 'arsbudget-i-kronor.xlsx'])
      copyFileSync(sample(name), join(place, name));
    writeFileSync(join(place, 'text.xlsx'), 'ingen arbetsbok');
    // In a process of its own, whose threads are the program once more.
    const { stdout, stderr, status } = spawnSync(process.execPath, [start, 'check', place, '--json-lines'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, '3 arbetsböcker: 1 utan fel, 1 med fel, 1 som inte gick att kontrollera.\n']);
    const lines = new Map(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map(({ status: own, ...report }) => [report.workbook.file, { own, report }]),
    );
    expect(lines.get('budget-med-fel.xlsx')?.own).toBe(1);
    const alone = (await tertial('check', sample('budget-med-fel.xlsx'), '--json')).stdout;
    expect(lines.get('budget-med-fel.xlsx')?.report).toEqual(JSON.parse(alone));
    expect(lines.get('arsbudget-i-kronor.xlsx')?.own).toBe(0);
    expect(lines.get('text.xlsx')).toMatchObject({ own: 2, report: { error: expect.stringMatching(/\.$/) } });
  });

  it('ends with 2 where nobody reads the lines', () => {
    const script = '"$NODE" "$START" check "$PLACE" --json-lines | exec true; echo "${PIPESTATUS[0]}"';
    const variables = { NODE: process.execPath, START: start, PLACE: sample('') };
    const { stdout, stderr } = spawnSync('bash', ['-c', script], {
      ...{ encoding: 'utf8', env: { ...process.env, ...variables } },
    });
    expect([stdout, stderr]).toEqual(['2\n', expect.stringMatching(/^Rapporten gick inte att skriva ut[^\n]+\n$/)]);
  });
});
