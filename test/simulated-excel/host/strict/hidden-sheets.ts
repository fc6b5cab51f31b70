import { HostError } from '../rich-api/host-error';
import type { ModelSheet } from '../workbook-model/model';

/**
 * Refuses to bring a hidden sheet to the front or to select in it: a hidden sheet can be neither active nor selected
 * (the same rule in files, XlsxWriter's documentation of `worksheet.hide`; in VBA it is error 1004). That the API
 * answers `InvalidOperation` is a guess: no page has the code.
 */
export function requireShown({ visibility }: ModelSheet): void {
  if (visibility !== 'Visible')
    throw new HostError('InvalidOperation', 'The operation attempted is invalid on the object.');
}
