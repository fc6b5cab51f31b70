import { columnName } from '../../cells/address';
import type { CeilingMethod } from '../../rules/equity-ceiling';
import { CEILING_METHODS } from '../../rules/equity-ceiling';
import { columnFinder } from '../parts/column-finder';

/** The columns of every förbund, from A. */
export const PEER_COLUMNS = [
  { id: 'rank', heading: 'Plats', width: 8 },
  { id: 'name', heading: 'Förbund', width: 32 },
  { id: 'county', heading: 'Län', width: 14 },
  { id: 'result', heading: 'Resultat', width: 11 },
  { id: 'equity', heading: 'Eget kapital', width: 11 },
  { id: 'ratio', heading: 'Eget kapital av bidragen', width: 11 },
  { id: 'point', heading: 'Bidrag', width: 11 },
  { id: 'low', heading: 'Bidrag, lägst', width: 11 },
  { id: 'high', heading: 'Bidrag, högst', width: 11 },
] as const;

export type PeerColumn = (typeof PEER_COLUMNS)[number]['id'];

/** The columns of each way to count the ceiling, one way after the other. */
export const CEILING_COLUMNS = [
  { id: 'amount', heading: 'Tak', width: 12 },
  { id: 'headroom', heading: 'Kvar till taket', width: 12 },
  { id: 'least', heading: 'Kvar, minst', width: 12 },
  { id: 'most', heading: 'Kvar, mest', width: 12 },
  { id: 'within', heading: 'Når', width: 8 },
] as const;

type CeilingColumn = (typeof CEILING_COLUMNS)[number]['id'];

const placeInCeiling = columnFinder(CEILING_COLUMNS);

/** The first column of a way's five. */
export function ceilingStart(method: CeilingMethod): number {
  return PEER_COLUMNS.length + CEILING_METHODS.indexOf(method) * CEILING_COLUMNS.length;
}

/** The column that the chart marks the own förbund by. */
export const OWN_COLUMN = PEER_COLUMNS.length + CEILING_METHODS.length * CEILING_COLUMNS.length;

/** The zero-based column. Example: `rank` is 0. */
export const peerColumn = columnFinder(PEER_COLUMNS);

/** The name of a förbund's cell. Example: `F30`. */
export function peerCell(row: number, id: PeerColumn): string {
  return `${columnName(peerColumn(id))}${row + 1}`;
}

/** The name of a förbund's cell under a way to count the ceiling. Example: `J30`. */
export function ceilingCell(row: number, method: CeilingMethod, id: CeilingColumn): string {
  return `${columnName(ceilingStart(method) + placeInCeiling(id))}${row + 1}`;
}
