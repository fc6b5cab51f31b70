import { formatAddress } from '../core/cells/address';
import type { PeerResult, PeersResult } from '../core/calculation/peers/peers-result';
import type { Decimal } from '../core/figures/decimal';
import { jsonNumber } from './json-number';

function ownJson({ peer, rank, interval, ceilings }: PeerResult) {
  return {
    ...{ name: peer.name, cell: formatAddress({ row: peer.row, column: peer.nameColumn }), rank },
    ratio: jsonNumber(peer.ratio?.amount),
    contributions: interval && { low: jsonNumber(interval.low), high: jsonNumber(interval.high) },
    ceilings: ceilings.map(({ mode, amount, headroom, least, most, within }) => ({
      ...{ mode, amount: jsonNumber(amount), within },
      headroom: { point: jsonNumber(headroom), least: jsonNumber(least), most: jsonNumber(most) },
    })),
  };
}

export function peersResultJson({ document, peers, own, sums, signs, quartiles, within }: PeersResult) {
  const values =
    quartiles && Object.entries(quartiles).map(([name, value]: [string, Decimal]) => [name, jsonNumber(value)]);
  return {
    ...{ sheet: document.sheet, year: document.year, unit: document.unit, count: peers.length },
    totals: { result: jsonNumber(sums.result), equity: jsonNumber(sums.equity) },
    ...signs,
    quartiles: values && (Object.fromEntries(values) as Record<string, number>),
    within: Object.fromEntries(within.map(({ mode, count }) => [mode, count])),
    certain: Object.fromEntries(within.map(({ mode, certain }) => [mode, certain])),
    possible: Object.fromEntries(within.map(({ mode, possible }) => [mode, possible])),
    own: own && ownJson(own),
  };
}
