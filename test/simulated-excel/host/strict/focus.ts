import { HostError } from '../rich-api/host-error';
import type { ModelWorkbook } from '../workbook-model/model';

/**
 * Refuses what Excel for Windows and Mac refuses while another workbook is in front. Documented in
 * "Troubleshooting Excel add-ins", the table "API limitations when the active workbook switches": `GeneralException`
 * from `Range.select`, `Worksheet.activate`, `Worksheet.gridlines`, `WorksheetCollection.add` and
 * `WorksheetFreezePanes`, `InvalidSelection` from `Worksheet.delete` and `Workbook.getSelectedRange`. That
 * `Worksheet.names` is refused with `InvalidSelection` is issue 6365 of OfficeDev/office-js, and is in no documentation.
 * A guess: page set-up, charts and sizes are not refused, since the table does not list them.
 */
export function requireInFront({ isInFront }: ModelWorkbook, code: 'GeneralException' | 'InvalidSelection'): void {
  if (isInFront) return;
  const message =
    code === 'InvalidSelection'
      ? 'The current selection is invalid for this operation.'
      : 'There was an internal error while processing the request.';
  throw new HostError(code, message);
}
