import type { CellRange } from '../../../../src/core/cells/address';
import { parseRange } from '../../../../src/core/cells/address';
import type { ModelSheet, ModelWorkbook } from '../../host/workbook-model/model';

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;

/** A range and the sheet that it is on. */
export interface Referred {
  readonly sheet: ModelSheet;
  readonly range: CellRange;
}

/** What a reference leads to, on `own` if it names no sheet; `null` if there is no such thing. Example: `'Budget 2025'!B5`. */
export function referredIn(workbook: ModelWorkbook, reference: string, own: ModelSheet | null): Referred | null {
  const [, quoted, plain, address = ''] = REFERENCE.exec(reference.trim()) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? own : workbook.sheet(name);
  const range = parseRange(address.toUpperCase());
  return sheet === null || range === null ? null : { sheet, range };
}
