/** The cost of a cell that must be shown. */
export const FIXED = -1;

/** What may be changed, what it costs, and how it is looked for. */
export interface Freedom {
  /** The cost of hiding each cell: 0 for one that is masked already, `FIXED` for one that must be shown. */
  readonly costs: Float64Array;
  /** The least that anybody knows each cell to be when it is masked. */
  readonly least: Uint8Array;
  /** True for a count that is masked because it is small. */
  readonly isSmall: (value: number) => boolean;
  /** True for a count that would be masked for that by the lowest threshold of all sheets. */
  readonly isSmallest: (value: number) => boolean;
  /** No cell is hidden that costs more. */
  readonly dearest: number;
  /** By how much the cell is tried to be another. */
  readonly steps: readonly number[];
  /** What mending a relation is guessed to cost. The higher, the sooner the search ends, with more hidden. */
  readonly mending: number;
  /** How many partial tables are looked at before the search is given up. */
  readonly effort: number;
}

/** What hiding a cell costs the search; `FIXED` where it costs more than the search may take. */
export function hidingCost(cell: number, { costs, dearest }: Pick<Freedom, 'costs' | 'dearest'>): number {
  const cost = costs[cell] ?? FIXED;
  return cost > dearest ? FIXED : cost;
}
