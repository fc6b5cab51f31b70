import type { CellAddress } from '../cells/address';
import type { CellValue } from '../cells/cell';
import type { Grid } from '../cells/grid';
import type { UnreadSheet } from '../cells/unread-sheet';
import type { CellMend, CellState } from './cell-mend';
import type { SheetKey, SheetPlan } from './sheet-plan';
import type { StopWatching, WorkbookChange } from './workbook-change';
import type { WriteRemark } from './write-remark';

/** A sheet as read, and the marker that it carries if Tertial wrote it. */
export interface WorkbookSheet {
  readonly grid: Grid;
  readonly marker: SheetKey | null;
}

/** A defined name and the formula that it means, without `=`. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet that the name is local to; `null` for the whole workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

/** What a workbook holds, in sheet order. */
export interface WorkbookContent {
  readonly sheets: readonly WorkbookSheet[];
  readonly names: readonly DefinedName[];
  /** True if formulas are only calculated when the user asks: their values may be older than what they come from. */
  readonly isManual: boolean;
  /** Sheets of other kinds than worksheets, where they are known: Excel shows an add-in none of them. */
  readonly unreadSheets?: readonly UnreadSheet[];
  /** Where several workbooks are read as one: the cells whose formulas take something from another of them. */
  readonly linked?: readonly (CellAddress & { readonly sheet: string })[];
}

/** A cell that does not hold what was planned. */
export interface PlanMismatch {
  readonly sheet: string;
  readonly cell: string;
  readonly planned: string;
  readonly found: string;
}

/** How a written sheet compares with its plan when it is read back. */
export interface WrittenSheet {
  readonly key: SheetKey;
  readonly name: string;
  readonly cells: number;
  readonly formulas: number;
  readonly mismatches: readonly PlanMismatch[];
}

/** States, from the first rows of a long sheet, which columns are enough; `null` if it must be read whole. */
export type NeededColumns = (head: Grid) => readonly number[] | null;

/** How far a reading is: so many rows of a sheet. */
export interface ReadProgress {
  readonly sheet: string;
  readonly rows: number;
  readonly of: number;
}

/** How much is read, and until when. */
export interface ReadOptions {
  /** Given how far it is, from time to time and at each sheet's end. */
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly neededColumns?: NeededColumns;
  /** Given when the user no longer wants it: the reading then ends with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The door between the core and a workbook, in a file or in Excel. */
export interface Workbook {
  read(options?: ReadOptions): Promise<WorkbookContent>;
  /** The text kept in the workbook's own settings under Tertial's key; `null` before it was first saved. */
  readSetting(): Promise<string | null>;
  /** The drafts kept among the workbook's own settings, by whose they are: what was typed in panes and is not written. */
  readDrafts(): Promise<ReadonlyMap<string, string>>;
  /**
   * Writes the plans, each in the sheet that carries its marker or in a new one. Touches no other sheet. Where others
   * can type meanwhile, a sheet that does not hold what it held in `read`, which the plans were made from, is not
   * written over. Gives what of the sheets' looks could not be set: nothing, in a file.
   */
  write(plans: readonly SheetPlan[], read?: WorkbookContent): Promise<readonly WriteRemark[]>;
}

/** What the user has selected: a cell, or the upper left one of several, and what it holds. */
export interface SelectedCell extends CellAddress {
  readonly sheet: string;
  readonly value: CellValue;
  /** The lower right one of several; the same where one is selected. */
  readonly last: CellAddress;
}

/** A workbook that is open before the user, in Excel. Its methods throw `WorkbookTrouble` when Excel refuses. */
export interface OpenWorkbook extends Workbook {
  /** Shows the cell: its sheet comes to the front and the cell is selected. */
  select(sheet: string, address: CellAddress): Promise<void>;
  /** The cell that the user has selected, the upper left one of several, and what it holds. */
  selectedCell(): Promise<SelectedCell>;
  saveSetting(text: string): Promise<void>;
  /** Keeps a draft in the place of the owner's earlier one, and no other; `null` takes it away. */
  keepDraft(owner: string, text: string | null): Promise<void>;
  /** Opens the bytes of a workbook as a new one beside this, for the user to save. */
  openBeside(bytes: Uint8Array): Promise<void>;
  /**
   * Calls back for what happens in the workbook, as far as this Excel reports it, until it is stopped. Never fails: what
   * Excel does not offer is not reported.
   */
  watch(listener: (change: WorkbookChange) => void): StopWatching;
  /**
   * Puts copies of sheets out of the bytes of another workbook last in this one, as sheets of the user's, and gives the
   * names that they got: a name that is taken gets a number. For reports whose formulas refer to several workbooks; who
   * needs figures alone reads the file instead, which leaves this workbook as it is.
   */
  insertFrom(bytes: Uint8Array, sheets: readonly string[]): Promise<readonly string[]>;
  /**
   * Changes cells of the user's, and nothing else: all of them, or none. Gives what each of them was, in their order, which
   * another mending puts back. Throws `WorkbookTrouble`: `cellChanged` if one of them no longer holds what was shown,
   * `notMended` if one of them does not show what it should afterwards; they are then as they were.
   */
  mend(cells: readonly CellMend[]): Promise<readonly CellState[]>;
  /**
   * Colours cells for a while instead of those that were coloured before; none takes all colour away. Nothing of the cells
   * themselves is changed, and colours of an earlier session are known too.
   */
  mark(cells: readonly (CellAddress & { readonly sheet: string })[]): Promise<void>;
}
