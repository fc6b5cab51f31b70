import type { XmlDocument } from '../xml/xml-document';
import { node } from '../xml/xml-node';
import type { Pool } from './pool';
import { openPool, poolIndex } from './pool';

/** The style sheet's number formats, by id. */
export interface NumberFormats {
  readonly pool: Pool;
  readonly ids: Map<string, number>;
}

/** Formats that every workbook has without listing them. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00%': 10 };
const LAST_RESERVED_ID = 163;

/** Reads which number formats the style sheet lists. Example: none in a workbook that has just built-in ones. */
export function openNumberFormats(document: XmlDocument): NumberFormats {
  const pool = openPool(document, 'numFmts', { seeds: [] });
  const ids = new Map<string, number>();
  for (const { attributes } of pool.present) {
    const code = attributes.get('formatCode') ?? '';
    if (!ids.has(code)) ids.set(code, Number(attributes.get('numFmtId')));
  }
  return { pool, ids };
}

/** The id of a format code, listed if it is not yet. Example: `0.00%` is 10 everywhere. */
export function formatId({ pool, ids }: NumberFormats, code: string): number {
  const known = BUILT_IN[code] ?? ids.get(code);
  if (known !== undefined) return known;
  const taken = [...pool.present.map(({ attributes }) => Number(attributes.get('numFmtId'))), ...ids.values()];
  const id = Math.max(LAST_RESERVED_ID, ...taken) + 1;
  ids.set(code, id);
  poolIndex(pool, node('numFmt', { numFmtId: id, formatCode: code }));
  return id;
}
