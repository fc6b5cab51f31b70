import type { CellRange } from '../cells/address';
import type { Unit } from '../figures/unit';
import type { Figure } from './budget';

/** One förbund of a national comparison. */
export interface Peer {
  readonly row: number;
  readonly nameColumn: number;
  /** Without marks of footnotes. */
  readonly name: string;
  readonly county: string;
  readonly result: Figure;
  readonly equity: Figure;
  /** Equity as a part of the members' contributions, as a fraction; `null` where the table has no such column. */
  readonly ratio: Figure | null;
  readonly contributions: Figure | null;
}

/** The table of all förbund of a year. */
export interface PeersDocument {
  readonly kind: 'peers';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly year: number | null;
  readonly unit: Unit;
  readonly peers: readonly Peer[];
  /** The printed sums; `null` where there is no such row. */
  readonly total: { readonly result: Figure; readonly equity: Figure } | null;
}
