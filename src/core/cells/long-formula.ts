import { EXCEL_LIMITS } from './excel-limits';

const LITERAL = /"(?:[^"]|"")*"/g;

/** True for a formula, without its `=`, that is longer than Excel takes, or has too long a text in it. */
export function isTooLong(formula: string): boolean {
  if (formula.length <= EXCEL_LIMITS.literal) return false;
  const isLong = (literal: string) => literal.slice(1, -1).replaceAll('""', '"').length > EXCEL_LIMITS.literal;
  return formula.length >= EXCEL_LIMITS.formula || (formula.match(LITERAL) ?? []).some(isLong);
}
