import { deflateSync } from 'fflate';
import type { Archive } from './archive';

const END = { signature: 0x06054b50, size: 22, longestComment: 0xffff };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30 };
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64 = 0xffffffff;
const DEFLATED = 8;
const VERSION = 20;
/** Sizes stand after the data instead of before it. */
const DESCRIPTOR_FLAG = 0x0008;
const UTF8_FLAG = 0x0800;
/** 1 January 1980, the first day that the format knows: a clock would make every writing differ. */
const FIXED_DATE = 0x0021;

/** An entry as the archive's directory records it. */
interface DirectoryRecord {
  readonly name: string;
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
 * before it. The same parts always give the same bytes.
 * Example: `rewriteArchive(archive, new Map([["xl/calcChain.xml", null]]))` takes out one part.
 */
export function rewriteArchive(archive: Archive, parts: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const { records, comment } = readDirectory(archive.bytes);
  const kept = records.flatMap((record) => {
    const part = parts.get(record.name);
    if (part === undefined) return [keptEntry(archive.bytes, record)];
    return part === null ? [] : [newEntry(record.name, part)];
  });
  const present = new Set(records.map(({ name }) => name));
  const added = [...parts].flatMap(([name, part]) =>
    part === null || present.has(name) ? [] : [newEntry(name, part)],
  );
  return assemble([...kept, ...added], comment);
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readDirectory(bytes: Uint8Array): { records: DirectoryRecord[]; comment: Uint8Array } {
  const data = view(bytes);
  const end = findEnd(data);
  const size = data.getUint32(end + 12, true);
  let offset = size === IN_ZIP64 ? zip64DirectoryOffset(data, end) : end - size;
  const records: DirectoryRecord[] = [];
  while (offset + CENTRAL.size <= end && data.getUint32(offset, true) === CENTRAL.signature) {
    const name = data.getUint16(offset + 28, true);
    const rest = data.getUint16(offset + 30, true) + data.getUint16(offset + 32, true);
    const next = offset + CENTRAL.size + name + rest;
    const start = offset + CENTRAL.size;
    const decoded = new TextDecoder().decode(bytes.subarray(start, start + name));
    records.push({ name: decoded, bytes: bytes.slice(offset, next) });
    offset = next;
  }
  return { records, comment: bytes.subarray(end + END.size) };
}

/** Offset of the end record. A comment after it may hold its signature, but not its own length too. */
function findEnd(data: DataView): number {
  const last = data.byteLength - END.size;
  for (let offset = last; offset >= Math.max(0, last - END.longestComment); offset -= 1) {
    const isEnd = data.getUint32(offset, true) === END.signature;
    if (isEnd && offset + END.size + data.getUint16(offset + 20, true) === data.byteLength) {
      return offset;
    }
  }
  throw new Error('The archive has no end record: it was not opened by openArchive');
}

function zip64DirectoryOffset(data: DataView, end: number): number {
  const record = Number(data.getBigUint64(end - ZIP64_LOCATOR_SIZE + 8, true));
  return Number(data.getBigUint64(record + 48, true));
}

function keptEntry(archive: Uint8Array, { bytes }: DirectoryRecord): WrittenEntry {
  const sizes = sizesOf(bytes);
  const data = view(archive);
  const dataStart =
    sizes.offset + LOCAL.size + data.getUint16(sizes.offset + 26, true) + data.getUint16(sizes.offset + 28, true);
  const local = archive.slice(sizes.offset, dataStart);
  return {
    header: settle(local, sizes, LOCAL_FIELDS),
    data: archive.subarray(dataStart, dataStart + sizes.compressed),
    record: settle(bytes, sizes, CENTRAL_FIELDS),
  };
}

interface Sizes {
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
  readonly crc: number;
}

/** The sizes and place of an entry; those too large for their fields stand in a zip64 field, in this order. */
function sizesOf(record: Uint8Array): Sizes {
  const data = view(record);
  let wide = CENTRAL.size + data.getUint16(28, true);
  const end = wide + data.getUint16(30, true);
  while (wide < end && data.getUint16(wide, true) !== ZIP64_EXTRA) {
    wide += 4 + data.getUint16(wide + 2, true);
  }
  wide += 4;
  const read = (offset: number): number => {
    const value = data.getUint32(offset, true);
    if (value !== IN_ZIP64) return value;
    wide += 8;
    return Number(data.getBigUint64(wide - 8, true));
  };
  const [size, compressed, offset] = [read(24), read(20), read(42)];
  return { size, compressed, offset, crc: data.getUint32(16, true) };
}

/** Where the fields stand in a local header and in a directory record. */
const LOCAL_FIELDS = { flags: 6, crc: 14, nameLength: 26, extraLength: 28, start: LOCAL.size };
const CENTRAL_FIELDS = { flags: 8, crc: 16, nameLength: 28, extraLength: 30, start: CENTRAL.size };

/** The header or record with its sizes in it: no descriptor after the data, no zip64 field. */
function settle(header: Uint8Array, sizes: Sizes, fields: typeof LOCAL_FIELDS): Uint8Array {
  const before = view(header);
  const extraStart = fields.start + before.getUint16(fields.nameLength, true);
  const extraEnd = extraStart + before.getUint16(fields.extraLength, true);
  const extra = withoutZip64(header.subarray(extraStart, extraEnd));
  const settled = concat([header.subarray(0, extraStart), extra, header.subarray(extraEnd)]);
  const data = view(settled);
  data.setUint16(fields.flags, before.getUint16(fields.flags, true) & ~DESCRIPTOR_FLAG, true);
  data.setUint32(fields.crc, sizes.crc, true);
  data.setUint32(fields.crc + 4, sizes.compressed, true);
  data.setUint32(fields.crc + 8, sizes.size, true);
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
