import type { Occasion } from '../../core/recalculate';
import type { OpenWorkbook } from '../../core/port/workbook';
import type { separateWorkbook } from '../../workbook/xlsx/separate-workbook';
import type { Pace } from './in-slices';
import type { Later } from './timer';
import type { WORK } from './work';

/** What a session works with. */
export interface SessionOptions {
  readonly workbook: OpenWorkbook;
  /** Loads the part that reads tables and computes; called when it is first needed. */
  readonly loadWork: () => Promise<typeof WORK>;
  /** Loads the part that makes workbooks of their own. */
  readonly loadSeparate: () => Promise<typeof separateWorkbook>;
  /** The day, and the name of the workbook. */
  readonly occasion: () => Occasion;
  /** Given every unexpected error; the pane logs it. Must not throw. */
  readonly onError: (error: unknown) => void;
  /** Whose drafts are taken back and kept: the same each time for the same user. None are where it is not given. */
  readonly draftOwner?: () => Promise<string>;
  /** A browser's, if it is not given. */
  readonly pace?: Pace;
  /** A browser's, if it is not given. */
  readonly later?: Later;
}
