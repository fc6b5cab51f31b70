import { WorkbookTrouble } from '../../core/port/workbook-trouble';

/**
 * An error as it may be logged. Excel's own messages can quote what cells hold, so that of its errors only the reason,
 * the code and where it happened are kept. Example: `Excel: unknown (GeneralException, Worksheet.names)`.
 */
export function loggable(error: unknown): Error {
  if (!(error instanceof WorkbookTrouble)) return error instanceof Error ? error : new Error(String(error));
  const kept = new Error(error.message);
  kept.name = error.name;
  kept.stack = error.stack ?? '';
  return kept;
}
