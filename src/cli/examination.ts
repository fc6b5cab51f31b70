import type { UnwrittenNotes } from '../core/documents/notes/user-notes';
import type { WorkbookContent } from '../core/port/workbook';
import type { Recalculation } from '../core/recalculate';
import { recalculate } from '../core/recalculate';
import type { SettingError } from '../core/settings/setting-error';
import type { Settings } from '../core/settings/settings';
import { readSettings } from '../core/settings/settings-text';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';

/** What a workbook holds: its sheets, and what the pane has kept in it. */
export interface ReadWorkbook {
  readonly content: WorkbookContent;
  /** The saved settings as text; `null` where none are saved. */
  readonly setting: string | null;
  /** How many drafts it keeps of what was typed in panes. */
  readonly drafts: number;
}

/** Everything that is found and computed, and by which settings. */
export interface Examination {
  readonly content: WorkbookContent;
  readonly settings: Settings;
  readonly settingsErrors: readonly SettingError[];
  readonly recalculation: Recalculation;
}

/** Reads all that is used of a workbook. Throws `UnusableWorkbook` as its adapter does. */
export async function readWhole(workbook: XlsxWorkbook): Promise<ReadWorkbook> {
  const content = await workbook.read();
  return { content, setting: await workbook.readSetting(), drafts: (await workbook.readDrafts()).size };
}

/** Checks and computes what was read, by the settings kept in it, as of today. */
export function examined(
  { content, setting, drafts }: ReadWorkbook,
  workbookName: string | null,
  unwritten: UnwrittenNotes,
): Examination {
  const { settings, errors: settingsErrors } = readSettings(setting);
  const today = new Date().toISOString().slice(0, 10);
  const recalculation = recalculate(content, settings, { today, workbookName, draftsLeftOut: drafts, unwritten });
  return { content, settings, settingsErrors, recalculation };
}
