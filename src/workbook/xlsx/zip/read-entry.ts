import { Inflate } from 'fflate';
import { UnusableWorkbook } from '../../../core/port/unusable-workbook';
import type { Archive } from './archive';
import type { ArchiveEntry } from './archive-entry';
import { crc32 } from './crc32';
import { damagedEntry, tooLarge } from './damage';
import { findLocalEntry } from './local-entry';
import { DEFLATED, STORED } from './zip-format';

const ENCRYPTED = 1;
/** Compressed bytes unpacked at a time: at most a thousand times as many come out. */
const PIECE = 32_768;
/** More than the parts of a workbook of two million cells: reading it would take seconds. */
const LARGEST = 100_000_000;
/** A file that is large itself, such as a list with every row that Excel has, may unpack to so many times its size. */
const USUAL_RATIO = 16;
/** XML compresses some tens of times; what is far beyond was made to harm. */
const LARGEST_RATIO = 250;
const SMALL_ENOUGH = 4_000_000;

function* inflate(compressed: Uint8Array, name: string): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const stream = new Inflate((chunk) => ready.push(chunk));
  for (let at = 0; at < compressed.length; at += PIECE) {
    try {
      stream.push(compressed.subarray(at, at + PIECE), at + PIECE >= compressed.length);
    } catch {
      throw damagedEntry(name);
    }
    yield* ready;
    ready = [];
  }
}

/** The bytes that the parts of an archive may unpack to. */
function mostBytes({ bytes }: Archive): number {
  return Math.max(LARGEST, bytes.length * USUAL_RATIO);
}

function requireReadable({ name, flags, method, size, compressedSize }: ArchiveEntry, most: number): void {
  if ((flags & ENCRYPTED) !== 0 || (method !== STORED && method !== DEFLATED)) throw damagedEntry(name);
  if (size > most || (size > SMALL_ENOUGH && size > compressedSize * LARGEST_RATIO)) throw tooLarge();
}

/** Refuses, before any of it is unpacked, what unpacks to more together than a workbook does. */
export function requireModerate(archive: Archive, names: readonly string[]): void {
  const size = names.reduce((sum, name) => sum + (archive.entries.get(name)?.size ?? 0), 0);
  if (size > mostBytes(archive)) throw tooLarge();
}

/**
 * Unpacks an entry piece by piece. What comes is counted and summed, so that an entry larger than its
 * record gives is not unpacked further. Throws `UnusableWorkbook` for a missing, oversized or damaged entry.
 * Example: `for (const piece of entryPieces(archive, 'xl/workbook.xml')) ...`.
 */
export function* entryPieces(archive: Archive, name: string): Generator<Uint8Array> {
  const entry = archive.entries.get(name);
  if (entry === undefined) throw new UnusableWorkbook(`Filen saknar delen ${name}; spara om arbetsboken i Excel.`);
  requireReadable(entry, mostBytes(archive));
  const { data } = findLocalEntry(archive.bytes, entry);
  let size = 0;
  let crc = 0;
  for (const piece of entry.method === STORED ? [data] : inflate(data, name)) {
    size += piece.length;
    if (size > entry.size) throw damagedEntry(name);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc32) throw damagedEntry(name);
}

/** The whole content of an entry. Throws as `entryPieces` does. */
export function readEntry(archive: Archive, name: string): Uint8Array {
  const pieces = [...entryPieces(archive, name)];
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
