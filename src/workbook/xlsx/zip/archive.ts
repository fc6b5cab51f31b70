import { UnusableWorkbook } from '../../unusable-workbook';
import { requireZip } from './file-kind';

/** One file in the archive, as the central directory tells of it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

/** A zip archive: its bytes and its entries in the directory's order. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
}

const END_SIGNATURE = 0x06054b50;
const DIRECTORY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const DIRECTORY_HEADER_SIZE = 46;
const MOST_ENTRIES = 20_000;
/** Together the parts of a workbook of a million cells stay far below this. */
const LARGEST_TOTAL = 1_500_000_000;

const broken = () => new UnusableWorkbook('Filen är skadad eller ofullständig; hämta eller spara arbetsboken på nytt.');

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw broken();
}

function readDirectoryEntry(bytes: Uint8Array, at: number): { entry: ArchiveEntry; next: number } {
  const view = viewOf(bytes);
  if (at + DIRECTORY_HEADER_SIZE > bytes.length || view.getUint32(at, true) !== DIRECTORY_SIGNATURE) throw broken();
  const nameEnd = at + DIRECTORY_HEADER_SIZE + view.getUint16(at + 28, true);
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(at + DIRECTORY_HEADER_SIZE, nameEnd)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerOffset: view.getUint32(at + 42, true),
  };
  return { entry, next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
}

function checkEntries(entries: readonly ArchiveEntry[], distinct: number): void {
  if (distinct !== entries.length) throw broken();
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > LARGEST_TOTAL) {
    throw new UnusableWorkbook(
      'Filen packas upp till orimligt mycket data och läses därför inte; kontrollera varifrån den kommer.',
    );
  }
}

/**
 * Opens a zip archive without unpacking anything. Throws `UnusableWorkbook` for bytes that are no
 * whole zip archive. Example: `openArchive(bytes).entries.has('xl/workbook.xml')`.
 */
export function openArchive(bytes: Uint8Array): Archive {
  requireZip(bytes);
  if (bytes.length < END_SIZE) throw broken();
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw broken();
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readDirectoryEntry(bytes, at);
    entries.push(entry);
    at = next;
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  checkEntries(entries, byName.size);
  return { bytes, entries: byName };
}
