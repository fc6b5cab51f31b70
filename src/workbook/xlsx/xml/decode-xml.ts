import { cutAfterTags } from './cut-after-tags';
import { MalformedXml } from './malformed-xml';
import { requireXmlCharacters } from './xml-characters';

const BYTE_ORDER_MARK = '\ufeff';

/** The encoding by a part's first bytes: a byte order mark, or a `<` that takes two bytes. */
function encodingOf(bytes: Uint8Array): string {
  switch (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) {
    case 0xfffe:
    case 0x3c00:
      return 'utf-16le';
    case 0xfeff:
    case 0x003c:
      return 'utf-16be';
    default:
      return 'utf-8';
  }
}

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
 * Throws `MalformedXml` for bytes or characters that cannot stand in XML.
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
