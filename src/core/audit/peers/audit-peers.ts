import type { Figure } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import type { Peer, PeersDocument } from '../../documents/peers';
import { ofKind } from '../../documents/tertial-document';
import { agrees, printedDecimals } from '../../figures/agreement';
import { formatPercent, formatSwedish } from '../../figures/number-text';
import { atOnce } from '../../pace/steps';
import type { AuditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import { disagreement } from '../disagreement';
import type { DocumentAudit } from '../document-audit';
import type { Equation } from '../equation';
import { NAMED_PARTS, ERROR_PROOF, WORDS } from '../proof/constants';
import { sizeBits } from '../proof/explanation';
import type { Statement } from '../proof/statements';
import { statementFindings } from '../proof/statements';
import { holdsNoFigure, noFigureFinding, textNumberFinding } from '../budget/text-cells';

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
    ...{ figure, unit, lineAmounts: null, decimals: printedDecimals(figure.amount === null ? [] : [figure.amount]) },
  };
}

function cellsIn(document: PeersDocument, column: Column): AuditCell[] {
  return document.peers.flatMap((peer) => {
    const figure = peer[column];
    return figure === null ? [] : [cellOf(document, figure, { label: peer.name, heading: HEADINGS[column] })];
  });
}

/** The printed sums of all förbund. */
function totals(document: PeersDocument): Equation[] {
  return (['result', 'equity'] as const).flatMap((column) => {
    const printed = document.total?.[column] ?? null;
    if (printed === null || printed.amount === null) return [];
    const total = cellOf(document, printed, { label: 'Totalt', heading: HEADINGS[column] });
    const terms = cellsIn(document, column).map((cell) => ({ cell, sign: 1 as const }));
    return [{ rule: 'sum' as const, words: NAMED_PARTS, total, terms }];
  });
}

/** The printed part of the contributions, where the table has these too. */
function ratioOf(document: PeersDocument, { name, ratio, equity, contributions }: Peer): Statement[] {
  const [part, whole] = [equity.amount, contributions?.amount ?? null];
  if (ratio === null || ratio.amount === null || part === null || whole === null || whole.lte(0)) return [];
  const expected = part.div(whole);
  const decimals = Math.max(RATIO_DECIMALS, ratio.amount.decimalPlaces());
  const about = { kin: `ratio ${document.sheet}`, words: WORDS.percent ?? 0, bits: sizeBits(ratio.amount, decimals) };
  if (agrees(ratio.amount, expected, decimals)) return [{ ...about, finding: null }];
  const cell = cellOf(document, ratio, { label: name, heading: HEADINGS.ratio });
  const message = `${formatSwedish(part)} av ${formatSwedish(whole)} ${document.unit} är ${formatPercent(expected, 0)}, inte ${formatPercent(ratio.amount, 0)}.`;
  return [{ ...about, finding: disagreement({ cell, expected, parts: [], about: { rule: 'percent', message } }) }];
}

/** Equity below nothing cannot be a part above nothing, nor the other way round. */
function signOf(document: PeersDocument, { name, ratio, equity }: Peer): Statement[] {
  const [part, amount] = [ratio?.amount ?? null, equity.amount];
  if (ratio === null || part === null || amount === null || part.times(amount).isZero()) return [];
  const about = { kin: `sign ${document.sheet}`, words: ERROR_PROOF.error, bits: 1 };
  if (part.times(amount).gt(0)) return [{ ...about, finding: null }];
  const cell = cellOf(document, ratio, { label: name, heading: HEADINGS.ratio });
  const message = 'Andelen och det egna kapitalet har olika tecken.';
  return [{ ...about, finding: cellFinding(cell, { rule: 'percent', message }) }];
}

/** A förbund that has two rows is counted twice in the sums. */
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
    ...cells.filter(holdsNoFigure).map(noFigureFinding),
    ...cells.flatMap((cell) => textNumberFinding(cell) ?? []),
  ];
}

/** Checks a national comparison against its own parts: sums, ratios, rows that are there twice. */
export const auditPeers: DocumentAudit = {
  equations: (documents) => ofKind(documents, 'peers').flatMap(totals),
  findings: atOnce(({ documents }) =>
    ofKind(documents, 'peers').flatMap((document) => [
      ...statementFindings(document.peers.flatMap((peer) => ratioOf(document, peer))),
      ...statementFindings(document.peers.flatMap((peer) => signOf(document, peer))),
      ...duplicates(document),
      ...textCells(document),
    ]),
  ),
};
