import type { Peer, PeersDocument } from '../../documents/peers';
import { Decimal } from '../../figures/decimal';
import type { CeilingMethod } from '../../rules/equity-ceiling';
import { CEILING_METHODS } from '../../rules/equity-ceiling';
import type { Rulebook } from '../../rules/rulebook';
import { RULEBOOK } from '../../rules/rulebook';
import type { ContributionInterval } from './contribution-interval';
import { contributionInterval } from './contribution-interval';
import type { PeerCeiling } from './peer-ceiling';
import { peerCeiling } from './peer-ceiling';
import type { PeerRules } from './peer-rules';
import { peerRules } from './peer-rules';
import type { Quartiles } from './quartiles';
import { quartilesOf } from './quartiles';

/** What was made of one förbund. */
export interface PeerResult {
  readonly peer: Peer;
  /** From the lowest ratio; equal ratios share the place. `null` without a ratio. */
  readonly rank: number | null;
  readonly interval: ContributionInterval | null;
  /** Empty where the contributions are not known, or the recommendation does not hold in the year. */
  readonly ceilings: readonly PeerCeiling[];
}

/** How many keep to the recommendation: at the contributions as printed, and at those that rounding allows. */
export interface WithinCount {
  readonly mode: CeilingMethod;
  readonly count: number;
  readonly certain: number;
  readonly possible: number;
}

/** What a national comparison came to. */
export interface PeersResult {
  readonly document: PeersDocument;
  readonly peers: readonly PeerResult[];
  readonly own: PeerResult | null;
  readonly sums: { readonly result: Decimal; readonly equity: Decimal };
  readonly signs: { readonly negative: number; readonly positive: number; readonly zero: number };
  readonly quartiles: Quartiles | null;
  readonly within: readonly WithinCount[];
  /** The rules of the table's year; `null` without a year, or where one of them does not hold. */
  readonly rules: PeerRules | null;
}

function ranksOf(peers: readonly Peer[]): (number | null)[] {
  const ratios = peers.map(({ ratio }) => ratio?.amount ?? null);
  return ratios.map((own) => (own === null ? null : 1 + ratios.filter((other) => other?.lt(own) === true).length));
}

function peerResult(
  peer: Peer,
  rank: number | null,
  { unit, rules }: { readonly unit: PeersDocument['unit']; readonly rules: PeerRules | null },
): PeerResult {
  const interval = contributionInterval(peer);
  const equity = peer.equity.amount;
  const isKnown = interval !== null && equity !== null && rules !== null;
  const ceilings = isKnown
    ? CEILING_METHODS.map((mode) => peerCeiling(mode, { interval, equity }, { rules, unit }))
    : [];
  return { peer, rank, interval, ceilings };
}

function withinUnder(mode: CeilingMethod, peers: readonly PeerResult[]): WithinCount {
  const ceilings = peers.flatMap((each) => each.ceilings.filter((ceiling) => ceiling.mode === mode));
  const count = (holds: (ceiling: PeerCeiling) => boolean) => ceilings.filter(holds).length;
  return {
    mode,
    count: count(({ within }) => within),
    certain: count(({ least }) => least.gte(0)),
    possible: count(({ most }) => most.gte(0)),
  };
}

const simple = (text: string) =>
  text
    .toLowerCase()
    .replace(/^samordningsförbundet\s+/, '')
    .trim();

/** The förbund's own row: the one that the user has named, else the one that other titles of the workbook name. */
function ownOf(peers: readonly PeerResult[], { named, titles }: OwnName): PeerResult | null {
  if (named !== null) return peers.find(({ peer }) => simple(peer.name) === simple(named)) ?? null;
  const texts = titles.map((title) => title.toLowerCase());
  const mentioned = peers.filter(({ peer }) => texts.some((text) => text.includes(simple(peer.name))));
  return mentioned.length === 1 ? (mentioned[0] ?? null) : null;
}

/** What states which förbund is the workbook's own. */
export interface OwnName {
  readonly named: string | null;
  readonly titles: readonly string[];
}

/**
 * A national comparison: sums, signs, ranks and quartiles, and each förbund's ceiling under every mode.
 * Example: of 78 förbund in 2020, 17 keep to a flat 20 %.
 */
export function peersResult(document: PeersDocument, own: OwnName, rulebook: Rulebook = RULEBOOK): PeersResult {
  const rules = peerRules(document.year, rulebook);
  const ranks = ranksOf(document.peers);
  const peers = document.peers.map((peer, index) =>
    peerResult(peer, ranks[index] ?? null, { unit: document.unit, rules }),
  );
  const amounts = (column: 'result' | 'equity') => document.peers.flatMap((peer) => peer[column].amount ?? []);
  const results = amounts('result');
  return {
    ...{ document, peers, own: ownOf(peers, own), rules },
    sums: { result: Decimal.sum(0, ...results), equity: Decimal.sum(0, ...amounts('equity')) },
    signs: {
      negative: results.filter((amount) => amount.lt(0)).length,
      positive: results.filter((amount) => amount.gt(0)).length,
      zero: results.filter((amount) => amount.isZero()).length,
    },
    quartiles: quartilesOf(document.peers.flatMap(({ ratio }) => ratio?.amount ?? [])),
    within: rules === null ? [] : CEILING_METHODS.map((mode) => withinUnder(mode, peers)),
  };
}
