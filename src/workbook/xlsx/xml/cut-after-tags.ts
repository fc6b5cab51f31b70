import { MalformedXml } from './malformed-xml';

const GREATER = 0x3e;
/** What has no end within so many bytes is no part of a workbook, and waiting for it costs time. */
const LONGEST_PIECE = 1_000_000;

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

/**
 * The same bytes in pieces that end in a `>`, the last one apart. Their texts need seldom be joined:
 * a scanner reads a joined text a quarter slower than one of its own. Throws `MalformedXml` where no
 * `>` comes for long.
 */
export function* cutAfterTags(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let held: Uint8Array = new Uint8Array(0);
  for (const piece of pieces) {
    const end = piece.lastIndexOf(GREATER) + 1;
    if (end > 0) yield join(held, piece.subarray(0, end));
    held = end > 0 ? piece.subarray(end) : join(held, piece);
    if (held.length > LONGEST_PIECE) throw new MalformedXml();
  }
  yield held;
}
