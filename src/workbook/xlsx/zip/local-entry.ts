import type { ArchiveEntry } from './archive-entry';
import { damagedEntry } from './damage';
import { hasRecord, LOCAL_HEADER, viewOf } from './zip-format';

/** An entry as it is in the archive: what comes before its data, and the data, compressed. */
export interface LocalEntry {
  readonly header: Uint8Array;
  readonly data: Uint8Array;
}

/**
 * Finds an entry in the archive's bytes. Its sizes are those of the directory: the header before the
 * data need not know them. Throws `UnusableWorkbook` where no whole entry is.
 */
export function findLocalEntry(archive: Uint8Array, entry: ArchiveEntry): LocalEntry {
  const { name, headerOffset, compressedSize } = entry;
  const view = viewOf(archive);
  if (!hasRecord(view, headerOffset, LOCAL_HEADER)) throw damagedEntry(name);
  const lengths = view.getUint16(headerOffset + 26, true) + view.getUint16(headerOffset + 28, true);
  const start = headerOffset + LOCAL_HEADER.size + lengths;
  if (start + compressedSize > archive.length) throw damagedEntry(name);
  return { header: archive.subarray(headerOffset, start), data: archive.subarray(start, start + compressedSize) };
}
