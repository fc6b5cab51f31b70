import type { Recalculation } from '../core/recalculate';
import type { Settings } from '../core/settings/settings';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';
import type { CommandRequest } from './arguments';
import type { ProvenCopy } from './proven-copy';
import type { FileToSave } from './save-files';

export type WriteJob = Extract<CommandRequest, { command: 'write' }>;

/** A workbook that has been read and computed, for whatever is made of it. */
export interface Prepared {
  readonly workbook: XlsxWorkbook;
  readonly recalculation: Recalculation;
  readonly settings: Settings;
}

/** A file to be saved, and the sheets that were written in it. */
export type FileOfJob = FileToSave & ProvenCopy;
