import { cellKey } from '../../relations/audit/instance';
import { amountOf } from '../audit-cell';
import type { Equation } from '../equation';
import { cellsOf, holds } from '../equation';
import type { SheetEvidence } from './sheet-equations';
import { sheetKey } from './sheet-equations';

/** How many of a sheet's amounts are in at least one relation that holds. */
export interface Coverage {
  readonly sheet: string;
  readonly amounts: number;
  readonly proven: number;
}

/**
 * What a sheet's silence is worth: its amounts, and those that relations shown by the figures, or sums that were
 * read and hold, prove. Example: 212 of 240.
 */
export function coverageOf({ grid, relations }: SheetEvidence, equations: readonly Equation[]): Coverage {
  const holding = relations.instances.filter(({ state }) => state !== 'fails');
  const proven = new Set(holding.flatMap(({ total, terms }) => [total, ...terms].map(cellKey)));
  const read = equations.filter((each) => each.total.at.sheet === grid.name && holds(each) === true);
  const inRead = new Set(
    read.flatMap(cellsOf).flatMap((cell) => (amountOf(cell)?.isZero() === false ? [cell.key] : [])),
  );
  const isProven = (at: { row: number; column: number }) =>
    proven.has(cellKey(at)) || inRead.has(sheetKey(grid.name, at));
  const { figures } = relations.lattice;
  return { sheet: grid.name, amounts: figures.length, proven: figures.filter(isProven).length };
}
