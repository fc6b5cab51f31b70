import { jsonReport } from '../../src/cli/json-report';
import { provenCopy } from '../../src/cli/proven-copy';
import { textReport } from '../../src/cli/text-report';
import type { SheetPlan } from '../../src/core/port/sheet-plan';
import type { WorkbookContent } from '../../src/core/port/workbook';
import { planSheets, recalculate } from '../../src/core/recalculate';
import { readSettings } from '../../src/core/settings/settings-text';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';

/** What comes out of a workbook: its sheets, the reports on it, what is to be written, and the copy. */
export interface Run {
  readonly content: WorkbookContent;
  readonly reports: readonly string[];
  readonly plans: readonly SheetPlan[];
  /** Writes, proves and reads back; the copy's bytes. */
  copy(): Promise<Uint8Array>;
}

/** Takes the bytes of a workbook the whole way, as the command line does. */
export type Program = (bytes: Uint8Array) => Promise<Run>;

export const TERTIAL: Program = async (bytes) => {
  const workbook = openXlsx(bytes);
  const content = await workbook.read();
  const { settings, errors: settingsErrors } = readSettings(await workbook.readSetting());
  const recalculation = recalculate(content, settings, { today: '2025-02-01', workbookName: 'bok.xlsx' });
  const reported = { file: 'bok.xlsx', sha256: '', version: '0', content, settingsErrors, recalculation, written: [] };
  const plans = planSheets(content, recalculation, settings);
  return {
    content,
    reports: [jsonReport(reported), textReport(reported)],
    plans,
    copy: async () => (await provenCopy(workbook, plans)).bytes,
  };
};
