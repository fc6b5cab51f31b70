import { cutAfterTags } from './cut-after-tags';
import { encodingOf } from './encoding';
import { MalformedXml } from './malformed-xml';
import { requireXmlCharacters } from './xml-characters';

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
