import { deflateSync } from 'fflate';
import { UnusableWorkbook } from '../../unusable-workbook';
import type { Archive, ArchiveEntry } from './archive';

const END = { signature: 0x06054b50, size: 22 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30 };
const ZIP64_EXTRA = 0x0001;
const DEFLATED = 8;
const VERSION = 20;
/** Sizes stand after the data instead of before it. */
const DESCRIPTOR_FLAG = 0x0008;
const UTF8_FLAG = 0x0800;
/** 1 January 1980, the first day that the format knows: a clock would make every writing differ. */
const FIXED_DATE = 0x0021;

/** An entry as the archive's directory records it. */
interface DirectoryRecord {
  readonly entry: ArchiveEntry;
  /** The whole record, its extra fields and comment included. */
  readonly bytes: Uint8Array;
}

/** An entry to write: what stands before its data, the data, and its record in the directory. */
interface WrittenEntry {
  readonly header: Uint8Array;
  readonly data: Uint8Array;
  readonly record: Uint8Array;
}

/**
 * The archive with parts replaced, added (last, in the map's order) or taken out (`null`). Every other
 * entry keeps its place, its time and its compressed bytes; sizes that stood after the data are put
 * before it. The same parts always give the same bytes. Throws `UnusableWorkbook` for a damaged entry.
 * Example: `rewriteArchive(archive, new Map([['xl/calcChain.xml', null]]))` takes out one part.
 */
export function rewriteArchive(archive: Archive, parts: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const { records, comment } = readDirectory(archive);
  const kept = records.flatMap((record) => {
    const { name } = record.entry;
    const part = parts.get(name);
    if (part === undefined) return [keptEntry(archive.bytes, record)];
    return part === null ? [] : [newEntry(name, part)];
  });
  const added = [...parts].flatMap(([name, part]) =>
    part === null || archive.entries.has(name) ? [] : [newEntry(name, part)],
  );
  return assemble([...kept, ...added], comment);
}

function damaged({ name }: ArchiveEntry): UnusableWorkbook {
  return new UnusableWorkbook(`Delen ${name} i filen är skadad; hämta eller spara arbetsboken på nytt.`);
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The records of the archive's entries, in their order, as `openArchive` found them. */
function readDirectory({ bytes, entries }: Archive): { records: DirectoryRecord[]; comment: Uint8Array } {
  const data = view(bytes);
  let end = bytes.length - END.size;
  while (data.getUint32(end, true) !== END.signature) end -= 1;
  let offset = data.getUint32(end + 16, true);
  const records = [...entries.values()].map((entry) => {
    const lengths = [28, 30, 32].map((field) => data.getUint16(offset + field, true));
    const next = lengths.reduce((sum, length) => sum + length, offset + CENTRAL.size);
    const record = { entry, bytes: bytes.slice(offset, next) };
    offset = next;
    return record;
  });
  const comment = end + END.size;
  return { records, comment: bytes.subarray(comment, comment + data.getUint16(end + 20, true)) };
}

function keptEntry(archive: Uint8Array, { entry, bytes }: DirectoryRecord): WrittenEntry {
  const offset = entry.headerOffset;
  const data = view(archive);
  const isWhole = offset + LOCAL.size <= archive.length && data.getUint32(offset, true) === LOCAL.signature;
  if (!isWhole) throw damaged(entry);
  const lengths = data.getUint16(offset + 26, true) + data.getUint16(offset + 28, true);
  const start = offset + LOCAL.size + lengths;
  if (start + entry.compressedSize > archive.length) throw damaged(entry);
  return {
    header: settle(archive.subarray(offset, start), entry, LOCAL_FIELDS),
    data: archive.subarray(start, start + entry.compressedSize),
    record: settle(bytes, entry, CENTRAL_FIELDS),
  };
}

/** Where the fields stand in a local header and in a directory record. */
const LOCAL_FIELDS = { flags: 6, crc: 14, nameLength: 26, extraLength: 28, start: LOCAL.size };
const CENTRAL_FIELDS = { flags: 8, crc: 16, nameLength: 28, extraLength: 30, start: CENTRAL.size };

/** The header or record with its sizes in it: no descriptor after the data, no zip64 field. */
function settle(header: Uint8Array, entry: ArchiveEntry, fields: typeof LOCAL_FIELDS): Uint8Array {
  const before = view(header);
  const extraStart = fields.start + before.getUint16(fields.nameLength, true);
  const extraEnd = extraStart + before.getUint16(fields.extraLength, true);
  const extra = withoutZip64(header.subarray(extraStart, extraEnd));
  const settled = concat([header.subarray(0, extraStart), extra, header.subarray(extraEnd)]);
  const data = view(settled);
  data.setUint16(fields.flags, before.getUint16(fields.flags, true) & ~DESCRIPTOR_FLAG, true);
  data.setUint32(fields.crc, entry.crc32, true);
  data.setUint32(fields.crc + 4, entry.compressedSize, true);
  data.setUint32(fields.crc + 8, entry.size, true);
  data.setUint16(fields.extraLength, extra.length, true);
  return settled;
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const data = view(extra);
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
  const record = new Uint8Array(CENTRAL.size + nameBytes.length);
  const fields = view(record);
  fields.setUint32(0, CENTRAL.signature, true);
  fields.setUint16(4, VERSION, true);
  fields.setUint16(6, VERSION, true);
  fields.setUint16(8, nameBytes.length === name.length ? 0 : UTF8_FLAG, true);
  fields.setUint16(10, DEFLATED, true);
  fields.setUint16(14, FIXED_DATE, true);
  fields.setUint32(16, crc32(content), true);
  fields.setUint32(20, data.length, true);
  fields.setUint32(24, content.length, true);
  fields.setUint16(28, nameBytes.length, true);
  record.set(nameBytes, CENTRAL.size);
  // A local header holds the same fields as the record from its version on, up to the extra field's length.
  const header = concat([new Uint8Array(4), record.subarray(6, 32), nameBytes]);
  view(header).setUint32(0, LOCAL.signature, true);
  return { header, data, record };
}

function assemble(entries: readonly WrittenEntry[], comment: Uint8Array): Uint8Array {
  let offset = 0;
  for (const { header, data, record } of entries) {
    view(record).setUint32(42, offset, true);
    offset += header.length + data.length;
  }
  const directory = concat(entries.map(({ record }) => record));
  const end = new Uint8Array(END.size);
  const fields = view(end);
  fields.setUint32(0, END.signature, true);
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

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return (crc ^ -1) >>> 0;
}
