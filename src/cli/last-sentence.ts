import { UnusableWorkbook } from '../core/port/unusable-workbook';
import { OutputLost } from './standard-output';

const OWN_FAULT =
  'Tertial avbröts av ett fel som är Tertials eget, och inget sparades. Rapportera det med arbetsboken, om den får lämnas ut.';

/** The message for whatever has ended the program early: one Swedish sentence, or two. */
export function lastSentence(error: unknown): string {
  return error instanceof UnusableWorkbook || error instanceof OutputLost ? error.message : OWN_FAULT;
}

/** Where an error comes from, for whoever develops Tertial. */
export function lastTrace(error: unknown): string {
  const causes: string[] = [];
  for (let cause = error; cause !== undefined; cause = cause instanceof Error ? cause.cause : undefined)
    causes.push(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  return causes.join('\nCause: ');
}
