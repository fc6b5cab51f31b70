import type { OpenWorkbook } from '../../core/port/workbook';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import { insertSheets } from './insert-sheets';
import { KnownSheets } from './known-sheets';
import { markCells } from './mark-cells';
import { mendCells } from './mend-cells';
import { asOneUndoStep } from './one-undo-step';
import { readExcel } from './read-excel';
import { selectCell } from './select-cell';
import { keepDraft, readDrafts, readSetting, saveSetting } from './settings-of-workbook';
import { selectedCell } from './selected-cell';
import { isNamelessRefusal, troubleFrom, withTrouble } from './trouble-from';
import { watchExcel } from './watch-excel';
import { writeExcel } from './write-excel';

const PIECE = 8_192;

/** Bytes as text, in pieces that a call can take as arguments. */
function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

/** Opens the file as a workbook of its own. What no sentence explains better is that it was not opened. */
async function openBeside(excel: typeof Excel, bytes: Uint8Array): Promise<void> {
  try {
    await excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    const trouble = troubleFrom(error);
    throw isNamelessRefusal(trouble) ? new WorkbookTrouble('notOpened', error, trouble.details) : trouble;
  }
}

/** What the Excel at hand offers beyond what the manifest asks for. */
export interface Offered {
  /** Requests that are one undo step together: ExcelApi 1.20. */
  readonly undoGroups: boolean;
}

const NOTHING_MORE: Offered = { undoGroups: false };

/** Whether the workbook is being changed by Tertial: what is reported meanwhile is then its own. */
class OwnChanges {
  private underWay = 0;

  get areMade(): boolean {
    return this.underWay > 0;
  }

  async make<Result>(change: () => Promise<Result>): Promise<Result> {
    this.underWay += 1;
    try {
      return await change();
    } finally {
      this.underWay -= 1;
    }
  }
}

/**
 * The workbook that is open in Excel. Requests are made in contexts of their own rather than in
 * `Excel.run`, which would keep a reference to every range and take one more message to let go of them; but where
 * Excel offers to make a writing one undo step, that is had by `Excel.run` alone.
 * Example: `createExcelWorkbook(Excel).read()`.
 */
export function createExcelWorkbook(excel: typeof Excel, { undoGroups }: Offered = NOTHING_MORE): OpenWorkbook {
  const newContext = () => new excel.RequestContext();
  const known = new KnownSheets(newContext);
  const changes = new OwnChanges();
  const writing = <Result>(work: () => Promise<Result>) => changes.make(() => withTrouble(work));
  return {
    read: (options = {}) => withTrouble(() => readExcel(newContext(), options, (sheets) => known.read(sheets))),
    write: (plans, read) =>
      writing(() =>
        asOneUndoStep(excel, undoGroups, (contexts) => writeExcel(contexts, { plans, read: read ?? null })),
      ),
    mend: (cells) => writing(() => mendCells(newContext, cells)),
    mark: (cells) => writing(() => markCells(newContext, cells)),
    watch: (listener) => watchExcel(newContext, { listener, known, isWriting: () => changes.areMade }),
    insertFrom: (bytes, sheets) => withTrouble(() => insertSheets(newContext(), { file: base64Of(bytes), sheets })),
    select: (sheet, address) => withTrouble(() => selectCell(newContext, sheet, address)),
    selectedCell: () => withTrouble(() => selectedCell(newContext)),
    readSetting: () => withTrouble(() => readSetting(newContext())),
    openBeside: (bytes) => openBeside(excel, bytes),
    saveSetting: (text) => withTrouble(() => saveSetting(newContext(), text)),
    readDrafts: () => withTrouble(() => readDrafts(newContext())),
    keepDraft: (owner, text) => withTrouble(() => keepDraft(newContext(), owner, text)),
  };
}
