import { invalidArgument } from '../rich-api/host-error';

const LONGEST = 255;

/**
 * Refuses a list of choices that is written out in more than 255 characters (Excel's own message at Data > Validation;
 * ECMA-376 has the same for the file). That the API answers `InvalidArgument` is a guess.
 */
export function requireChoices(rule: unknown): void {
  const source = (rule as { list?: { source?: unknown } } | null)?.list?.source;
  if (typeof source === 'string' && !source.startsWith('=') && source.length > LONGEST) throw invalidArgument();
}
