/** What a sheet is whose cells are not read: it has none, or they are not those of a worksheet. */
export type UnreadSheetKind = 'chart' | 'dialog' | 'macro' | 'withoutPart' | 'unknown';

/** A sheet of a workbook whose cells are not read. Example: `{ name: 'Diagram1', kind: 'chart' }`. */
export interface UnreadSheet {
  readonly name: string;
  readonly kind: UnreadSheetKind;
}
