import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { UnusableWorkbook } from '../../../../src/core/port/unusable-workbook';
import { openArchive } from '../../../../src/workbook/xlsx/zip/archive';
import { readEntry } from '../../../../src/workbook/xlsx/zip/read-entry';
import { rewriteArchive } from '../../../../src/workbook/xlsx/zip/rewrite-archive';
import { damage, field, recordOf, withZip64 } from './hostile-zip';

const files = { 'a.xml': strToU8(`<a>${'text '.repeat(99)}</a>`), 'b.xml': strToU8('<b/>') };
const zip = (options = {}) => zipSync(files, { mtime: '2019-05-02T10:20:30', ...options });

function refusalOf(act: () => unknown): string {
  try {
    act();
    return 'läst';
  } catch (error) {
    return error instanceof UnusableWorkbook ? error.message : `oväntat: ${String(error)}`;
  }
}
const readA = (bytes: Uint8Array) => refusalOf(() => readEntry(openArchive(bytes), 'a.xml'));

describe('openArchive', () => {
  it('reads stored and deflated entries', () => {
    for (const level of [0, 9] as const)
      expect(readEntry(openArchive(zip({ level })), 'a.xml')).toEqual(files['a.xml']);
  });

  it('reads zip64 records and extra fields, and rewrites them without', () => {
    const archive = openArchive(withZip64(zip()));
    expect(readEntry(archive, 'a.xml')).toEqual(files['a.xml']);
    expect(readEntry(archive, 'b.xml')).toEqual(files['b.xml']);
    const written = unzipSync(rewriteArchive(archive, new Map([['b.xml', strToU8('<ny/>')]])));
    expect(strFromU8(written['b.xml']!)).toBe('<ny/>');
    expect(written['a.xml']).toEqual(files['a.xml']);
  });

  it.each([
    ['without the end record', (bytes: Uint8Array) => bytes.subarray(0, -22)],
    ['with a directory beyond its end', (bytes: Uint8Array) => damage(bytes, bytes.length - 6, 0xff)],
    ['with more entries than records', (bytes: Uint8Array) => damage(bytes, bytes.length - 12, 3)],
    ['with a zip64 locator that leads nowhere', (bytes: Uint8Array) => damage(withZip64(bytes), -22 - 12, 0xff)],
    [
      'with zip64 sizes that are not there',
      (bytes: Uint8Array) => damage(bytes, recordOf(bytes, 'a.xml') + 20, ...field(0xffffffff)),
    ],
    ['with entries that overlap', (bytes: Uint8Array) => damage(bytes, recordOf(bytes, 'b.xml') + 42, ...field(0))],
    ['with a name twice', (bytes: Uint8Array) => damage(bytes, recordOf(bytes, 'b.xml') + 46, 'a'.charCodeAt(0))],
  ])('refuses an archive %s', (_, change) => {
    expect(refusalOf(() => openArchive(change(zip())))).toMatch(/^Filen är skadad eller ofullständig/);
  });
});

describe('an archive whose names have backslashes', () => {
  const backslashed = zipSync({ 'xl\\a.xml': files['a.xml'], 'xl\\b.xml': files['b.xml'] });

  it('is read as if they were slashes', () => {
    const archive = openArchive(backslashed);
    expect([...archive.entries.keys()]).toEqual(['xl/a.xml', 'xl/b.xml']);
    expect(readEntry(archive, 'xl/a.xml')).toEqual(files['a.xml']);
  });

  it('keeps them, also of a part that is replaced', () => {
    const archive = openArchive(backslashed);
    expect(rewriteArchive(archive, new Map())).toEqual(backslashed);
    const written = unzipSync(rewriteArchive(archive, new Map([['xl/b.xml', strToU8('<ny/>')]])));
    expect(Object.keys(written)).toEqual(['xl\\a.xml', 'xl\\b.xml']);
    expect(strFromU8(written['xl\\b.xml']!)).toBe('<ny/>');
  });

  it('is refused where two names are one then', () => {
    const twice = zipSync({ 'xl\\a.xml': files['a.xml'], 'xl/a.xml': files['b.xml'] });
    expect(refusalOf(() => openArchive(twice))).toMatch(/^Filen är skadad eller ofullständig/);
  });
});

describe('readEntry refuses an entry', () => {
  const atRecord = (field: number, value: number) => (bytes: Uint8Array) =>
    damage(bytes, recordOf(bytes, 'a.xml') + field, value);

  it.each([
    ['with another checksum', atRecord(16, 0)],
    ['larger than its record says', atRecord(24, 9)],
    ['smaller than its record says', atRecord(25, 9)],
    ['with data cut short', atRecord(20, 3)],
    ['that is encrypted', atRecord(8, 1)],
    ['compressed in an unknown way', atRecord(10, 12)],
    ['without a header of its own', (bytes: Uint8Array) => damage(bytes, 3, 9)],
    ['whose name in its header runs past the end', (bytes: Uint8Array) => damage(bytes, 26, 0xff, 0xff)],
    ['with other bytes than were compressed', (bytes: Uint8Array) => damage(bytes, 40, 0xff)],
  ])('%s', (_, change) => {
    expect(readA(change(zip()))).toMatch(/^Delen a\.xml i filen är skadad/);
  });

  it('that is not there', () => {
    expect(refusalOf(() => readEntry(openArchive(zip()), 'c.xml'))).toMatch(/^Filen saknar delen c\.xml/);
  });
});

describe('readEntry', () => {
  it('takes the sizes from the directory, where a header before the data gives others', () => {
    const bytes = damage(zip(), 18, ...field(0xff), ...field(0xff));
    expect(readEntry(openArchive(bytes), 'a.xml')).toEqual(files['a.xml']);
  });
});
