import { encodingOf } from './encoding';
import { MalformedXml } from './malformed-xml';
import { requireXmlCharacters } from './xml-characters';

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
function* cutAfterTags(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let held: Uint8Array = new Uint8Array(0);
  for (const piece of pieces) {
    const end = piece.lastIndexOf(GREATER) + 1;
    if (end > 0) yield join(held, piece.subarray(0, end));
    held = end > 0 ? piece.subarray(end) : join(held, piece);
    if (held.length > LONGEST_PIECE) throw new MalformedXml();
  }
  yield held;
}

const BYTE_ORDER_MARK = '\ufeff';

/** Decodes one piece after the other. In UTF-8 no character goes on after a `>`; it is decoded faster so. */
function createDecoder(first: Uint8Array): (bytes: Uint8Array) => string {
  const encoding = encodingOf(first);
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (bytes) => {
    try {
      return decoder.decode(bytes, { stream: encoding !== 'utf-8' });
    } catch {
      throw new MalformedXml();
    }
  };
}

/** Line ends as XML has them, whatever system wrote them. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * The text of an XML part from its bytes in UTF-8 or UTF-16, the only encodings of workbooks.
 * Throws `MalformedXml` for bytes or characters that cannot be in XML.
 */
export function* decodeXml(bytes: Iterable<Uint8Array>): Generator<string> {
  let decode: ((bytes: Uint8Array) => string) | null = null;
  for (const piece of cutAfterTags(bytes)) {
    const isFirst = decode === null;
    decode ??= createDecoder(piece);
    const text = decode(piece);
    requireXmlCharacters(text);
    yield withLineFeeds(isFirst && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  }
}
