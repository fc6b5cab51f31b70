import { SaxesParser } from 'saxes';
import { UnusableWorkbook } from '../../unusable-workbook';
import type { Archive } from '../zip/archive';
import { streamEntry } from '../zip/read-entry';

/** Attributes by name without namespace prefix, except that `r:id` and the like keep theirs. */
export type Attributes = Readonly<Record<string, string>>;

/** What to do at each part of a document. Element names come without prefix. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Reads a part's XML as a stream. Throws `UnusableWorkbook` for malformed XML and for documents that
 * declare entities, which no workbook needs. Example: `readXml(archive, 'xl/workbook.xml', { open })`.
 */
export function readXml(archive: Archive, partName: string, handler: XmlHandler): void {
  const refuse = (): never => {
    throw new UnusableWorkbook(`Delen ${partName} i filen går inte att läsa; spara om arbetsboken i Excel.`);
  };
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }) => handler.open?.(localName(name), attributes));
  if (handler.text) parser.on('text', handler.text);
  parser.on('closetag', ({ name }) => handler.close?.(localName(name)));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  streamEntry(archive, partName, (chunk) => {
    parser.write(decoder.decode(chunk, { stream: true }));
  });
  parser.write(decoder.decode());
  parser.close();
}
