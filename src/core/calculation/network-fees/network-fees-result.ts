import type { FeeColumn, FeeLine, FeeRate, NetworkFeesDocument } from '../../documents/network-fees';
import { raiseBy } from '../../documents/network-fees';
import type { Decimal } from '../../figures/decimal';
import { Decimal as DecimalValue } from '../../figures/decimal';
import type { RoundedInterval } from '../../figures/rounded-interval';
import { roundedInterval } from '../../figures/rounded-interval';
import { convertAmount } from '../../figures/unit';
import type { PeersResult } from '../peers/peers-result';

/** What one förbund pays, in the table's unit. */
export interface FeeResult {
  readonly line: FeeLine;
  /** The fee of today: as it is stated, else the new one less its raise. */
  readonly current: Decimal | null;
  readonly currentRate: FeeRate | null;
  readonly nextRate: FeeRate | null;
  /** What the raise is by its rate: of the base as it is printed, and of what that may be rounded from. */
  readonly raise: FeeRate | null;
  /** The same of the contributions that the national table allows that förbund. */
  readonly raiseByPeers: RoundedInterval | null;
  /** What the raise is a part of, by its rate. */
  readonly baseByRaise: Decimal | null;
}

export interface NetworkFeesResult {
  readonly document: NetworkFeesDocument;
  readonly lines: readonly FeeResult[];
  /** What all förbund of the national table have together, in the document's unit; `null` without such a table. */
  readonly peersBase: Decimal | null;
}

const amountOf = ({ figures }: FeeLine, column: FeeColumn) => figures[column]?.amount ?? null;

/** What one amount is of another, each as it may have been rounded. */
function rateOf(fee: Decimal | null, base: Decimal | null): FeeRate | null {
  if (fee === null || base === null || base.lte(0)) return null;
  const [fees, bases] = [roundedInterval(fee), roundedInterval(base)];
  return { point: fee.div(base), low: fees.low.div(bases.high), high: fees.high.div(bases.low) };
}

const simple = (name: string) => name.toLowerCase().replace(/^(?:samordningsförbundet|samordningsförbund|sf)\s+/, '');

/** The part of the contributions that the national table allows the förbund of a line. */
function byPeers(
  { raiseRate, unit }: NetworkFeesDocument,
  line: FeeLine,
  tables: readonly PeersResult[],
): RoundedInterval | null {
  for (const { peers, document: table } of tables) {
    const interval = peers.find(({ peer }) => simple(peer.name) === simple(line.label))?.interval ?? null;
    if (raiseRate === null || interval === null) continue;
    const part = (amount: Decimal) => convertAmount(amount, table.unit, unit).times(raiseRate);
    return { low: part(interval.low), high: part(interval.high) };
  }
  return null;
}

function feeResult(document: NetworkFeesDocument, line: FeeLine, tables: readonly PeersResult[]): FeeResult {
  const [base, raised, next] = [amountOf(line, 'base'), amountOf(line, 'raise'), amountOf(line, 'next')];
  const before = next === null || raised === null ? null : next.minus(raised);
  const current = amountOf(line, 'current') ?? before;
  const { raiseRate } = document;
  return {
    ...{ line, current, currentRate: rateOf(current, base), nextRate: rateOf(next, base) },
    ...{ raise: raiseBy(raiseRate, base), raiseByPeers: byPeers(document, line, tables) },
    baseByRaise: raised === null || raiseRate === null ? null : raised.div(raiseRate),
  };
}

function peersBase({ unit }: NetworkFeesDocument, [table]: readonly PeersResult[]): Decimal | null {
  const points = table?.peers.flatMap(({ interval }) => interval?.point ?? []) ?? [];
  return table === undefined || points.length === 0
    ? null
    : convertAmount(DecimalValue.sum(...points), table.document.unit, unit);
}

/**
 * Fees as parts of what each förbund has, with what rounding leaves open.
 * Example: 22 000 of 10 900 000 is 2,02 per mille, and 1,96 to 2,07 where both are rounded.
 */
export function networkFeesResult(document: NetworkFeesDocument, tables: readonly PeersResult[]): NetworkFeesResult {
  return {
    document,
    lines: document.lines.map((line) => feeResult(document, line, tables)),
    peersBase: peersBase(document, tables),
  };
}
