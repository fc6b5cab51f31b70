import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Lets LibreOffice compute every formula in written workbooks anew, from nothing, and holds each
 * against the value that Tertial wrote beside it. Checks the samples in `test/samples/workbooks` and, if
 * TERTIAL_WORKBOOKS names a folder, every workbook there.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folders = [join(root, 'test', 'samples', 'workbooks'), process.env.TERTIAL_WORKBOOKS].filter(Boolean);
const ORE = 0.005;
const OWN_SHEET = /^Tertial /;
const work = mkdtempSync(join(tmpdir(), 'tertial-libreoffice-'));

function write(file) {
  const out = join(work, basename(file));
  try {
    execFileSync(process.execPath, [join(root, 'src', 'cli', 'start.mjs'), 'write', file, '--out', out], {
      stdio: 'ignore',
    });
  } catch (error) {
    if (error.status !== 1) throw error;
  }
  return out;
}

/** Takes away the values beside formulas, so that none can pass for a computed one. */
function withoutCachedValues(bytes) {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/worksheets\/[^/]+\.xml$/.test(name)) continue;
    parts[name] = strToU8(strFromU8(part).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

function recalculated(file) {
  const stripped = join(work, `utan-${basename(file)}`);
  const outdir = join(work, 'omräknad');
  writeFileSync(stripped, withoutCachedValues(readFileSync(file)));
  const profile = `-env:UserInstallation=file://${join(work, 'profil')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', outdir, stripped], {
    stdio: 'ignore',
  });
  return join(outdir, basename(stripped));
}

async function formulaValues(file) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const values = new Map();
  for (const sheet of book.worksheets.filter(({ name }) => OWN_SHEET.test(name))) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula) values.set(`${sheet.name}!${cell.address}`, cell.result ?? null);
      }),
    );
  }
  return values;
}

function agree(planned, computed) {
  if (typeof planned === 'number') return typeof computed === 'number' && Math.abs(planned - computed) < ORE;
  return planned === computed;
}

async function verify(file) {
  const written = write(file);
  const planned = await formulaValues(written);
  const computed = await formulaValues(recalculated(written));
  const wrong = [...planned].filter(([cell, value]) => !agree(value, computed.get(cell)));
  for (const [cell, value] of wrong) {
    console.error(
      `${basename(file)} ${cell}: planned ${JSON.stringify(value)}, LibreOffice ${JSON.stringify(computed.get(cell))}`,
    );
  }
  console.log(`${basename(file)}: ${planned.size} formulas, ${wrong.length} wrong`);
  return wrong.length === 0 && (planned.size > 0 || !file.startsWith(root));
}

let passed = 0;
let failed = 0;
for (const folder of folders) {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.xlsx'))) {
    if (await verify(join(folder, name))) passed += 1;
    else failed += 1;
  }
}
rmSync(work, { recursive: true });
console.log(`LibreOffice: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
