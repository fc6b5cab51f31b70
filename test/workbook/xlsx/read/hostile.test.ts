import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ZipInputFile } from 'fflate';
import { unzipSync, Zip } from 'fflate';
import { IS_FULL_CHECK } from '../../../samples/seeds';
import { book, relationship, relationships, workbook } from './book';

/**
 * What a file that was made to harm may cost: measured in a process of its own, of the program as it is built. Time
 * is the processor's, so that what else the machine does is not counted.
 */
const MEGABYTES = 512;
/** Two seconds on the machine where the limits were chosen; twice that for slower ones. */
const MILLISECONDS = 4000;

const root = join(__dirname, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'tertial-hostile-'));
const program = join(folder, 'read.mjs');

function node(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' });
}

const file = (path: string) => JSON.stringify(path);

beforeAll(() => {
  execFileSync(process.execPath, [join(__dirname, 'build-reader.mjs'), program], { cwd: root });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

interface Cost {
  readonly sentence: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/**
 * The most memory that the process has held, in megabytes. Linux counts what started it into its `maxRSS`, which is
 * this test with all its files; its own status does not.
 */
const MEMORY = `(existsSync('/proc/self/status')
  ? Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  : process.resourceUsage().maxRSS) / 1024`;

/** Reads the bytes in a new process. */
function costOf(bytes: Uint8Array): Cost {
  const path = join(folder, 'hostile.xlsx');
  writeFileSync(path, bytes);
  const output = node(`
    import { existsSync, readFileSync } from 'node:fs';
    import { openXlsx } from ${file(program)};
    const bytes = readFileSync(${file(path)});
    const start = process.cpuUsage();
    let sentence = 'läst';
    try { await openXlsx(bytes).read(); } catch (error) { sentence = error.name === 'UnusableWorkbook' ? error.message : String(error); }
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    const megabytes = ${MEMORY};
    console.log(JSON.stringify({ sentence, milliseconds, megabytes }));`);
  return JSON.parse(output) as Cost;
}

/** Adds a part, compressed by Node, which is far faster at it than a library; gzip ends with the checksum. */
function addPart(zip: Zip, filename: string, content: Uint8Array): void {
  const gzip = gzipSync(content, { level: 1 });
  const [head, end] = [10, gzip.length - 8];
  const part: ZipInputFile = { filename, compression: 8, size: content.length, crc: gzip.readUInt32LE(end) };
  zip.add(part);
  part.ondata!(null, gzip.subarray(head, end), true);
}

/** A workbook with one large part. */
function bookWith(name: string, pieces: Iterable<string>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [entry, content] of Object.entries(unzipSync(book()))) {
    if (entry !== name) addPart(zip, entry, content);
  }
  addPart(zip, name, Buffer.concat([...pieces].map((piece) => Buffer.from(piece))));
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** The text of each number from 1 on, in pieces of a thousand. */
function* numbered(times: number, textOf: (number: number) => string): Generator<string> {
  for (let from = 1; from <= times; from += 1000) {
    yield Array.from({ length: Math.min(1000, times - from + 1) }, (_, index) => textOf(from + index)).join('');
  }
}

const repeated = (text: string, times: number) => numbered(times, () => text);

const SHEET = 'xl/worksheets/sheet1.xml';

function sheetWith(start: string, pieces: Iterable<string>, end: string): Uint8Array {
  return bookWith(
    SHEET,
    (function* () {
      yield `<worksheet>${start}`;
      yield* pieces;
      yield `${end}</worksheet>`;
    })(),
  );
}

const sheetData = (pieces: Iterable<string>) => sheetWith('<sheetData>', pieces, '</sheetData>');

describe('a workbook made to harm costs two seconds and half a gigabyte at most:', () => {
  const formula = 'A1+'.repeat(2000);
  const sheet = '<sheet name="Blad" sheetId="1" r:id="rId1"/>';
  const sheets = [...numbered(100_000, (number) => `<sheet name="${number}" sheetId="${number}" r:id="rId1"/>`)].join(
    '',
  );

  const cases: readonly [string, () => Uint8Array, RegExp][] = [
    [
      'ten million styled cells',
      () => sheetData(repeated(`<row>${'<c r="A1" s="1"/>'.repeat(10)}</row>`, 1_000_000)),
      /orimligt|tomma celler/,
    ],
    [
      'four million of them, each as short as can be',
      () => sheetData(repeated(`<row>${'<c s="1"/>'.repeat(4)}</row>`, 1_000_000)),
      /miljon tomma celler/,
    ],
    [
      'four million cells',
      () => sheetData(numbered(1_000_000, (row) => `<row>${`<c><v>${row % 977}</v></c>`.repeat(4)}</row>`)),
      /fler ifyllda celler/,
    ],
    [
      'a million rows told from the last one up',
      () => sheetData(numbered(1_000_000, (row) => `<row r="${1_048_577 - row}"><c><v>${row / 8}</v></c></row>`)),
      /läst/,
    ],
    ['a million hidden rows', () => sheetData(numbered(1_000_000, (row) => `<row r="${row}" hidden="1"/>`)), /läst/],
    [
      'a cell at the end of each row',
      () => sheetData(numbered(500_000, (row) => `<row><c r="XFD${row}"><v>1</v></c></row>`)),
      /läst/,
    ],
    [
      'a million merges',
      () =>
        sheetWith(
          '<mergeCells>',
          numbered(1_000_000, (row) => `<mergeCell ref="A${row}:B${row}"/>`),
          '</mergeCells>',
        ),
      /sammanfogade/,
    ],
    [
      'a million columns',
      () =>
        sheetWith(
          '<cols>',
          numbered(1_000_000, (count) => `<col min="${count % 977}" max="16383" hidden="1"/>`),
          '</cols>',
        ),
      /läst/,
    ],
    [
      'shared formulas of a hundred million characters',
      () =>
        sheetData([
          `<row><c><f t="shared" si="0">${formula}1</f></c></row>`,
          ...repeated('<row><c><f t="shared" si="0"/></c></row>', 20_000),
        ]),
      /formler är orimligt/,
    ],
    [
      'a million texts',
      () =>
        bookWith(
          'xl/sharedStrings.xml',
          (function* () {
            yield '<sst>';
            yield* numbered(1_000_000, (row) => `<si><t>text € ${row}</t></si>`);
            yield '</sst>';
          })(),
        ),
      /läst/,
    ],
    [
      'a million defined names',
      () =>
        bookWith(
          'xl/workbook.xml',
          (function* () {
            const [start, end] = workbook(`<sheets>${sheet}</sheets><definedNames>|</definedNames>`).split('|');
            yield start!;
            yield* numbered(1_000_000, (number) => `<definedName name="N${number}">Blad!$A$1</definedName>`);
            yield end!;
          })(),
        ),
      /hundra tusen definierade namn/,
    ],
    [
      'a hundred thousand sheets',
      () => book({ 'xl/workbook.xml': workbook(`<sheets>${sheets}</sheets>`) }),
      /samma innehåll/,
    ],
    ['elements within elements', () => sheetData(numbered(500_000, (number) => `<a${number}>`)), /går inte att läsa/],
    [
      'a tag without end',
      () => sheetData(['<a x="', ...numbered(500_000, (number) => `>${number}`)]),
      /går inte att läsa/,
    ],
    [
      'spaces that compress a thousand times',
      () => book({ [SHEET]: `<worksheet>${' '.repeat(90_000_000)}</worksheet>` }),
      /orimligt/,
    ],
    [
      'a hundred thousand relationships',
      () =>
        book({
          'xl/_rels/workbook.xml.rels': relationships(
            ...Array.from({ length: 100_000 }, (_, index) =>
              relationship(`rId${index}`, 'worksheet', '../'.repeat(99)),
            ),
          ),
        }),
      /saknas/,
    ],
  ];
  // Without the full check every fifth.
  it.each(cases.filter((_, index) => IS_FULL_CHECK || index % 5 === 1))(
    '%s',
    (_, bytes, sentence) => {
      const cost = costOf(bytes());
      expect(cost.sentence).toMatch(sentence);
      expect(cost.megabytes).toBeLessThan(MEGABYTES);
      expect(cost.milliseconds).toBeLessThan(MILLISECONDS);
      if (process.env.TERTIAL_COSTS) process.stderr.write(`${JSON.stringify(cost)}\n`);
    },
    60_000,
  );
});
