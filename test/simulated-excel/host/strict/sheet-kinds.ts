import { HostError } from '../rich-api/host-error';
import type { ModelSheet } from '../workbook-model/model';

/**
 * Refuses whatever asks for the cells of a sheet without any. Documented in "Error handling with the
 * application-specific JavaScript APIs": `UnsupportedSheet`, "This sheet type does not support this operation, since it
 * is a Macro or Chart sheet"; issue 2444 of OfficeDev/office-js: `getActiveWorksheet` throws with such a sheet in front.
 * Guesses: that the collection lists such sheets at all, and that their identity, name and visibility are given.
 */
export function requireWorksheet({ kind }: ModelSheet): void {
  if (kind === 'worksheet') return;
  const message = 'This sheet type does not support this operation, since it is a Macro or Chart sheet.';
  throw new HostError('UnsupportedSheet', message);
}
