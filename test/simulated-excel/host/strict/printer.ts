import { HostError } from '../rich-api/host-error';
import type { ModelWorkbook } from '../workbook-model/model';

/**
 * Refuses to set up pages where the computer has no printer: in VBA `PageSetup` is error 1004 then ("Unable to set the
 * Orientation property of the PageSetup class"). That the API refuses too, and with `GeneralException`, is a guess.
 */
export function requirePrinter({ hasPrinter }: ModelWorkbook): void {
  if (!hasPrinter) throw new HostError('GeneralException', 'There was an internal error while processing the request.');
}
