import { MalformedXml } from './malformed-xml';
import { requireXmlCharacters } from './xml-characters';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['apos', "'"],
  ['quot', '"'],
]);
const REFERENCE = /&(?:(\w{2,4}|#\d{1,7}|#x[\da-fA-F]{1,6});)?/g;
const LAST_CODE_POINT = 0x10ffff;
const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

function character(digits: string): string {
  const code = digits.startsWith('x') ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  if (code > LAST_CODE_POINT || isSurrogate(code)) throw new MalformedXml();
  const text = String.fromCodePoint(code);
  requireXmlCharacters(text);
  return text;
}

/**
 * Puts characters for the references in a text. Throws `MalformedXml` for one that only a document
 * type could explain, and for a lone `&`. Example: `a &lt; b&#33;` is `a < b!`.
 */
export function resolveReferences(text: string): string {
  return text.replace(REFERENCE, (_, name: string | undefined) => {
    const found = name?.startsWith('#') ? character(name.slice(1)) : NAMED.get(name ?? '');
    if (found === undefined) throw new MalformedXml();
    return found;
  });
}
