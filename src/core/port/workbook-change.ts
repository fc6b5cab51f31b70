import type { CellRange } from '../cells/address';

/** What can happen to a sheet of an open workbook: cells typed in, formulas calculated, brought to the front, and so on. */
type ChangeKind = 'changed' | 'calculated' | 'activated' | 'added' | 'deleted' | 'renamed';

/** Something that happened in an open workbook. */
export interface WorkbookChange {
  readonly kind: ChangeKind;
  /** The name of the sheet, the new one where it was renamed; `null` where it could not be learnt. */
  readonly sheet: string | null;
  /** The cells whose contents were changed; `null` for anything else, and where Excel does not give them. */
  readonly range: CellRange | null;
  /** True for what Tertial itself has written. */
  readonly isOwn: boolean;
}

/** Ends what was begun by watching; events that are on their way are dropped. */
export type StopWatching = () => void;
