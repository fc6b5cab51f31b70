import { formatAddress } from '../../cells/address';
import type { BudgetDocument } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import type { AuditCell } from '../audit-cell';
import { auditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import type { Equation } from '../equation';

/** Values that Excel shows while it is still calculating: no errors, but nothing to check yet. */
export const PENDING_VALUES: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);

function isError(cell: AuditCell): boolean {
  return cell.figure.state === 'error' && !PENDING_VALUES.has(cell.figure.text);
}

/** The error cell that this cell's own error comes from: a part of it that is an error as well. */
function sourceOf(
  cell: AuditCell,
  equations: readonly Equation[],
  seen: ReadonlySet<string> = new Set(),
): AuditCell | null {
  const parts = equations
    .filter(({ total }) => total.key === cell.key)
    .flatMap(({ terms }) => terms.map((term) => term.cell));
  const source = parts.find((part) => isError(part) && !seen.has(part.key));
  return source === undefined ? null : (sourceOf(source, equations, new Set([...seen, cell.key])) ?? source);
}

/** Error values among the document's figures. */
export function errorValue(document: BudgetDocument, equations: readonly Equation[]): Finding[] {
  const cells = document.lines.flatMap((_, line) =>
    document.columns.flatMap((__, column) => auditCell(document, line, column) ?? []),
  );
  return errorFindings(cells, equations);
}

/** Error values among the cells; an error that only passes on a part's error names it. */
export function errorFindings(cells: readonly AuditCell[], equations: readonly Equation[]): Finding[] {
  return cells.filter(isError).map((cell) => {
    const source = sourceOf(cell, equations);
    const message =
      source === null
        ? `Cellen visar felvärdet ${cell.figure.text} i stället för ett tal; rätta formeln eller skriv in talet.`
        : `Cellen visar ${cell.figure.text} därför att ${formatAddress(source.at)} gör det.`;
    return cellFinding(cell, { rule: 'errorValue', message, causedBy: source?.at ?? null });
  });
}
