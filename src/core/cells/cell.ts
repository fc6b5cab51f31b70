/** An error value by its English name, as files and the Excel API give it: `#REF!`, `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. `null` is a cell without a value (blank, or a formula never calculated). */
export type CellValue = string | number | boolean | CellError | null;

/** True for an error value such as `#REF!`. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
