import { damagedArchive } from './damage';
import { END_RECORD, hasRecord, viewOf, ZIP64_END_RECORD, ZIP64_LOCATOR } from './zip-format';

/** What the end of an archive holds: how many entries there are, where their directory is, and a comment. */
export interface EndRecord {
  readonly count: number;
  readonly directoryOffset: number;
  readonly comment: Uint8Array;
}

const LONGEST_COMMENT = 65_535;

function findEnd(view: DataView): number {
  const last = view.byteLength - END_RECORD.size;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (hasRecord(view, at, END_RECORD)) return at;
  }
  throw damagedArchive();
}

/** The offset of the record that holds the numbers too large for the end record; `null` where there is none. */
function findZip64End(view: DataView, end: number): number | null {
  const locator = end - ZIP64_LOCATOR.size;
  if (!hasRecord(view, locator, ZIP64_LOCATOR)) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (!hasRecord(view, at, ZIP64_END_RECORD)) throw damagedArchive();
  return at;
}

/** Finds and reads the end of an archive. Throws `UnusableWorkbook` where there is none. */
export function readEndRecord(bytes: Uint8Array): EndRecord {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const commentStart = end + END_RECORD.size;
  const comment = bytes.subarray(commentStart, commentStart + view.getUint16(end + 20, true));
  const wide = findZip64End(view, end);
  if (wide === null) {
    return { count: view.getUint16(end + 10, true), directoryOffset: view.getUint32(end + 16, true), comment };
  }
  const [count, directoryOffset] = [32, 48].map((field) => Number(view.getBigUint64(wide + field, true)));
  return { count: count ?? 0, directoryOffset: directoryOffset ?? 0, comment };
}
