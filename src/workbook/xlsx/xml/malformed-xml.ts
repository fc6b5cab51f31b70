/** Text that is not well-formed XML, or that declares a document type, which no workbook needs. */
export class MalformedXml extends Error {
  override readonly name = 'MalformedXml';
}
