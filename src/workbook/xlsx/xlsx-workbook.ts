import type { Workbook, WorkbookContent } from '../../core/port/workbook';
import { linkedWorkbooks } from './package/linked-workbooks';
import type { Safeguard } from './package/safeguards';
import { safeguardsOf } from './package/safeguards';
import { readDrafts, readSetting } from './read/read-setting';
import { readWorkbook } from './read/read-workbook';
import { writePlans } from './write/write-plans';
import { openArchive } from './zip/archive';

/** A workbook in a file. */
export interface XlsxWorkbook extends Workbook {
  /** The file as it now is: as opened, or as last written. */
  bytes(): Uint8Array;
  /** What the user has set up against changes. `write` goes past it: a signature is taken out. */
  safeguards(): readonly Safeguard[];
  /** Where the other workbooks are that formulas refer to by number, in the order of the numbers: `[1]Budget!B5` is in the first. */
  links(): readonly string[];
}

/**
 * Opens the bytes of an .xlsx or .xlsm file; they are never changed. Throws `UnusableWorkbook`, as
 * `read` and `write` do, for bytes that cannot be used.
 * Example: `await openXlsx(bytes).read()` gives the grids of its sheets.
 */
export function openXlsx(bytes: Uint8Array): XlsxWorkbook {
  let archive = openArchive(bytes);
  let content: WorkbookContent | null = null;
  return {
    async read({ onProgress } = {}) {
      content ??= readWorkbook(archive, onProgress);
      return content;
    },
    async readSetting() {
      return readSetting(archive);
    },
    async readDrafts() {
      return readDrafts(archive);
    },
    async write(plans) {
      archive = openArchive(writePlans(archive, plans));
      content = null;
      return [];
    },
    bytes: () => archive.bytes,
    safeguards: () => safeguardsOf(archive),
    links: () => linkedWorkbooks(archive),
  };
}
