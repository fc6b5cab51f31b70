import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';

/**
 * Times whole processes on one generated workbook of 100,000 x 10 numbers, each reader in its own
 * process, median of three. Tertial's figure is `tertial check`: start, reading, audit and report.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'tertial-bench-'));
const large = join(folder, 'large.xlsx');
const board = join(root, 'test', 'workbooks', 'budget-med-fel.xlsx');

function generate() {
  const row = (_, r) =>
    `<row r="${r + 1}">${Array.from({ length: 10 }, (__, c) => `<c r="${'ABCDEFGHIJ'[c]}${r + 1}"><v>${r * 10 + c}</v></c>`).join('')}</row>`;
  const rows = Array.from({ length: 100_000 }, row).join('');
  const package_ = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  writeFileSync(large, zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
}

const REPORT = "process.on('exit',()=>process.stderr.write('RSS '+process.resourceUsage().maxRSS));";
const readers = {
  'tertial check': (file) =>
    `${REPORT}process.argv=[process.argv[0],'tertial','check',${JSON.stringify(file)},'--json'];await import(${JSON.stringify(join(root, 'dist/cli/tertial.mjs'))});`,
  '@e965/xlsx dense': (file) =>
    `${REPORT}const x=await import('@e965/xlsx');const fs=await import('node:fs');x.read(fs.readFileSync(${JSON.stringify(file)}),{dense:true});`,
  exceljs: (file) =>
    `${REPORT}const {default:E}=await import('exceljs');await new E.Workbook().xlsx.readFile(${JSON.stringify(file)});`,
};

function once(code) {
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status > 1) throw new Error(stderr);
  return { ms: performance.now() - start, mb: Number(/RSS (\d+)/.exec(stderr)?.[1]) / 1024 };
}

function median(code) {
  return [once(code), once(code), once(code)].sort((a, b) => a.ms - b.ms)[1];
}

generate();
spawnSync(process.execPath, [join(root, 'src/cli/start.mjs'), '--help']);
const results = Object.entries(readers).map(([name, code]) => [name, median(code(large))]);
const own = results[0][1];
for (const [name, { ms, mb }] of results) {
  console.log(
    `${name.padEnd(18)} ${ms.toFixed(0).padStart(6)} ms ${mb.toFixed(0).padStart(5)} MB   tertial/this ${(own.ms / ms).toFixed(2)}`,
  );
}
console.log(`check, board size  ${median(readers['tertial check'](board)).ms.toFixed(0).padStart(6)} ms`);
rmSync(folder, { recursive: true });
