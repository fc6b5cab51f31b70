import { MalformedXml } from './malformed-xml';
import { resolveReferences } from './references';
import {
  AMPERSAND,
  APOSTROPHE,
  endOfName,
  EQUALS,
  GREATER,
  LESS,
  QUOTE,
  skipBlanks,
  SLASH,
  SPACE,
} from './xml-characters';

/** The attributes of a start tag, by their names as written. They hold only while the tag is handled. */
export interface Attributes {
  get(name: string): string | undefined;
  /** All of them, in order: names and values. */
  entries(): readonly (readonly [name: string, value: string])[];
}

/** More attributes than any element of a workbook has. */
const MOST_ATTRIBUTES = 64;

/** Where an attribute is in the text; `plain` if its value means what it holds, character by character. */
interface Span {
  nameStart: number;
  nameEnd: number;
  valueStart: number;
  valueEnd: number;
  plain: boolean;
}

/**
 * Finds the attributes of a tag without making a string of each: most are never asked for. One object
 * serves all tags of a document, one after the other.
 */
export class TagAttributes implements Attributes {
  private readonly spans: Span[] = [];
  private text = '';
  private count = 0;

  /**
   * Takes in the attributes that follow an element's name. Gives the offset of the `>` or `/` after
   * them, or the text's length where the text ends within the tag. Throws `MalformedXml`.
   */
  scan(text: string, from: number): number {
    this.text = text;
    this.count = 0;
    let at = from;
    for (;;) {
      const start = skipBlanks(text, at);
      const code = text.charCodeAt(start);
      if (code === GREATER || code === SLASH || start === text.length) return start;
      if (start === at) throw new MalformedXml();
      at = this.scanOne(text, start);
    }
  }

  get(name: string): string | undefined {
    for (let index = 0; index < this.count; index += 1) {
      const span = this.spans[index];
      if (span !== undefined && this.isNamed(span, name)) return this.value(span);
    }
    return undefined;
  }

  entries(): readonly (readonly [string, string])[] {
    return this.spans.slice(0, this.count).map((span) => [this.nameOf(span), this.value(span)]);
  }

  /** The offset after the attribute that begins at one, or the text's length where the text ends within it. */
  private scanOne(text: string, nameStart: number): number {
    const nameEnd = endOfName(text, nameStart);
    if (nameEnd === nameStart) throw new MalformedXml();
    const equals = skipBlanks(text, nameEnd);
    if (equals === text.length) return equals;
    if (text.charCodeAt(equals) !== EQUALS) throw new MalformedXml();
    const opening = skipBlanks(text, equals + 1);
    if (opening === text.length) return opening;
    const quote = text.charCodeAt(opening);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new MalformedXml();
    const span = this.nextSpan();
    span.nameStart = nameStart;
    span.nameEnd = nameEnd;
    this.scanValue(span, opening);
    if (span.valueEnd === text.length) return text.length;
    this.keep(span);
    return span.valueEnd + 1;
  }

  private scanValue(span: Span, opening: number): void {
    const { text } = this;
    const quote = text.charCodeAt(opening);
    span.valueStart = opening + 1;
    span.plain = true;
    let at = opening + 1;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === quote) break;
      if (code === LESS) throw new MalformedXml();
      if (code === AMPERSAND || code < SPACE) span.plain = false;
    }
    span.valueEnd = at;
  }

  private nextSpan(): Span {
    if (this.count === MOST_ATTRIBUTES) throw new MalformedXml();
    return (this.spans[this.count] ??= { nameStart: 0, nameEnd: 0, valueStart: 0, valueEnd: 0, plain: true });
  }

  /** Counts the span as read, unless its name has been seen in the tag or its value cannot be read. */
  private keep(span: Span): void {
    if (!span.plain) this.value(span);
    if (this.count > 0 && this.get(this.nameOf(span)) !== undefined) throw new MalformedXml();
    this.count += 1;
  }

  private isNamed({ nameStart, nameEnd }: Span, name: string): boolean {
    return nameEnd - nameStart === name.length && this.text.startsWith(name, nameStart);
  }

  private nameOf({ nameStart, nameEnd }: Span): string {
    return this.text.slice(nameStart, nameEnd);
  }

  private value({ valueStart, valueEnd, plain }: Span): string {
    const value = this.text.slice(valueStart, valueEnd);
    return plain ? value : resolveReferences(value.replace(/[\t\n]/g, ' '));
  }
}
