import type { PeerResult } from '../../../../core/calculation/peers/peers-result';

/** How many förbund have equity within so many percent of their contributions: `from` included, `to` not. */
export interface RatioBin {
  readonly from: number;
  readonly to: number;
  readonly peers: readonly PeerResult[];
}

/** Widths of bins in percent, the narrowest that gives few enough is taken. */
const WIDTHS = [10, 20, 25, 50, 100, 200, 500, 1_000];
const MOST_BINS = 15;

const percentOf = ({ peer }: PeerResult) => (peer.ratio?.amount ?? null)?.times(100).toNumber() ?? null;

/** The förbund by their equity in percent of the contributions, in bins of one width, those without any too. */
export function ratioBins(peers: readonly PeerResult[]): RatioBin[] {
  const known = peers.flatMap((peer) => percentOf(peer) ?? []);
  if (known.length === 0) return [];
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const binOf = (percent: number, width: number) => Math.floor(percent / width);
  const count = (width: number) => binOf(most, width) - binOf(least, width) + 1;
  const width = WIDTHS.find((each) => count(each) <= MOST_BINS) ?? Math.ceil((most - least) / MOST_BINS);
  return Array.from({ length: count(width) }, (_, index) => {
    const from = (binOf(least, width) + index) * width;
    const within = peers.filter((peer) => {
      const percent = percentOf(peer);
      return percent !== null && percent >= from && percent < from + width;
    });
    return { from, to: from + width, peers: within };
  });
}
