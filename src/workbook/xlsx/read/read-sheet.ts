import type { CellRange } from '../../../core/cells/address';
import { parseRange } from '../../../core/cells/address';
import type { Grid } from '../../../core/cells/grid';
import type { ListedSheet } from '../package/workbook-part';
import type { Archive } from '../zip/archive';
import type { Attributes } from '../xml/read-xml';
import { readXml } from '../xml/read-xml';
import { createCellStore } from './cell-store';
import { CellsReader } from './sheet-cells';

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly archive: Archive;
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true';

function hideColumns(hidden: Set<number>, { min, max, hidden: isHidden }: Attributes): void {
  if (!isTrue(isHidden)) return;
  for (let column = Number(min) - 1; column < Math.min(Number(max), 16_384); column += 1) hidden.add(column);
}

/** Reads the cells of one sheet. Throws `UnusableWorkbook` for XML that cannot be read. */
export function readSheet(listed: ListedSheet, context: SheetContext): Grid {
  const { archive, strings, formats, date1904 } = context;
  const { name, state, partName } = listed;
  const store = createCellStore();
  const cells = new CellsReader(store, strings, name);
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  readXml(archive, partName, {
    open: (element, attributes) => {
      cells.open(element, attributes);
      if (element === 'row' && isTrue(attributes.hidden)) hiddenRows.add(Number(attributes.r) - 1);
      if (element === 'col') hideColumns(hiddenColumns, attributes);
      const merge = element === 'mergeCell' ? parseRange(attributes.ref ?? '') : null;
      if (merge !== null) merges.push(merge);
    },
    text: (text) => cells.text(text),
    close: (element) => cells.close(element),
  });
  return {
    ...{ name, state, date1904, merges, hiddenRows, hiddenColumns },
    usedRange: store.usedRange(),
    value: (row, column) => store.value(row, column),
    formula: (row, column) => store.formula(row, column),
    numberFormat: (row, column) => formats[store.style(row, column)] ?? 'General',
  };
}
