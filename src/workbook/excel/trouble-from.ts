import type { TroubleReason } from '../../core/port/workbook-trouble';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';

/** Microsoft's error codes by what they mean to the user. */
const REASONS: Readonly<Record<string, TroubleReason>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  AccessDenied: 'accessDenied',
  UnsupportedOperation: 'accessDenied',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  Timeout: 'timeout',
  RequestAborted: 'timeout',
  ServiceNotAvailable: 'timeout',
  InvalidOrTimedOutSession: 'timeout',
  ActivityLimitReached: 'timeout',
  ItemNotFound: 'sheetGone',
  ItemAlreadyExists: 'sheetGone',
  InvalidReference: 'sheetGone',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
};

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Excel's error as trouble with a reason. Example: code `AccessDenied` gives the reason `accessDenied`. */
export function troubleFrom(error: unknown): WorkbookTrouble {
  if (error instanceof WorkbookTrouble) return error;
  return new WorkbookTrouble(REASONS[codeOf(error)] ?? 'unknown', error);
}

/** Does the work; whatever Excel throws comes out as `WorkbookTrouble`. */
export async function withTrouble<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw troubleFrom(error);
  }
}
