import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { openArchive } from '../../../../src/workbook/xlsx/zip/archive';
import { rewriteArchive } from '../../../../src/workbook/xlsx/zip/rewrite-archive';

const files = {
  'b.xml': strToU8('<b>åäö</b>'.repeat(50)),
  'a.xml': strToU8('<a/>'),
  'media/bild.png': strToU8('png'.repeat(9)),
};

function names(bytes: Uint8Array): readonly string[] {
  return [...openArchive(bytes).entries.keys()];
}

/** An archive with a comment at its end. */
function commented(comment: string): Uint8Array {
  const bytes = zipSync(files, { mtime: '2019-05-02T10:20:30' });
  bytes[bytes.length - 2] = comment.length;
  return Uint8Array.from([...bytes, ...strToU8(comment)]);
}

/** An archive written as a stream, its sizes after the data. */
function streamed(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk));
  for (const [name, content] of Object.entries(files)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return Uint8Array.from(Buffer.concat(chunks));
}

describe('rewriteArchive', () => {
  it('gives the same bytes when no part changes', () => {
    const bytes = commented('Budget 2019');
    expect(rewriteArchive(openArchive(bytes), new Map())).toEqual(bytes);
  });

  it('replaces a part in its place and adds a new one last', () => {
    const bytes = zipSync(files);
    const parts = new Map([
      ['å.xml', strToU8('<ny/>')],
      ['a.xml', strToU8('<a>2</a>')],
    ]);
    const written = rewriteArchive(openArchive(bytes), parts);
    expect(names(written)).toEqual(['b.xml', 'a.xml', 'media/bild.png', 'å.xml']);
    expect(strFromU8(unzipSync(written)['a.xml']!)).toBe('<a>2</a>');
    expect(strFromU8(unzipSync(written)['å.xml']!)).toBe('<ny/>');
  });

  it('takes out a part that is null, and ignores one that was never there', () => {
    const parts = new Map([
      ['b.xml', null],
      ['c.xml', null],
    ]);
    expect(names(rewriteArchive(openArchive(zipSync(files)), parts))).toEqual(['a.xml', 'media/bild.png']);
  });

  it('keeps compressed bytes, times and attributes of the parts that it does not change', () => {
    const bytes = zipSync(
      { ...files, 'stored.bin': [strToU8('lagrad'), { level: 0, attrs: 0o644 << 16, os: 3 }] },
      { level: 9, mtime: '2019-05-02T10:20:30' },
    );
    const written = rewriteArchive(openArchive(bytes), new Map([['a.xml', strToU8('<ny/>')]]));
    const restored = rewriteArchive(openArchive(written), new Map([['a.xml', null]]));
    expect(restored).toEqual(rewriteArchive(openArchive(bytes), new Map([['a.xml', null]])));
  });

  it('moves sizes that are after the data before it', () => {
    const bytes = streamed();
    expect(bytes[6]! & 8).toBe(8);
    const written = rewriteArchive(openArchive(bytes), new Map([['a.xml', strToU8('<ny/>')]]));
    expect(written[6]! & 8).toBe(0);
    expect(new DataView(written.buffer).getUint32(22, true)).toBe(files['b.xml'].length);
    expect(unzipSync(written)['b.xml']).toEqual(files['b.xml']);
  });

  it('keeps the comment of the archive', () => {
    const bytes = commented('Budget 2019');
    const written = rewriteArchive(openArchive(bytes), new Map([['a.xml', strToU8('<ny/>')]]));
    expect(strFromU8(written.slice(-11))).toBe('Budget 2019');
  });

  it('writes what can be read again, whatever the parts hold, and the same bytes each time', () => {
    const content = fc.dictionary(fc.stringMatching(/^[a-zåäö]{1,8}\.xml$/), fc.uint8Array());
    fc.assert(
      fc.property(content, (parts) => {
        const archive = openArchive(zipSync(files));
        const written = rewriteArchive(archive, new Map(Object.entries(parts)));
        expect(unzipSync(written)).toEqual({ ...files, ...parts });
        expect(rewriteArchive(archive, new Map(Object.entries(parts)))).toEqual(written);
      }),
      { numRuns: 50 },
    );
  });

  it('loses nothing of an archive with bytes after its end or between its directory and its end', () => {
    const bytes = zipSync(files);
    const end = bytes.length - 22;
    const loose = Uint8Array.from([...bytes.slice(0, end), 1, 2, 3, ...bytes.slice(end), 0, 0]);
    expect(rewriteArchive(openArchive(loose), new Map())).toEqual(bytes);
  });

  it('refuses an archive with a damaged entry, also one that it has no use for', () => {
    const bytes = zipSync(files);
    bytes[3] = 9;
    const archive = { ...openArchive(zipSync(files)), bytes };
    expect(() => rewriteArchive(archive, new Map([['a.xml', null]]))).toThrow(/b\.xml .* skadad/);
  });
});
