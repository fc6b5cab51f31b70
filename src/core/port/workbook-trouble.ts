/**
 * Why Excel did not do as asked: `cellEditMode` (the user is typing in a cell), `accessDenied` (protected
 * or read-only), `structureProtected` (no sheet may be added), `tooLarge` (a message over Excel's limit), `memory`,
 * `timeout`, `sheetGone` (deleted or renamed meanwhile), `sheetHidden`, `oddSheet` (no worksheet), `typedMeanwhile`
 * (somebody typed in a sheet that was to be rewritten), `otherWorkbook` (another one is in front), `conflict` (with a
 * table, a filter or merged cells), `cellChanged` (a cell that was to be mended no longer holds what was shown),
 * `notMended` (it did not come to show what it should, and is as it was), `rejected` (not as Excel wants it), `unsupported` (this Excel lacks the call),
 * `signedOut`, `restart` (Excel must be restarted), `notOpened` (a workbook beside this one), `unknown`.
 */
export type TroubleReason =
  | 'cellEditMode'
  | 'accessDenied'
  | 'structureProtected'
  | 'tooLarge'
  | 'memory'
  | 'timeout'
  | 'sheetGone'
  | 'sheetHidden'
  | 'oddSheet'
  | 'typedMeanwhile'
  | 'otherWorkbook'
  | 'conflict'
  | 'cellChanged'
  | 'notMended'
  | 'rejected'
  | 'unsupported'
  | 'signedOut'
  | 'restart'
  | 'notOpened'
  | 'unknown';

/** Excel refused or failed. The pane turns the reason into one sentence with a way on. */
export class WorkbookTrouble extends Error {
  override name = 'WorkbookTrouble';

  constructor(
    readonly reason: TroubleReason,
    cause: unknown,
    /** Excel's own code and where in its API, without any content: `GeneralException, Worksheet.names`. */
    readonly details: string | null = null,
  ) {
    super(details === null ? `Excel: ${reason}` : `Excel: ${reason} (${details})`, { cause });
  }
}
