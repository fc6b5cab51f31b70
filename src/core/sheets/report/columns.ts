/** The last column of the page: after the labels there are six of figures with one right edge. */
export const LAST_COLUMN = 6;
/** What charts and sentences are made from is to the right of the page, folded away. */
export const HELP = { label: 8, first: 9, level: 13 } as const;
export const FACT = { name: 15, value: 16, rounded: 17, text: 18 } as const;
export const FOLD = { first: 7, last: FACT.text, isFolded: true } as const;

const WIDTHS = { label: 26.5, figure: 10, gap: 2, helpLabel: 28, help: 11 };

/**
 * Widths in characters: 640 pixels in Calibri 11. A4 on end has room for 698 in full size; the rest is for programs and
 * printers whose digits are wider.
 */
export const REPORT_WIDTHS: readonly number[] = [
  WIDTHS.label,
  ...Array.from({ length: LAST_COLUMN }, () => WIDTHS.figure),
  ...[WIDTHS.gap, WIDTHS.helpLabel],
  ...Array.from({ length: FACT.text - HELP.label }, () => WIDTHS.help),
];
