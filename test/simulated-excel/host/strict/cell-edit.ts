/** What the library sets among a request's flags for `delayForCellEdit`: `_requestFlagModifier |= 64`. */
const DELAY_FOR_CELL_EDIT = 64;

/**
 * True for a request that Excel holds until the user leaves the cell that is being typed in, in place of refusing it
 * (`Excel.RunOptions.delayForCellEdit` in the reference).
 */
export const waitsForCellEdit = (flags: number) => (flags & DELAY_FOR_CELL_EDIT) !== 0;
