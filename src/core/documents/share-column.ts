import type { CellAddress } from '../cells/address';
import type { BudgetDocument, BudgetLine, Figure } from './budget';

/** Fractions of a whole never reach this; percents of a few members always do. */
const ABOVE_FRACTIONS = 2;

/** What the figures of a share column are divided by to be fractions: 100 for 82.36, 1 for 0.8236. */
export function shareScale(lines: readonly { readonly figures: readonly Figure[] }[], column: number): 1 | 100 {
  return lines.some(({ figures }) => figures[column]?.amount?.gte(ABOVE_FRACTIONS)) ? 100 : 1;
}

/** The cell that states a member's share: in a share column that gives the same, else its label. */
export function shareCell(document: BudgetDocument, { row, share, figures }: BudgetLine): CellAddress {
  const stating = document.columns.findIndex(({ content }, index) => {
    const amount = figures[index]?.amount ?? null;
    if (content !== 'share' || share === null || amount === null) return false;
    return amount.div(shareScale(document.lines, index)).eq(share);
  });
  return { row, column: figures[stating]?.column ?? document.labelColumn };
}
