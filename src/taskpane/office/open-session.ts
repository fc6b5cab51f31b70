import { createExcelWorkbook } from '../../workbook/excel/excel-workbook';
import { Session } from '../session/session';

/** Loads the part that reads tables and computes. */
export const loadWork = () => import('../session/work').then(({ WORK }) => WORK);

/** A session on the workbook that is open in Excel; errors go to Office's own log. */
export function openSession(): Session {
  return new Session({
    workbook: createExcelWorkbook(Excel),
    loadWork,
    onError: (error) => void import('./office-helpers').then((helpers) => helpers.logError(error)),
  });
}
