/**
 * What Excel takes, and no more. Unless another source is given: Microsoft, "Excel specifications and limits" (its
 * edition of 2026). Where a limit is passed, Excel refuses a whole message, or repairs a file.
 */
export const EXCEL_LIMITS = {
  rows: 1_048_576,
  columns: 16_384,
  /** In points. */
  rowHeight: 409,
  /** In characters of the standard font. */
  columnWidth: 255,
  /** Characters that a cell holds, as UTF-16 counts them. */
  text: 32_767,
  formula: 8_192,
  /** Levels of functions within functions. */
  nesting: 64,
  /** Arguments of a function. */
  arguments: 255,
  /** Characters of a text within a formula: "Text values in formulas are limited to 255 characters" (Excel's own message). */
  literal: 255,
  /** Characters of a list of choices that is written out, its commas included (the same number; ECMA-376, `formula1`, and Excel's own message). */
  choices: 255,
  /** Characters of a sheet's name (Microsoft, "Rename a worksheet"). */
  sheetName: 31,
} as const;

/** As long as a formula is written: Swedish names of functions are longer than the English ones that are counted here. */
export const LONGEST_FORMULA = 8_000;
