import { HostError } from '../rich-api/host-error';
import type { ModelSheet, ModelWorkbook } from '../workbook-model/model';

/**
 * Refuses to hide the only sheet that is shown: a workbook must show at least one (support.microsoft.com, "Hide or
 * unhide worksheets"; in VBA it is error 1004). That the API answers `InvalidOperation` is a guess.
 */
export function requireAnotherShown({ sheets }: ModelWorkbook, hidden: ModelSheet): void {
  const isAnotherShown = sheets.some((sheet) => sheet !== hidden && sheet.visibility === 'Visible');
  if (!isAnotherShown)
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
}
