import { invalidArgument } from '../rich-api/host-error';
import { looksLikeCell } from './sheet-quotes';

const LONGEST = 255;

/**
 * Refuses a defined name that could be a cell (`A1`, `R1C1`, `C`), has other signs than letters, digits, `_`, `.`, `\`
 * and `?`, begins with a digit, or has more than 255 characters (Microsoft, "Names in formulas", on what a name may be). `R1C1B` is refused too,
 * as a sheet's name of that kind is quoted: a guess. `InvalidArgument` is a guess.
 */
export function requireDefinedName(name: string): void {
  const isPlain = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  if (!isPlain || name.length > LONGEST || looksLikeCell(name)) throw invalidArgument();
}
