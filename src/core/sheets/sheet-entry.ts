import type { Coverage } from '../audit/coverage/coverage';
import type { Results } from '../calculation/results';
import type { UserNotes } from '../documents/notes/user-notes';
import type { Finding, NotChecked } from '../documents/finding';
import type { TertialDocument } from '../documents/tertial-document';
import type { Steps } from '../pace/steps';
import type { SheetKey, SheetPlan } from '../port/sheet-plan';
import type { WorkbookSheet } from '../port/workbook';
import type { Settings } from '../settings/settings';
import type { UserCells } from './parts/user-cells';

/** All that the sheets are made from. */
export interface ReportInput {
  readonly documents: readonly TertialDocument[];
  readonly results: Results;
  readonly findings: readonly Finding[];
  /** Everything that was not checked or computed, the results' own included. */
  readonly notChecked: readonly NotChecked[];
  /** How many of each sheet's amounts something proves. */
  readonly coverage: readonly Coverage[];
  readonly settings: Settings;
  /** What the user has typed in Tertial's sheets. */
  readonly notes: UserNotes;
  /** The workbook's sheets in their order, Tertial's own from an earlier run included. */
  readonly sheets: readonly WorkbookSheet[];
  /** The names of its sheets of other kinds, which no new sheet may bear. */
  readonly otherNames?: readonly string[];
}

/** A planned sheet, with whatever others need to know of it: where its figures are. */
export interface BuiltSheet {
  readonly plan: SheetPlan;
}

/** What a sheet is planned from. */
export interface SheetContext extends ReportInput {
  /** The name of each sheet, written or not. */
  readonly names: Readonly<Record<SheetKey, string>>;
  readonly cells: UserCells;
  /** The sheets that a whole run writes, in their order. */
  readonly written: readonly SheetKey[];
  /** Another sheet, planned once however often it is asked for. Example: `built(EQUITY).keys`. */
  readonly built: <Built extends BuiltSheet | null>(entry: SheetEntry<Built>) => Built;
}

/** A sheet that Tertial writes. */
export interface SheetEntry<Built extends BuiltSheet | null = BuiltSheet | null> {
  /** The name of a new one. */
  readonly name: string;
  /** True where the results have something for it. */
  readonly isWanted: (results: Results) => boolean;
  /**
   * Why one that is there from an earlier run is left as it is, with what the user typed in it, when it is not
   * wanted; `null` for a sheet that is then written anew, and shows that there is nothing.
   */
  readonly left: string | null;
  /** `null` where there is nothing to plan it from. */
  readonly plan: (context: SheetContext) => Built;
  /** The same with pauses, where a sheet of the most that a workbook may have is too much for one go. */
  readonly planInSteps?: (context: SheetContext) => Steps<Built>;
}
