import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { UnusableWorkbook } from '../../../../src/workbook/unusable-workbook';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { fixture } from '../write/fixture';

const refusal = async (bytes: Uint8Array): Promise<string> => {
  try {
    await openXlsx(bytes).read();
    return 'läst';
  } catch (error) {
    return error instanceof UnusableWorkbook ? error.message : String(error);
  }
};
const ole = (stream: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...strToU8([...stream].join('\0'))]);

describe('openXlsx refuses, in one sentence,', () => {
  it.each([
    ['an empty file', new Uint8Array(0), /tom/],
    ['a text file', strToU8('a;b;c\n1;2;3'), /ingen Excel-arbetsbok/],
    ['an .xls file', ole('Workbook'), /\.xls/],
    ['an encrypted workbook', ole('EncryptedPackage'), /lösenord/],
    ['an .ods file', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }), /\.ods/],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), /ingen arbetsbok/],
    ['a truncated file', fixture().slice(0, 3000), /skadad eller ofullständig/],
    ['a bomb by ratio', bomb(), /orimligt/],
    [
      'entity declarations',
      fixture({
        'xl/workbook.xml': (xml) => xml.replace('<workbook', '<!DOCTYPE a [<!ENTITY b "c">]><workbook'),
      }),
      /går inte att läsa/,
    ],
    [
      'broken XML',
      fixture({ 'xl/worksheets/sheet1.xml': (xml) => xml.replace('</sheetData>', '') }),
      /går inte att läsa/,
    ],
    ['a missing sheet', fixture({ 'xl/worksheets/sheet2.xml': () => null }), /saknas/],
  ])('%s', async (_, bytes, sentence) => {
    expect(await refusal(bytes)).toMatch(sentence);
  });
});

/** A workbook whose first sheet is mostly spaces: it unpacks a thousand times larger. */
function bomb(): Uint8Array {
  return fixture({
    'xl/worksheets/sheet1.xml': (xml) => xml.replace('<sheetData>', `${' '.repeat(20_000_000)}<sheetData>`),
  });
}
