/** Between thousands; a line is never broken there. */
export const THOUSANDS_MARK = '\u00a0';
export const DECIMAL_MARK = ',';
/** Excel shows the hyphen of the keyboard, as Windows has it for Swedish. */
export const MINUS = '-';
