import type { ExpectedPart, XmlDocument, XmlElement } from './xml-document';
import { parseXml } from './xml-document';
import { escapeAttribute } from './xml-node';

/** A replacement of the text from `start` to `end`; an insertion where they are equal. */
export interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const ATTRIBUTE = /(?<![^\s=<>"'/])([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g;

/**
 * The text with all edits made; what no edit covers stays as it is. Insertions at one place keep
 * their order. Throws `Error` for edits that overlap (a programmer's error).
 * Example: `applyEdits('abc', [{ start: 1, end: 2, text: 'X' }])` is `aXc`.
 */
export function applyEdits(text: string, edits: readonly XmlEdit[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < position) throw new Error(`Overlapping edits at ${edit.start}`);
    pieces.push(text.slice(position, edit.start), edit.text);
    position = edit.end;
  }
  return pieces.join('') + text.slice(position);
}

/**
 * Puts XML last in the element, opening it if it is `<a/>`. At most once an element.
 * Example: `<b/>` appended to `<a/>` gives `<a><b/></a>`.
 */
export function appendContent(element: XmlElement, xml: string): XmlEdit {
  if (element.contentEnd !== element.end) {
    return { start: element.contentEnd, end: element.contentEnd, text: xml };
  }
  const slash = element.end - '/>'.length;
  return { start: slash, end: element.end, text: `>${xml}</${element.tag}>` };
}

/** The document with room in its root, if that is `<a/>`. Example: `<a/>` becomes `<a></a>`. */
export function withOpenRoot(document: XmlDocument, part: ExpectedPart): XmlDocument {
  const { text, root } = document;
  return root.contentEnd === root.end ? parseXml(applyEdits(text, [appendContent(root, '')]), part) : document;
}

/** Replaces the whole element. Example: `replaceElement(sheet, '')` removes it. */
export function replaceElement(element: XmlElement, xml: string): XmlEdit {
  return { start: element.start, end: element.end, text: xml };
}

/**
 * Sets an attribute (by its name as written), adding it if it is missing; the others stay as they are.
 * Example: `<a n='1'/>` with `['n', '2']` gives `<a n="2"/>`.
 */
export function setAttribute(
  { text }: XmlDocument,
  element: XmlElement,
  [name, value]: readonly [name: string, value: string],
): XmlEdit {
  const nameEnd = element.start + 1 + element.tag.length;
  for (const match of text.slice(nameEnd, element.contentStart).matchAll(ATTRIBUTE)) {
    const [whole, found, quoted = ''] = match;
    if (found !== name) continue;
    const end = nameEnd + match.index + whole.length;
    return { start: end - quoted.length, end, text: `"${escapeAttribute(value)}"` };
  }
  return { start: nameEnd, end: nameEnd, text: ` ${name}="${escapeAttribute(value)}"` };
}

/**
 * Inserts XML for a child that is missing where the schema wants it: after the last child that
 * `order` names before it. The parent must not be `<a/>`.
 * Example: with the order one, two, three, `two` goes between `<one/>` and `<three/>`.
 */
export function insertInOrder(
  parent: XmlElement,
  child: { readonly name: string; readonly xml: string },
  order: readonly string[],
): XmlEdit {
  const rank = order.indexOf(child.name);
  const before = parent.children.filter(({ name, uri }) => {
    const other = order.indexOf(name);
    return uri === parent.uri && other >= 0 && other < rank;
  });
  const start = before.at(-1)?.end ?? parent.contentStart;
  return { start, end: start, text: child.xml };
}
