import { damagedArchive } from './damage';
import { DIRECTORY_RECORD, hasRecord, viewOf, ZIP64_EXTRA } from './zip-format';

/** One file in the archive, as the central directory shows it. */
export interface ArchiveEntry {
  /** With slashes between folders. */
  readonly name: string;
  /** As the archive has it: some programs write backslashes. */
  readonly storedName: string;
  readonly method: number;
  readonly flags: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
  /** The whole record in the directory, its extra fields and comment included. */
  readonly record: Uint8Array;
}

/** A 32-bit field with this value has its number in the zip64 extra field. */
const ELSEWHERE = 0xffffffff;

/** The 64-bit numbers of the zip64 extra field, in order; none where there is no such field. */
function zip64Numbers(extra: Uint8Array): readonly number[] {
  const view = viewOf(extra);
  let at = 0;
  while (at + 4 <= extra.length) {
    const start = at + 4;
    at = start + view.getUint16(start - 2, true);
    if (view.getUint16(start - 4, true) !== ZIP64_EXTRA) continue;
    const count = Math.floor((Math.min(at, extra.length) - start) / 8);
    return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(start + 8 * index, true)));
  }
  return [];
}

/** Size, compressed size and offset: those that do not fit their fields are in the extra field, in this order. */
function placeAndSizes(record: Uint8Array, extra: Uint8Array): readonly [number, number, number] {
  const view = viewOf(record);
  const wide = [...zip64Numbers(extra)];
  const number = (field: number): number => {
    const narrow = view.getUint32(field, true);
    const found = narrow === ELSEWHERE ? wide.shift() : narrow;
    if (found === undefined) throw damagedArchive();
    return found;
  };
  return [number(24), number(20), number(42)];
}

/** Reads the record at an offset of the directory. Throws `UnusableWorkbook` where no whole record is. */
export function readArchiveEntry(bytes: Uint8Array, at: number): ArchiveEntry {
  const view = viewOf(bytes);
  if (!hasRecord(view, at, DIRECTORY_RECORD)) throw damagedArchive();
  const nameStart = at + DIRECTORY_RECORD.size;
  const extraStart = nameStart + view.getUint16(at + 28, true);
  const commentStart = extraStart + view.getUint16(at + 30, true);
  const end = commentStart + view.getUint16(at + 32, true);
  if (end > bytes.length) throw damagedArchive();
  const record = bytes.subarray(at, end);
  const [size, compressedSize, headerOffset] = placeAndSizes(record, bytes.subarray(extraStart, commentStart));
  const storedName = new TextDecoder().decode(bytes.subarray(nameStart, extraStart));
  return {
    ...{ name: storedName.replaceAll('\\', '/'), storedName },
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    ...{ size, compressedSize, headerOffset, record },
  };
}
