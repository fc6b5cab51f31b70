/** How the names of months begin, from January. */
export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;

/** A month's name or its beginning, as a group of a regular expression. */
export const MONTH = `(${MONTHS.join('|')})[a-zåäö]*\\.?`;

/** Two months and what joins them: `jan-apr`, `januari till och med augusti`. */
export const MONTHS_FROM_TO = new RegExp(
  `${MONTH}\\s*(?:20\\d\\d\\s*)?(?:[-–—]+|till(?: och med)?|t\\.?o\\.?m\\.?)\\s*(?:\\d+\\s*)?${MONTH}`,
);

/** The month's number from 1; 0 for no month. Example: `apr` is 4. */
export function monthNumber(beginning: string): number {
  return MONTHS.findIndex((month) => month === beginning) + 1;
}
