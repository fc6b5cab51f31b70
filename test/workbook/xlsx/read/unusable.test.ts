import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { fixture } from '../write/fixture';
import { damage, field, recordOf } from '../zip/hostile-zip';
import { book, refusal, relationship, relationships, sheetOf, worksheet } from './book';

const ole = (stream: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...strToU8([...stream].join('\0'))]);
const SHEET = 'xl/worksheets/sheet1.xml';
const mainPart = (target: string) => ({
  '_rels/.rels': relationships(relationship('rId1', 'officeDocument', target)),
});
/** An OpenDocument file of the kind: its first entry says what it is. */
const openDocument = (kind: string) =>
  zipSync({ mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`), 'content.xml': strToU8('<a/>') });
const billionLaughs = `<!DOCTYPE a [<!ENTITY a "ha">${'bcdefghij'.replace(/./g, (letter) => `<!ENTITY ${letter} "${`&${String.fromCharCode(letter.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>`;

describe('openXlsx refuses, in one sentence,', () => {
  it.each([
    ['an empty file', new Uint8Array(0), /^Filen är tom/],
    ['a text file', strToU8('a;b;c\n1;2;3'), /ingen Excel-arbetsbok/],
    ['a PDF', strToU8('%PDF-1.7\n'), /^Filen är en PDF/],
    ['an .xls file', ole('Workbook'), /\.xls\)/],
    ['an encrypted workbook', ole('EncryptedPackage'), /lösenord/],
    ['an .xlsb file', book({ ...mainPart('xl/workbook.bin'), 'xl/workbook.bin': '\u0083\u0001' }), /binär .*\.xlsb/],
    ['an .ods file', openDocument('spreadsheet'), /OpenDocument.*\.ods/],
    ['an .odt file', openDocument('text'), /ingen arbetsbok/],
    [
      'a .docx file',
      book({ ...mainPart('word/document.xml'), 'word/document.xml': '<document/>' }),
      /annat Office-dokument/,
    ],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), /ingen arbetsbok/],
    ['a zip of nothing', zipSync({}), /ingen arbetsbok/],
    ['nothing but the beginning of a zip', strToU8('PK\u0003\u0004'), /skadad eller ofullständig/],
    ['a truncated file', fixture().slice(0, 3000), /skadad eller ofullständig/],
    ['a missing workbook part', book({ 'xl/workbook.xml': null }), /ingen arbetsbok/],
    ['a workbook without sheets', book({ 'xl/workbook.xml': '<workbook/>' }), /inga blad/],
    ['a missing worksheet part', book({ [SHEET]: null }), /^Bladet Blad saknas/],
    ['a sheet that is not listed', book({ 'xl/_rels/workbook.xml.rels': null }), /^Bladet Blad saknas/],
    [
      'entity declarations',
      book({ [SHEET]: `${billionLaughs}<worksheet>&j;</worksheet>` }),
      /sheet1\.xml .* går inte att läsa/,
    ],
    [
      'entity declarations in the workbook',
      book({ 'xl/workbook.xml': `${billionLaughs}<workbook/>` }),
      /går inte att läsa/,
    ],
    ['broken XML', fixture({ [SHEET]: (xml) => xml.replace('</sheetData>', '') }), /går inte att läsa/],
    [
      'bytes that are no text',
      book({ [SHEET]: Uint8Array.from([...strToU8('<worksheet>'), 0xff]) }),
      /går inte att läsa/,
    ],
    ['half of a UTF-16 character', book({ [SHEET]: Uint8Array.from([0xff, 0xfe, 0x3c]) }), /går inte att läsa/],
    ['elements in elements without end', book({ [SHEET]: '<a>'.repeat(100_000) }), /går inte att läsa/],
    [
      'an element named as a property of every object',
      book({ [SHEET]: '<worksheet><__proto__/><constructor>' }),
      /går inte att läsa/,
    ],
  ])('%s', async (_, bytes, sentence) => {
    const message = await refusal(bytes);
    expect(message).toMatch(sentence);
    expect(message).toMatch(/^[^.!?\n]*(\.xlsx?b?[^.!?\n]*|\.ods[^.!?\n]*|[\w/]+\.xml[^.!?\n]*)*\.$/);
  });

  it.each([
    ['another checksum', { at: 16, value: 0, sentence: /skadad/ }],
    ['a size beyond all', { at: 24, value: 0x7fffffff, sentence: /orimligt/ }],
    ['a size smaller than what comes', { at: 24, value: 100, sentence: /skadad/ }],
  ])('a part whose record gives %s', async (_, { at, value, sentence }) => {
    const bytes = book({ [SHEET]: sheetOf('<c><v>1</v></c>'.repeat(99)) });
    expect(await refusal(damage(bytes, recordOf(bytes, SHEET) + at, ...field(value)))).toMatch(sentence);
  });

  it('a part that unpacks to a thousand times its size', async () => {
    expect(await refusal(book({ [SHEET]: worksheet(' '.repeat(20_000_000)) }))).toMatch(/orimligt/);
  });

  it('more merges than any hand makes', async () => {
    const merges = worksheet(`<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100_001)}</mergeCells>`);
    expect(await refusal(book({ [SHEET]: merges }))).toMatch(/^Bladet Blad har över hundra tusen sammanfogade/);
  });
});

describe('openXlsx reads', () => {
  it('columns that are listed over and over', async () => {
    const columns = worksheet(`<cols>${'<col min="1" max="16383" hidden="1"/>'.repeat(100_000)}</cols>`);
    expect(await refusal(book({ [SHEET]: columns }))).toBe('läst');
  });
});
