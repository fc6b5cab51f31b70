import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { convert, tryWorkbooks, work, write } from './workbooks.mjs';

/**
 * Lets LibreOffice compute every formula in written workbooks anew, from nothing, and holds each
 * against the value that Tertial wrote beside it. Checks the samples in `test/samples/workbooks` or, if
 * TERTIAL_WORKBOOKS names a folder, every workbook there.
 */
const ORE = 0.005;
const OWN_SHEET = /^Tertial /;

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
  return convert(stripped, { format: 'xlsx', outdir });
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

async function verify(file, isSample) {
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
  return wrong.length === 0 && (planned.size > 0 || !isSample);
}

await tryWorkbooks('LibreOffice', verify);
