import { UnusableWorkbook } from '../../../core/port/unusable-workbook';
import type { Archive } from '../zip/archive';
import { entryPieces } from '../zip/read-entry';
import { decodeXml } from './decode-xml';
import { MalformedXml } from './malformed-xml';
import type { XmlHandler } from './xml-scanner';
import { XmlScanner } from './xml-scanner';

/**
 * Reads a part's XML as a stream. Throws `UnusableWorkbook` for malformed XML and for documents that
 * declare entities, which no workbook needs. Example: `readXml(archive, 'xl/workbook.xml', { open })`.
 */
export function readXml(archive: Archive, partName: string, handler: XmlHandler): void {
  const scanner = new XmlScanner(handler);
  try {
    for (const text of decodeXml(entryPieces(archive, partName))) scanner.write(text);
    scanner.end();
  } catch (error) {
    if (!(error instanceof MalformedXml)) throw error;
    throw new UnusableWorkbook(`Delen ${partName} i filen går inte att läsa; spara om arbetsboken i Excel.`);
  }
}
