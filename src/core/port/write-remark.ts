import type { TroubleReason } from './workbook-trouble';

/**
 * What of a sheet's look can be refused without harm to what is in it: `sizes` of columns and rows, `choices` in
 * cells, `charts`, the `header` that stays in view, `gridlines` and `page` (how it is printed).
 */
export type Cosmetic = 'sizes' | 'choices' | 'charts' | 'header' | 'gridlines' | 'page' | 'outline';

/** A look that could not be set in a sheet that was written; it is tried again at the next writing. */
export interface WriteRemark {
  readonly sheet: string;
  readonly cosmetic: Cosmetic;
  readonly reason: TroubleReason;
  /** Excel's own code and where, as in `WorkbookTrouble`. */
  readonly details: string | null;
}
