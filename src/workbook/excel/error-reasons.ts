import type { TroubleReason } from '../../core/port/workbook-trouble';

/**
 * Every error code that Microsoft documents for Excel, by what it means to the user: the tables in "Error handling
 * with the application-specific JavaScript APIs". `Timeout` and `InvalidOrTimedOutSession` are of the library itself.
 */
export const ERROR_REASONS: Readonly<Record<string, TroubleReason>> = {
  AccessDenied: 'accessDenied',
  ActivityLimitReached: 'timeout',
  ApiNotAvailable: 'unsupported',
  ApiNotFound: 'unsupported',
  BadPassword: 'accessDenied',
  Conflict: 'conflict',
  ContentLengthRequired: 'rejected',
  EmptyChartSeries: 'rejected',
  FilteredRangeConflict: 'conflict',
  FormulaLengthExceedsLimit: 'rejected',
  GeneralException: 'unknown',
  HostRestartNeeded: 'restart',
  InactiveWorkbook: 'otherWorkbook',
  InsertDeleteConflict: 'conflict',
  InvalidArgument: 'rejected',
  InvalidBinding: 'sheetGone',
  InvalidOperation: 'rejected',
  InvalidOperationInCellEditMode: 'cellEditMode',
  InvalidOrTimedOutSession: 'timeout',
  InvalidReference: 'sheetGone',
  InvalidRequest: 'rejected',
  InvalidRibbonDefinition: 'rejected',
  InvalidSelection: 'otherWorkbook',
  ItemAlreadyExists: 'sheetGone',
  ItemNotFound: 'sheetGone',
  MemoryLimitReached: 'memory',
  MergedRangeConflict: 'conflict',
  NonBlankCellOffSheet: 'conflict',
  NotImplemented: 'unsupported',
  OperationCellsExceedLimit: 'tooLarge',
  PivotTableRangeConflict: 'conflict',
  RangeExceedsLimit: 'tooLarge',
  RefreshWorkbookLinksBlocked: 'rejected',
  RequestAborted: 'timeout',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ServiceNotAvailable: 'timeout',
  Timeout: 'timeout',
  Unauthenticated: 'signedOut',
  UndoNotSupported: 'rejected',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'accessDenied',
  UnsupportedSheet: 'oddSheet',
};

/**
 * The members that Excel for Windows and Mac refuses with `GeneralException`, and no reason, while another workbook is
 * in front: "Troubleshooting Excel add-ins", the table "API limitations when the active workbook switches".
 */
const REFUSED_BEHIND: ReadonlySet<string> = new Set([
  ...['Chart.activate', 'Range.select', 'Table.clearFilters', 'Worksheet.activate', 'Worksheet.gridlines'],
  ...['Worksheet.showGridlines', 'Worksheet.showHeadings', 'WorksheetCollection.add'],
  ...['WorksheetFreezePanes.freezeAt', 'WorksheetFreezePanes.freezeColumns', 'WorksheetFreezePanes.freezeRows'],
  ...['WorksheetFreezePanes.getLocationOrNullObject', 'WorksheetFreezePanes.unfreeze'],
]);

/** What an error with this code means, where it happened at this member of the API. */
export function reasonFor(code: string, location: string): TroubleReason {
  if (code === 'GeneralException' && REFUSED_BEHIND.has(location)) return 'otherWorkbook';
  return ERROR_REASONS[code] ?? 'unknown';
}
