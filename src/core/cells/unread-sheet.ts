/**
 * What a sheet is whose cells are not read: it has none, or they are not those of a worksheet; `refused` where Excel
 * gives an add-in none of it, whatever it is.
 */
export type UnreadSheetKind = 'chart' | 'dialog' | 'macro' | 'withoutPart' | 'unknown' | 'refused';

/** A sheet of a workbook whose cells are not read. Example: `{ name: 'Diagram1', kind: 'chart' }`. */
export interface UnreadSheet {
  readonly name: string;
  readonly kind: UnreadSheetKind;
}
