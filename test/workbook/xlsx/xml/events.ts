import { SaxesParser } from 'saxes';
import { decodeXml } from '../../../../src/workbook/xlsx/xml/decode-xml';
import { MalformedXml } from '../../../../src/workbook/xlsx/xml/malformed-xml';
import { XmlScanner } from '../../../../src/workbook/xlsx/xml/xml-scanner';

/** What a document tells, one string each: `<a x=1>`, `"text"`, `</a>`; `null` for a document that is refused. */
export type Events = readonly string[] | null;

/** Text in one piece, however it was told: pieces are joined, empty ones left out. */
class Recorder {
  readonly events: string[] = [];
  private pending = '';

  text(text: string): void {
    this.pending += text;
  }

  tag(tag: string): void {
    if (this.pending !== '') this.events.push(JSON.stringify(this.pending));
    this.pending = '';
    this.events.push(tag);
  }

  open(name: string, attributes: readonly (readonly [string, string])[]): void {
    this.tag(`<${[name, ...attributes.map(([key, value]) => `${key}=${JSON.stringify(value)}`)].join(' ')}>`);
  }
}

/** The events of a document as the scanner tells them, its texts written one after the other. */
export function scan(pieces: Iterable<string>): Events {
  const recorder = new Recorder();
  const scanner = new XmlScanner({
    open: (name, attributes) => recorder.open(name, attributes.entries()),
    text: (text) => recorder.text(text),
    close: (name) => recorder.tag(`</${name}>`),
  });
  try {
    for (const piece of pieces) scanner.write(piece);
    scanner.end();
    return recorder.events;
  } catch (error) {
    if (error instanceof MalformedXml) return null;
    throw error;
  }
}

/** The events of a document's bytes, in pieces of a size. */
export function scanBytes(bytes: Uint8Array, size = bytes.length): Events {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  try {
    return scan([...decodeXml(pieces)]);
  } catch (error) {
    if (error instanceof MalformedXml) return null;
    throw error;
  }
}

/** The same events by saxes, the yardstick. */
export function scanBySaxes(text: string): Events {
  const recorder = new Recorder();
  const parser = new SaxesParser({ xmlns: false });
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('doctype', () => parser.fail('doctype'));
  parser.on('opentag', ({ name, attributes }) => recorder.open(local(name), Object.entries(attributes)));
  parser.on('text', (found) => recorder.text(found));
  parser.on('cdata', (found) => recorder.text(found));
  parser.on('closetag', ({ name }) => recorder.tag(`</${local(name)}>`));
  try {
    parser.write(text).close();
    return recorder.events;
  } catch {
    return null;
  }
}
