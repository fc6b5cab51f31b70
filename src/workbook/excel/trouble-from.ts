import type { TroubleReason } from '../../core/port/workbook-trouble';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import { reasonFor } from './error-reasons';

/** The text under a key of something that was thrown; empty where there is none. */
function textAt(thrown: unknown, key: string): string {
  const value = typeof thrown === 'object' && thrown !== null ? (thrown as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : '';
}

/** Excel's own code for what it refused. Example: `GeneralException`. */
export function errorCodeOf(error: unknown): string {
  return textAt(error instanceof WorkbookTrouble ? error.cause : error, 'code');
}

function locationOf(error: unknown): string {
  const { debugInfo } = Object(error) as { readonly debugInfo?: unknown };
  return textAt(debugInfo, 'errorLocation');
}

/** Excel's error as trouble with a reason. Example: code `AccessDenied` gives the reason `accessDenied`. */
export function troubleFrom(error: unknown): WorkbookTrouble {
  if (error instanceof WorkbookTrouble) return error;
  const [code, location] = [errorCodeOf(error), locationOf(error)];
  const details = [code, location].filter((part) => part !== '').join(', ');
  return new WorkbookTrouble(reasonFor(code, location), error, details === '' ? null : details);
}

/** Reasons that do not name what is wrong with what was asked. */
const NAMELESS: readonly TroubleReason[] = ['unknown', 'rejected', 'conflict', 'oddSheet'];

/**
 * True if Excel refused without naming what is wrong: so it does with more than 512 merged areas in a
 * range, and with a sheet that has no cells.
 */
export function isNamelessRefusal(error: unknown): boolean {
  return NAMELESS.includes(troubleFrom(error).reason);
}

/** Does the work; whatever Excel throws comes out as `WorkbookTrouble`. */
export async function withTrouble<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw troubleFrom(error);
  }
}
