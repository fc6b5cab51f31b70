import { Inflate } from 'fflate';
import { UnusableWorkbook } from '../../unusable-workbook';
import type { Archive, ArchiveEntry } from './archive';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const CHUNK = 65_536;
/** XML compresses some tens of times; what is far beyond was made to harm. */
const LARGEST_RATIO = 250;
const SMALL_ENOUGH = 4_000_000;
const LARGEST_PART = 1_000_000_000;

const damaged = (name: string) =>
  new UnusableWorkbook(`Delen ${name} i filen är skadad; hämta eller spara arbetsboken på nytt.`);
const tooLarge = () =>
  new UnusableWorkbook(
    'Filen packas upp till orimligt mycket data och läses därför inte; kontrollera varifrån den kommer.',
  );

function compressedBytes({ bytes }: Archive, entry: ArchiveEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  if (at + LOCAL_HEADER_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) throw damaged(entry.name);
  const start = at + LOCAL_HEADER_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.compressedSize > bytes.length) throw damaged(entry.name);
  return bytes.subarray(start, start + entry.compressedSize);
}

function checkSize(size: number, compressed: number): void {
  if (size > LARGEST_PART || (size > SMALL_ENOUGH && size > compressed * LARGEST_RATIO)) throw tooLarge();
}

function inflate(compressed: Uint8Array, onChunk: (chunk: Uint8Array, last: boolean) => void): number {
  let size = 0;
  const stream = new Inflate((chunk, last) => {
    size += chunk.length;
    checkSize(size, compressed.length);
    onChunk(chunk, last);
  });
  for (let at = 0; at < compressed.length; at += CHUNK) {
    stream.push(compressed.subarray(at, at + CHUNK), at + CHUNK >= compressed.length);
  }
  return size;
}

/**
 * Unpacks an entry piece by piece. The sizes are counted as they come, so a header that lies about
 * them gets no further. Throws `UnusableWorkbook` for a damaged, missing or oversized entry.
 */
export function streamEntry(archive: Archive, name: string, onChunk: (chunk: Uint8Array) => void): void {
  const entry = archive.entries.get(name);
  if (entry === undefined) throw new UnusableWorkbook(`Filen saknar delen ${name}; spara om arbetsboken i Excel.`);
  if ((entry.flags & ENCRYPTED) !== 0 || (entry.method !== STORED && entry.method !== DEFLATED)) throw damaged(name);
  const compressed = compressedBytes(archive, entry);
  checkSize(entry.size, compressed.length);
  try {
    const size = entry.method === STORED ? compressed.length : inflate(compressed, onChunk);
    if (entry.method === STORED) onChunk(compressed);
    if (size !== entry.size) throw damaged(name);
  } catch (error) {
    throw error instanceof UnusableWorkbook ? error : damaged(name);
  }
}

/** The whole content of an entry. Throws as `streamEntry` does. */
export function readEntry(archive: Archive, name: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  streamEntry(archive, name, (chunk) => chunks.push(chunk.slice()));
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
