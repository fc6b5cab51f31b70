import type { SheetEntry } from '../sheet-entry';
import { peersSheet } from './plan';

/** The förbund among all others. */
export const PEERS: SheetEntry = {
  name: 'Tertial Jämförelse',
  isWanted: ({ peers }) => peers.length > 0,
  left: null,
  plan: ({ names, results, cells }) => ({ plan: peersSheet({ name: names.peers, results: results.peers, cells }) }),
};
