import { SETTING_KEY } from '../../core/port/marker';
import type { OpenWorkbook } from '../../core/port/workbook';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import { insertSheets } from './insert-sheets';
import { KnownSheets } from './known-sheets';
import { asOneUndoStep } from './one-undo-step';
import { readExcel } from './read-excel';
import { selectCell } from './select-cell';
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

async function readSetting(context: Excel.RequestContext): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING_KEY).load('value');
  await context.sync();
  return setting.isNullObject ? null : String(setting.value);
}

/** What the Excel at hand offers beyond what the manifest asks for. */
export interface Offered {
  /** Requests that are one undo step together: ExcelApi 1.20. */
  readonly undoGroups: boolean;
}

const NOTHING_MORE: Offered = { undoGroups: false };

/**
 * The workbook that is open in Excel. Requests are made in contexts of their own rather than in
 * `Excel.run`, which would keep a reference to every range and take one more message to let go of them; but where
 * Excel offers to make a writing one undo step, that is had by `Excel.run` alone.
 * Example: `createExcelWorkbook(Excel).read()`.
 */
export function createExcelWorkbook(excel: typeof Excel, { undoGroups }: Offered = NOTHING_MORE): OpenWorkbook {
  const newContext = () => new excel.RequestContext();
  const known = new KnownSheets(newContext);
  let underWay = 0;
  return {
    read: (options = {}) => withTrouble(() => readExcel(newContext(), options, (sheets) => known.read(sheets))),
    write: async (plans, read) => {
      underWay += 1;
      try {
        const writing = { plans, read: read ?? null };
        return await withTrouble(() => asOneUndoStep(excel, undoGroups, (contexts) => writeExcel(contexts, writing)));
      } finally {
        underWay -= 1;
      }
    },
    watch: (listener) => watchExcel(newContext, { listener, known, isWriting: () => underWay > 0 }),
    insertFrom: (bytes, sheets) => withTrouble(() => insertSheets(newContext(), { file: base64Of(bytes), sheets })),
    select: (sheet, address) => withTrouble(() => selectCell(newContext, sheet, address)),
    readSetting: () => withTrouble(() => readSetting(newContext())),
    openBeside: (bytes) => openBeside(excel, bytes),
    saveSetting: (text) =>
      withTrouble(async () => {
        const context = newContext();
        context.workbook.settings.add(SETTING_KEY, text);
        await context.sync();
      }),
  };
}
