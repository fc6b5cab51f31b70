/** The namespaces of a workbook: transitional (what Excel saves by default) or strict. */
export interface Dialect {
  /** The namespace of the workbook's own elements. */
  readonly main: string;
  /** The namespace of `r:id`, and the beginning of every relationship type. */
  readonly relationships: string;
  /** The beginning of the namespaces of drawings and charts. */
  readonly drawing: string;
}

const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006',
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml',
};

/** The namespaces of a strict or transitional workbook. Example: `dialect(false).main`. */
export function dialect(strict: boolean): Dialect {
  return strict ? STRICT : TRANSITIONAL;
}
