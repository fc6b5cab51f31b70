import { deflateSync } from 'fflate';
import type { Archive } from './archive';
import type { ArchiveEntry } from './archive-entry';
import { crc32 } from './crc32';
import { findLocalEntry } from './local-entry';
import { DEFLATED, DIRECTORY_RECORD, END_RECORD, LOCAL_HEADER, viewOf, ZIP64_EXTRA } from './zip-format';

const VERSION = 20;
/** Sizes are after the data instead of before it. */
const DESCRIPTOR_FLAG = 0x0008;
const UTF8_FLAG = 0x0800;
/** 1 January 1980, the first day that the format knows: a clock would make every writing differ. */
const FIXED_DATE = 0x0021;

/** An entry to write: what is before its data, the data, and its record in the directory. */
interface WrittenEntry {
  readonly header: Uint8Array;
  readonly data: Uint8Array;
  readonly record: Uint8Array;
}

/**
 * The archive with parts replaced, added (last, in the map's order) or taken out (`null`). Every other
 * entry keeps its place, its time and its compressed bytes; sizes that were after the data are put
 * before it. The same parts always give the same bytes. Throws `UnusableWorkbook` for a damaged entry.
 * Example: `rewriteArchive(archive, new Map([['xl/calcChain.xml', null]]))` takes out one part.
 */
export function rewriteArchive(archive: Archive, parts: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const kept = [...archive.entries.values()].flatMap((entry) => {
    const part = parts.get(entry.name);
    if (part === undefined) return [keptEntry(archive.bytes, entry)];
    return part === null ? [] : [newEntry(entry.storedName, part)];
  });
  const added = [...parts].flatMap(([name, part]) =>
    part === null || archive.entries.has(name) ? [] : [newEntry(name, part)],
  );
  return assemble([...kept, ...added], archive.comment);
}

function keptEntry(archive: Uint8Array, entry: ArchiveEntry): WrittenEntry {
  const { header, data } = findLocalEntry(archive, entry);
  return {
    header: settle(header, entry, LOCAL_FIELDS),
    data,
    record: settle(entry.record, entry, DIRECTORY_FIELDS),
  };
}

/** Where the fields are in a local header and in a directory record. */
const LOCAL_FIELDS = { flags: 6, crc: 14, nameLength: 26, extraLength: 28, start: LOCAL_HEADER.size };
const DIRECTORY_FIELDS = { flags: 8, crc: 16, nameLength: 28, extraLength: 30, start: DIRECTORY_RECORD.size };

/** The header or record with its sizes in it: no descriptor after the data, no zip64 field. */
function settle(header: Uint8Array, entry: ArchiveEntry, fields: typeof LOCAL_FIELDS): Uint8Array {
  const before = viewOf(header);
  const extraStart = fields.start + before.getUint16(fields.nameLength, true);
  const extraEnd = extraStart + before.getUint16(fields.extraLength, true);
  const extra = withoutZip64(header.subarray(extraStart, extraEnd));
  const settled = concat([header.subarray(0, extraStart), extra, header.subarray(extraEnd)]);
  const data = viewOf(settled);
  data.setUint16(fields.flags, before.getUint16(fields.flags, true) & ~DESCRIPTOR_FLAG, true);
  data.setUint32(fields.crc, entry.crc32, true);
  data.setUint32(fields.crc + 4, entry.compressedSize, true);
  data.setUint32(fields.crc + 8, entry.size, true);
  data.setUint16(fields.extraLength, extra.length, true);
  return settled;
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const data = viewOf(extra);
  const kept: Uint8Array[] = [];
  let offset = 0;
  while (offset + 4 <= extra.length) {
    const next = offset + 4 + data.getUint16(offset + 2, true);
    if (data.getUint16(offset, true) !== ZIP64_EXTRA) kept.push(extra.subarray(offset, next));
    offset = next;
  }
  return concat([...kept, extra.subarray(offset)]);
}

function newEntry(name: string, content: Uint8Array): WrittenEntry {
  const nameBytes = new TextEncoder().encode(name);
  const data = deflateSync(content, { level: 6 });
  const record = new Uint8Array(DIRECTORY_RECORD.size + nameBytes.length);
  const fields = viewOf(record);
  fields.setUint32(0, DIRECTORY_RECORD.signature, true);
  fields.setUint16(4, VERSION, true);
  fields.setUint16(6, VERSION, true);
  fields.setUint16(8, nameBytes.length === name.length ? 0 : UTF8_FLAG, true);
  fields.setUint16(10, DEFLATED, true);
  fields.setUint16(14, FIXED_DATE, true);
  fields.setUint32(16, crc32(content), true);
  fields.setUint32(20, data.length, true);
  fields.setUint32(24, content.length, true);
  fields.setUint16(28, nameBytes.length, true);
  record.set(nameBytes, DIRECTORY_RECORD.size);
  // A local header holds the same fields as the record from its version on, up to the extra field's length.
  const header = concat([new Uint8Array(4), record.subarray(6, 32), nameBytes]);
  viewOf(header).setUint32(0, LOCAL_HEADER.signature, true);
  return { header, data, record };
}

function assemble(entries: readonly WrittenEntry[], comment: Uint8Array): Uint8Array {
  let offset = 0;
  for (const { header, data, record } of entries) {
    viewOf(record).setUint32(42, offset, true);
    offset += header.length + data.length;
  }
  const directory = concat(entries.map(({ record }) => record));
  const end = new Uint8Array(END_RECORD.size);
  const fields = viewOf(end);
  fields.setUint32(0, END_RECORD.signature, true);
  fields.setUint16(8, entries.length, true);
  fields.setUint16(10, entries.length, true);
  fields.setUint32(12, directory.length, true);
  fields.setUint32(16, offset, true);
  fields.setUint16(20, comment.length, true);
  const body = entries.flatMap(({ header, data }) => [header, data]);
  return concat([...body, directory, end, comment]);
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
