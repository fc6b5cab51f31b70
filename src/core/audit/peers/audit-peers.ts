import type { Figure } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import type { Peer, PeersDocument } from '../../documents/peers';
import { agrees } from '../../figures/agreement';
import { Decimal } from '../../figures/decimal';
import { formatPercent, formatSwedish } from '../../figures/number-text';
import type { AuditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import { disagreement } from '../disagreement';
import { textNumberFinding, wordsFinding } from '../budget/text-cells';

const HEADINGS = { result: 'Resultat', equity: 'Eget kapital', ratio: 'Eget kapital / bidrag' } as const;
/** Decimals that a ratio is printed with at least. */
const RATIO_DECIMALS = 2;

type Column = keyof typeof HEADINGS;

function cellOf({ sheet, unit }: PeersDocument, figure: Figure, about: { label: string; heading: string }): AuditCell {
  const { row, column } = figure;
  return {
    key: `${sheet}!${row},${column}`,
    at: { sheet, row, column },
    ...about,
    ...{ figure, unit, lineAmounts: null, decimals: 0 },
  };
}

function cellsIn(document: PeersDocument, column: Column): AuditCell[] {
  return document.peers.flatMap((peer) => {
    const figure = peer[column];
    return figure === null ? [] : [cellOf(document, figure, { label: peer.name, heading: HEADINGS[column] })];
  });
}

/** The printed sums of all förbund. */
function totals(document: PeersDocument): Finding[] {
  return (['result', 'equity'] as const).flatMap((column) => {
    const printed = document.total?.[column] ?? null;
    const parts = cellsIn(document, column);
    const expected = Decimal.sum(0, ...parts.flatMap(({ figure }) => figure.amount ?? []));
    if (printed === null || printed.amount === null || agrees(printed.amount, expected)) return [];
    const cell = cellOf(document, printed, { label: 'Totalt', heading: HEADINGS[column] });
    const message = `Det står ${formatSwedish(printed.amount)} ${document.unit}, men förbunden ger tillsammans ${formatSwedish(expected)} ${document.unit}.`;
    return [disagreement({ cell, expected, parts, about: { rule: 'sum', message } })];
  });
}

/** The printed part of the contributions, where the table has these too. */
function ratioOf(document: PeersDocument, { name, ratio, equity, contributions }: Peer): Finding[] {
  const [part, whole] = [equity.amount, contributions?.amount ?? null];
  if (ratio === null || ratio.amount === null || part === null || whole === null || whole.lte(0)) return [];
  const expected = part.div(whole);
  const decimals = Math.max(RATIO_DECIMALS, ratio.amount.decimalPlaces());
  if (agrees(ratio.amount, expected, decimals)) return [];
  const cell = cellOf(document, ratio, { label: name, heading: HEADINGS.ratio });
  const message = `${formatSwedish(part)} av ${formatSwedish(whole)} ${document.unit} är ${formatPercent(expected, 0)}, inte ${formatPercent(ratio.amount, 0)}.`;
  return [disagreement({ cell, expected, parts: [], about: { rule: 'percent', message } })];
}

/** Equity below nothing cannot be a part above nothing, nor the other way round. */
function signOf(document: PeersDocument, { name, ratio, equity }: Peer): Finding[] {
  const [part, amount] = [ratio?.amount ?? null, equity.amount];
  if (ratio === null || part === null || amount === null || part.times(amount).gte(0)) return [];
  const cell = cellOf(document, ratio, { label: name, heading: HEADINGS.ratio });
  const message = 'Andelen och det egna kapitalet har olika tecken.';
  return [cellFinding(cell, { rule: 'percent', message })];
}

/** A förbund that stands twice is counted twice in the sums. */
function duplicates(document: PeersDocument): Finding[] {
  const seen = new Map<string, Peer>();
  return document.peers.flatMap((peer) => {
    const key = peer.name.toLowerCase();
    const first = seen.get(key);
    seen.set(key, first ?? peer);
    if (first === undefined) return [];
    const cell = cellOf(document, peer.equity, { label: peer.name, heading: '' });
    const message = `${peer.name} står också på rad ${first.row + 1} och räknas två gånger.`;
    return [{ ...cellFinding(cell, { rule: 'duplicateRow', severity: 'warning', message }), published: null }];
  });
}

function textCells(document: PeersDocument): Finding[] {
  const cells = (['result', 'equity', 'ratio'] as const).flatMap((column) => cellsIn(document, column));
  return [
    ...cells.filter(({ figure }) => figure.state === 'notANumber').map(wordsFinding),
    ...cells.flatMap((cell) => textNumberFinding(cell) ?? []),
  ];
}

/** Finds what in a national comparison disagrees with its own parts: sums, ratios, rows that stand twice. */
export function auditPeers(document: PeersDocument): Finding[] {
  return [
    ...totals(document),
    ...document.peers.flatMap((peer) => [...ratioOf(document, peer), ...signOf(document, peer)]),
    ...duplicates(document),
    ...textCells(document),
  ];
}
