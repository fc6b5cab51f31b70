import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { Zip, ZipDeflate, ZipPassThrough, strToU8 } from 'fflate';

/** A participant list as long as Excel takes, written row by row: 11 columns, words as shared strings. */
const HEADINGS = [
  ...['Deltagar-id', 'Kön', 'Födelseår', 'Insats', 'Kommun', 'Startdatum', 'Slutdatum'],
  ...['Avslutsanledning', 'Avslut till', 'Försörjning före', 'Försörjning efter'],
];
const WORDS = [
  ...['Kvinna', 'Man'],
  ...['Torget Norr', 'Torget Söder', 'Teamet i öster', 'Teamet i väster'],
  ...['Norrby', 'Söderby', 'Österby', 'Västerby'],
  ...['arbete', 'studier', 'rehab', 'hälsoskäl', 'övrigt'],
  ...['Försörjningsstöd', 'Sjukpenning', 'Lön', 'Studiemedel'],
];
const CODES = [1, 1, 2, 3, 7];
const FIRST_DAY = 43_831;
const ROWS_A_CHUNK = 5_000;

const text = (column: string, row: number, index: number) => `<c r="${column}${row}" t="s"><v>${index}</v></c>`;
const number = (column: string, row: number, value: number) => `<c r="${column}${row}"><v>${value}</v></c>`;
const day = (column: string, row: number, serial: number) => `<c r="${column}${row}" s="1"><v>${serial}</v></c>`;

function rowXml(row: number): string {
  const seed = (row * 2_654_435_761) % 4_294_967_296;
  const start = FIRST_DAY + (seed % 1_400);
  const end = start + ((seed >>> 3) % 500);
  const exit = (seed >>> 5) % 5;
  const begun = [
    text('A', row, HEADINGS.length + WORDS.length + row - 2),
    text('B', row, HEADINGS.length + (seed % 2)),
    number('C', row, 1960 + (seed % 45)),
    text('D', row, HEADINGS.length + 2 + ((seed >>> 2) % 4)),
    text('E', row, HEADINGS.length + 6 + ((seed >>> 4) % 4)),
    day('F', row, start),
    ...(seed % 3 === 0
      ? []
      : [day('G', row, end), number('H', row, CODES[exit] ?? 0), text('I', row, HEADINGS.length + 10 + exit)]),
    text('J', row, HEADINGS.length + 15 + ((seed >>> 6) % 2)),
    ...(seed % 3 === 0 ? [] : [text('K', row, HEADINGS.length + 17 + ((seed >>> 7) % 2))]),
  ];
  return `<row r="${row}">${begun.join('')}</row>`;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const part = (name: string, type: string) =>
  `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;

const SMALL_PARTS = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('/xl/workbook.xml', 'sheet.main')}${part('/xl/worksheets/sheet1.xml', 'worksheet')}${part('/xl/sharedStrings.xml', 'sharedStrings')}${part('/xl/styles.xml', 'styles')}</Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Deltagare" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

function* sheetXml(rows: number): Generator<string> {
  const headings = HEADINGS.map((_, index) => text(String.fromCharCode(65 + index), 1, index)).join('');
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1">${headings}</row>`;
  for (let row = 2; row <= rows + 1; row += ROWS_A_CHUNK) {
    const count = Math.min(ROWS_A_CHUNK, rows + 2 - row);
    yield Array.from({ length: count }, (_, index) => rowXml(row + index)).join('');
  }
  yield '</sheetData></worksheet>';
}

function* stringsXml(rows: number): Generator<string> {
  yield `${HEAD}<sst xmlns="${MAIN}">${[...HEADINGS, ...WORDS].map((word) => `<si><t>${word}</t></si>`).join('')}`;
  for (let first = 1; first <= rows; first += ROWS_A_CHUNK) {
    const count = Math.min(ROWS_A_CHUNK, rows + 1 - first);
    yield Array.from({ length: count }, (_, index) => `<si><t>D${first + index}</t></si>`).join('');
  }
  yield '</sst>';
}

/** Writes a list of so many rows to a file, without ever holding it whole. */
export async function writeLargeList(file: string, rows: number): Promise<void> {
  const out = createWriteStream(file);
  const zip = new Zip((error, bytes, isLast) => {
    if (error) throw error;
    out.write(bytes);
    if (isLast) out.end();
  });
  for (const [name, content] of Object.entries(SMALL_PARTS)) {
    const entry = new ZipPassThrough(name);
    zip.add(entry);
    entry.push(strToU8(content), true);
  }
  const large = { 'xl/sharedStrings.xml': stringsXml(rows), 'xl/worksheets/sheet1.xml': sheetXml(rows) };
  for (const [name, chunks] of Object.entries(large)) {
    const entry = new ZipDeflate(name, { level: 1 });
    zip.add(entry);
    for (const chunk of chunks) {
      entry.push(strToU8(chunk));
      if (out.writableNeedDrain) await once(out, 'drain');
    }
    entry.push(new Uint8Array(0), true);
  }
  zip.end();
  await once(out, 'finish');
}
