/**
 * Why Excel did not do as asked: `cellEditMode` (the user is typing in a cell), `accessDenied` (protected
 * or read-only), `tooLarge` (a message over Excel's limit), `timeout`, `sheetGone` (deleted or renamed
 * meanwhile), `typedMeanwhile` (somebody typed in a sheet that was to be rewritten), `unsupported` (this Excel lacks the call),
 * `notOpened` (a workbook beside this one), `unknown`.
 */
export type TroubleReason =
  | 'cellEditMode'
  | 'accessDenied'
  | 'tooLarge'
  | 'timeout'
  | 'sheetGone'
  | 'typedMeanwhile'
  | 'unsupported'
  | 'notOpened'
  | 'unknown';

/** Excel refused or failed. The pane turns the reason into one sentence with a way on. */
export class WorkbookTrouble extends Error {
  override name = 'WorkbookTrouble';

  constructor(
    readonly reason: TroubleReason,
    cause: unknown,
  ) {
    super(`Excel: ${reason}`, { cause });
  }
}
