import { columnName } from '../../cells/address';
import { quoteSheetName } from '../../cells/sheet-name';
import type { FindingsColumn } from './columns';
import { findingsColumn } from './columns';
import type { FindingsSheet } from './plan';

/** A column of the findings as a range. Example: `'Tertial Kontroller'!$A$5:$A$9`. */
export function findingsRange({ plan, rows }: FindingsSheet, id: FindingsColumn): string {
  const column = columnName(findingsColumn(id));
  return `${quoteSheetName(plan.name)}!$${column}$${(rows?.first ?? 0) + 1}:$${column}$${(rows?.last ?? 0) + 1}`;
}
