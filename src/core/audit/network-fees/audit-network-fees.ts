import { formatRange } from '../../cells/address';
import type { Finding, NotChecked } from '../../documents/finding';
import type { FeeColumn, FeeLine, NetworkFeesDocument } from '../../documents/network-fees';
import { raiseBy } from '../../documents/network-fees';
import { ofKind } from '../../documents/tertial-document';
import { printedDecimals } from '../../figures/agreement';
import { formatSwedish } from '../../figures/number-text';
import { roundedInterval } from '../../figures/rounded-interval';
import { atOnce } from '../../pace/steps';
import type { AuditCell } from '../audit-cell';
import { holdsNoFigure, noFigureFinding, textNumberFinding } from '../budget/text-cells';
import { cellFinding } from '../cell-finding';
import type { DocumentAudit } from '../document-audit';
import type { Equation } from '../equation';
import { countFigureCell } from '../follow-up/count-cell';
import { NAMED_PARTS } from '../proof/constants';

function cellIn(
  { sheet, headings, unit }: NetworkFeesDocument,
  { label, figures }: FeeLine,
  column: FeeColumn,
): AuditCell | null {
  const figure = figures[column];
  if (figure === null) return null;
  const heading = headings.find(({ holds }) => holds === column)?.heading ?? '';
  const decimals = printedDecimals(Object.values(figures).flatMap((each) => each?.amount ?? []));
  return { ...countFigureCell(sheet, figure, { label, heading }), unit, decimals };
}

/** The new fee is that of today and its raise. */
function sumIn(document: NetworkFeesDocument, line: FeeLine): Equation[] {
  const [total, ...parts] = (['next', 'current', 'raise'] as const).map((column) => cellIn(document, line, column));
  const terms = parts.flatMap((cell) => (cell === null ? [] : [{ cell, sign: 1 as const }]));
  if (total === undefined || total === null || terms.length < parts.length) return [];
  return [{ rule: 'rowSum', words: NAMED_PARTS, total, terms }];
}

/** A raise that its rate cannot give, however both are rounded. */
function wrongRaise(document: NetworkFeesDocument, line: FeeLine): Finding[] {
  const cell = cellIn(document, line, 'raise');
  const stated = cell?.figure.amount ?? null;
  const given = raiseBy(document.raiseRate, line.figures.base?.amount ?? null);
  if (cell === null || stated === null || given === null || document.raiseRate === null) return [];
  const { low, high } = roundedInterval(stated);
  if (low.lte(given.high) && high.gte(given.low)) return [];
  const rate = formatSwedish(document.raiseRate.times(1000));
  const message = `${rate} promille av medlen är ${formatSwedish(given.point)} ${document.unit}; i tabellen står ${formatSwedish(stated)}.`;
  return [cellFinding(cell, { rule: 'feeRaise', message })];
}

function withoutRate(document: NetworkFeesDocument): NotChecked[] {
  const isRaised = document.headings.some(({ holds }) => holds === 'raise');
  if (!isRaised || document.raiseRate !== null) return [];
  const reason =
    'Hur många promille höjningen är framgår inte av tabellen, så den prövades inte. Skriv det i rubriken.';
  return [{ sheet: document.sheet, range: formatRange(document.range), reason }];
}

/** Checks fees that are a part of what each förbund has: the new fee, and the raise by its rate. */
export const auditNetworkFees: DocumentAudit = {
  equations: (documents) =>
    ofKind(documents, 'networkFees').flatMap((document) => document.lines.flatMap((line) => sumIn(document, line))),
  findings: atOnce(({ documents }) =>
    ofKind(documents, 'networkFees').flatMap((document) =>
      document.lines.flatMap((line) => {
        const cells = (['base', 'current', 'raise', 'next'] as const).flatMap(
          (column) => cellIn(document, line, column) ?? [],
        );
        return [
          ...wrongRaise(document, line),
          ...cells.filter(holdsNoFigure).map(noFigureFinding),
          ...cells.flatMap((cell) => textNumberFinding(cell) ?? []),
        ];
      }),
    ),
  ),
  notChecked: (documents) => ofKind(documents, 'networkFees').flatMap(withoutRate),
};
