import { MalformedXml } from './malformed-xml';

/** The characters that markup is made of, by code. */
export const TAB = 9;
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const EXCLAMATION = 33;
export const QUOTE = 34;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const SLASH = 47;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const CLOSING_BRACKET = 93;

/** True for the characters that may be between the parts of a tag. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === CARRIAGE_RETURN;
}

/** The offset of the first character that is not blank, at or after one. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

const ASCII = 128;
const characters = (pattern: RegExp) =>
  Uint8Array.from({ length: ASCII }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
const NAME_STARTS = characters(/[A-Za-z_:]/);
const NAME_CHARACTERS = characters(/[-.\w:]/);

/** Beyond ASCII every character is taken: nothing is distinguished by them. Past the end of a text the code is `NaN`. */
function isIn(table: Uint8Array, code: number): boolean {
  return code < ASCII ? table[code] === 1 : code >= ASCII;
}

/** The offset after the name that begins at one; the same offset if none does. */
export function endOfName(text: string, start: number): number {
  if (!isIn(NAME_STARTS, text.charCodeAt(start))) return start;
  let at = start + 1;
  while (isIn(NAME_CHARACTERS, text.charCodeAt(at))) at += 1;
  return at;
}

const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** Refuses characters that XML does not know, such as most control characters. */
export function requireXmlCharacters(text: string): void {
  if (FORBIDDEN.test(text)) throw new MalformedXml();
}
