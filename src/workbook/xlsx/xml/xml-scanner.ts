import { MalformedXml } from './malformed-xml';
import { resolveReferences } from './references';
import type { Attributes } from './tag-attributes';
import { TagAttributes } from './tag-attributes';
import {
  AMPERSAND,
  CLOSING_BRACKET,
  endOfName,
  EXCLAMATION,
  GREATER,
  isBlank,
  LESS,
  QUESTION,
  skipBlanks,
  SLASH,
} from './xml-characters';

/** What to do at each part of a document. Element names come without prefix. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes) => void;
  /** Text with its references resolved; what comments or CDATA divide comes in pieces. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** What has no end within so many characters is no part of a workbook, and waiting for it costs time. */
const LONGEST_TOKEN = 1_000_000;
const DEEPEST = 500;
const CDATA = '<![CDATA[';
/** The offset to go on from where a token has no end yet. */
const UNENDED = -1;

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function isBlankText(text: string): boolean {
  return skipBlanks(text, 0) === text.length;
}

/** The content that a text means. */
function contentOf(text: string): string {
  if (text.includes(']]>')) throw new MalformedXml();
  return resolveReferences(text);
}

/**
 * Reads an XML document piece by piece and calls a handler for each part. It knows what a workbook needs:
 * elements, attributes, text, references, CDATA, comments and processing instructions. It throws
 * `MalformedXml` for what is not well-formed and for a document type declaration.
 */
export class XmlScanner {
  private readonly attributes = new TagAttributes();
  private readonly open: string[] = [];
  private hasRoot = false;
  private rest = '';

  constructor(private readonly handler: XmlHandler) {}

  /** Takes in the next piece of the document. */
  write(piece: string): void {
    const text = this.rest + piece;
    let at = 0;
    while (at < text.length) {
      const next = text.charCodeAt(at) === LESS ? this.markup(text, at) : this.text(text, at);
      if (next === UNENDED) break;
      at = next;
    }
    this.rest = text.slice(at);
    if (this.rest.length > LONGEST_TOKEN) throw new MalformedXml();
  }

  /** Ends the document: throws where something has no end. */
  end(): void {
    if (!isBlankText(this.rest) || this.open.length > 0 || !this.hasRoot) throw new MalformedXml();
  }

  private markup(text: string, at: number): number {
    switch (text.charCodeAt(at + 1)) {
      case SLASH:
        return this.endTag(text, at);
      case EXCLAMATION:
        return this.declaration(text, at);
      case QUESTION:
        return this.instruction(text, at);
      default:
        return this.startTag(text, at);
    }
  }

  private text(text: string, at: number): number {
    let end = at;
    let plain = true;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === LESS) break;
      if (code === AMPERSAND || code === CLOSING_BRACKET) plain = false;
    }
    if (end === text.length) return UNENDED;
    const found = text.slice(at, end);
    if (this.open.length > 0) this.handler.text?.(plain ? found : contentOf(found));
    else if (!isBlankText(found)) throw new MalformedXml();
    return end;
  }

  private startTag(text: string, at: number): number {
    const nameEnd = endOfName(text, at + 1);
    const stop = this.attributes.scan(text, nameEnd);
    const closing = text.charCodeAt(stop) === SLASH ? stop + 1 : stop;
    if (closing >= text.length) return UNENDED;
    if (text.charCodeAt(closing) !== GREATER) throw new MalformedXml();
    this.openElement(text.slice(at + 1, nameEnd));
    if (closing > stop) this.closeElement();
    return closing + 1;
  }

  private endTag(text: string, at: number): number {
    const start = at + 2;
    const nameEnd = endOfName(text, start);
    const stop = skipBlanks(text, nameEnd);
    if (stop === text.length) return UNENDED;
    const name = this.open.at(-1) ?? '';
    const isOpen = name.length === nameEnd - start && text.startsWith(name, start);
    if (!isOpen || text.charCodeAt(stop) !== GREATER) throw new MalformedXml();
    this.closeElement();
    return stop + 1;
  }

  private openElement(name: string): void {
    const isSecondRoot = this.open.length === 0 && this.hasRoot;
    if (name === '' || isSecondRoot || this.open.length === DEEPEST) throw new MalformedXml();
    this.hasRoot = true;
    this.open.push(name);
    this.handler.open?.(localName(name), this.attributes);
  }

  private closeElement(): void {
    const name = this.open.pop();
    if (name === undefined) throw new MalformedXml();
    this.handler.close?.(localName(name));
  }

  /** A comment or CDATA; a document type is refused, so that no entity can be declared. */
  private declaration(text: string, at: number): number {
    if (text.startsWith('<!--', at)) return this.comment(text, at);
    if (text.startsWith(CDATA, at)) return this.characterData(text, at);
    if (text.length - at >= CDATA.length) throw new MalformedXml();
    return UNENDED;
  }

  private comment(text: string, at: number): number {
    const dashes = text.indexOf('--', at + 4);
    if (dashes < 0 || dashes + 2 === text.length) return UNENDED;
    if (text.charCodeAt(dashes + 2) !== GREATER) throw new MalformedXml();
    return dashes + 3;
  }

  private characterData(text: string, at: number): number {
    const end = text.indexOf(']]>', at);
    if (end < 0) return UNENDED;
    if (this.open.length === 0) throw new MalformedXml();
    this.handler.text?.(text.slice(at + CDATA.length, end));
    return end + 3;
  }

  private instruction(text: string, at: number): number {
    const end = text.indexOf('?>', at + 2);
    if (end < 0) return UNENDED;
    const nameEnd = endOfName(text, at + 2);
    const isNamed = nameEnd > at + 2 && (nameEnd === end || isBlank(text.charCodeAt(nameEnd)));
    if (!isNamed) throw new MalformedXml();
    return end + 2;
  }
}
