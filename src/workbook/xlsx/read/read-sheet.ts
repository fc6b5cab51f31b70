import type { Grid } from '../../../core/cells/grid';
import type { ListedSheet } from '../package/workbook-part';
import { bySection } from '../xml/by-section';
import { readXml } from '../xml/read-xml';
import type { Archive } from '../zip/archive';
import type { Allowances } from './allowance';
import { CellStore } from './cell-store';
import { MergesReader } from './merges-reader';
import { CellsReader } from './sheet-cells';

/** What all sheets of a workbook share. */
export interface WorkbookReading {
  readonly archive: Archive;
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly date1904: boolean;
  readonly allowances: Allowances;
}

/** Reads the cells of one sheet. Throws `UnusableWorkbook` for XML that cannot be read. */
export function readSheet(listed: ListedSheet, context: WorkbookReading): Grid {
  const { archive, strings, formats, date1904, allowances } = context;
  const { name, state, partName } = listed;
  const store = new CellStore();
  const cells = new CellsReader(store, { sheet: name, strings, date1904 }, allowances);
  const merges = new MergesReader(name);
  readXml(archive, partName, bySection({ sheetData: cells, mergeCells: merges }));
  return {
    ...{ name, state, date1904 },
    merges: merges.ranges,
    usedRange: store.usedRange(),
    filled: store.filled(),
    value: (row, column) => store.value(row, column),
    formula: (row, column) => store.formula(row, column),
    numberFormat: (row, column) => formats[store.style(row, column)] ?? 'General',
  };
}
