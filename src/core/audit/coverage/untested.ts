import type { CellRange } from '../../cells/address';
import { formatRange, overlap, parseRange } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import type { NotChecked } from '../../documents/finding';
import { ofKind } from '../../documents/tertial-document';
import type { Read } from '../proof/sheet-evidence';
import type { Coverage } from './coverage';
import { unsearchedSheet, untestedTable } from './coverage-words';

/** Fewer figures are no table. */
const LEAST_AMOUNTS = 3;

function isNamed(sheet: string, table: CellRange, known: readonly NotChecked[]): boolean {
  return known.some((each) => {
    if (each.sheet !== sheet) return false;
    const range = each.range === null ? null : parseRange(each.range);
    return range === null ? each.range === null : overlap(range, table);
  });
}

/**
 * The tables in which no figure could be asked of any other, but for those that are known as not checked.
 * Example: a list of prices, which add up to nothing.
 */
export function untestedTables(coverage: readonly Coverage[], known: readonly NotChecked[]): NotChecked[] {
  return coverage.flatMap(({ sheet, tables }) =>
    tables.flatMap(({ range, relations, proven, amounts }) => {
      const isTested = relations > 0 || proven > 0 || amounts < LEAST_AMOUNTS;
      if (isTested || isNamed(sheet, range, known)) return [];
      return [{ sheet, range: formatRange(range), reason: untestedTable(amounts) }];
    }),
  );
}

/** Sheets of amounts that are too long for what their figures say of each other to be looked for. */
export function unsearchedSheets(grids: readonly Grid[], read: Read, coverage: readonly Coverage[]): NotChecked[] {
  const searched = new Set(coverage.map(({ sheet }) => sheet));
  const lists = new Set(ofKind(read.documents, 'participants').map(({ sheet }) => sheet));
  const left = grids.filter(({ name }) => !searched.has(name) && !lists.has(name));
  return left.flatMap(({ name, filled }) => {
    if (read.notChecked.some(({ sheet }) => sheet === name)) return [];
    return [{ sheet: name, range: null, reason: unsearchedSheet(filled.rows().length) }];
  });
}
