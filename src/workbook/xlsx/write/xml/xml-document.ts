import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import { UnusableWorkbook } from '../../../../core/port/unusable-workbook';

/** An element of an XML text with the offsets where it is, so that the text can be edited in place. */
export interface XmlElement {
  /** The name as written, prefix included: `x:sheet`. */
  readonly tag: string;
  readonly prefix: string;
  readonly name: string;
  readonly uri: string;
  /** Attribute values by their names as written: `r:id`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The text directly in the element, entities resolved. */
  readonly text: string;
  /** Offset of `<`. */
  readonly start: number;
  /** Offset after the start tag; of the end tag's `<` (`contentEnd` equals `end` in `<a/>`); after the element. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
  readonly children: readonly XmlElement[];
}

/** An XML text and its root element. */
export interface XmlDocument {
  readonly text: string;
  readonly root: XmlElement;
}

type Draft = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Draft[] };

function openElement(tag: SaxesTagNS, start: number, contentStart: number): Draft {
  const attributes = new Map(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
  const { name, prefix, local, uri } = tag;
  const place = { start, contentStart, contentEnd: contentStart, end: contentStart };
  return { tag: name, prefix, name: local, uri, attributes, text: '', ...place, children: [] };
}

function parseElements(text: string): XmlElement | null {
  const parser = new SaxesParser({ xmlns: true });
  const open: Draft[] = [];
  let root: XmlElement | null = null;
  const addText = (piece: string): void => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on('doctype', () => parser.fail('document type declaration'));
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    // No start tag holds a `<` beyond its first: XML forbids it in attribute values.
    const element = openElement(tag, text.lastIndexOf('<', parser.position - 1), parser.position);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    element.contentEnd = tag.isSelfClosing ? element.end : text.lastIndexOf('<', element.end - 1);
  });
  parser.write(text).close();
  return root;
}

/** What a text is parsed as: the part that it is, and the name of its root, without prefix. */
export interface ExpectedPart {
  readonly partName: string;
  readonly rootName: string;
}

/**
 * Parses an XML part. Throws `UnusableWorkbook` for a text that is not well-formed, declares a document type or has
 * another root than its part must have: what would be added to it would be lost, or make no workbook.
 * Example: `parseXml('<a><b/></a>', { partName: 'x.xml', rootName: 'a' }).root.children[0].start` is 3.
 */
export function parseXml(text: string, { partName, rootName }: ExpectedPart): XmlDocument {
  try {
    const root = parseElements(text);
    if (root?.name === rootName) return { text, root };
  } catch {
    // The message of saxes is in English and gives the place; the sentence below gives what to do.
  }
  throw new UnusableWorkbook(
    `Delen ${partName} i arbetsboken är skadad. Öppna filen i Excel, spara den på nytt och försök igen.`,
  );
}

/** The element's children of the name, in its own namespace. Example: the `sheet`s of `sheets`. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name && child.uri === element.uri);
}

/** The first of `childrenNamed`, or `null`. Example: `childNamed(workbook, 'definedNames')`. */
export function childNamed(element: XmlElement, name: string): XmlElement | null {
  return childrenNamed(element, name)[0] ?? null;
}
