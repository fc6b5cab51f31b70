import type { Occasion } from '../../core/recalculate';
import { createExcelWorkbook } from '../../workbook/excel/excel-workbook';
import { Session } from '../session/session';

/** Loads the part that reads tables and computes. */
export const loadWork = () => import('../session/work').then(({ WORK }) => WORK);

/** Loads the part that makes files. */
const loadSeparate = () =>
  import('../../workbook/xlsx/separate-workbook').then(({ separateWorkbook }) => separateWorkbook);

/** Today, and the last part of the workbook's address: its name. */
function occasion(): Occasion {
  const address = (Office.context.document?.url as string | undefined) ?? '';
  const name = address.split(/[\\/]/).at(-1) ?? '';
  return { today: new Date().toISOString().slice(0, 10), workbookName: name === '' ? null : name };
}

/** True if the requests of a writing can be one step to undo. */
const isUndoGrouped = () => Office.context.requirements.isSetSupported('ExcelApi', '1.20');

/** A session on the workbook that is open in Excel; errors go to Office's own log. */
export function openSession(): Session {
  return new Session({
    workbook: createExcelWorkbook(Excel, { undoGroups: isUndoGrouped() }),
    loadWork,
    loadSeparate,
    occasion,
    onError: (error) => void import('./office-helpers').then((helpers) => helpers.logError(error)),
  });
}
