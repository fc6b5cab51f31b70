import type { ArchiveEntry } from './archive-entry';
import { readArchiveEntry } from './archive-entry';
import { damagedArchive } from './damage';
import { readEndRecord } from './end-record';
import { requireZip } from './file-kind';
import { LOCAL_HEADER } from './zip-format';

/** A zip archive: its bytes, its entries in the directory's order, and its comment. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  readonly comment: Uint8Array;
}

const MOST_ENTRIES = 20_000;

/** Entries that share bytes make a small file unpack to a large one; no program writes them. */
function requireApart(entries: readonly ArchiveEntry[]): void {
  let free = 0;
  for (const { headerOffset, compressedSize } of entries.toSorted((a, b) => a.headerOffset - b.headerOffset)) {
    if (headerOffset < free) throw damagedArchive();
    free = headerOffset + LOCAL_HEADER.size + compressedSize;
  }
}

/**
 * Opens a zip archive without unpacking anything. Throws `UnusableWorkbook` for bytes that are no
 * whole zip archive. Example: `openArchive(bytes).entries.has('xl/workbook.xml')`.
 */
export function openArchive(bytes: Uint8Array): Archive {
  requireZip(bytes);
  const { count, directoryOffset, comment } = readEndRecord(bytes);
  if (count > MOST_ENTRIES) throw damagedArchive();
  const entries: ArchiveEntry[] = [];
  let at = directoryOffset;
  for (let index = 0; index < count; index += 1) {
    const entry = readArchiveEntry(bytes, at);
    entries.push(entry);
    at += entry.record.length;
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  if (byName.size !== entries.length) throw damagedArchive();
  requireApart(entries);
  return { bytes, entries: byName, comment };
}
