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

/** The cells that each total is made of, by the total's key. */
export type PartsByTotal = ReadonlyMap<string, readonly AuditCell[]>;

/** Finds the parts of each total, so that the equations need not be looked through for every error. */
export function partsByTotal(equations: readonly Equation[]): PartsByTotal {
  const parts = new Map<string, AuditCell[]>();
  for (const { total, terms } of equations) {
    const own = parts.get(total.key) ?? [];
    for (const { cell } of terms) own.push(cell);
    parts.set(total.key, own);
  }
  return parts;
}

/** The error cell that this cell's own error comes from: a part of it that is an error as well, or a part of that. */
function sourceOf(cell: AuditCell, parts: PartsByTotal): AuditCell | null {
  const seen = new Set<string>();
  let source: AuditCell | null = null;
  for (let at: AuditCell | undefined = cell; at !== undefined;) {
    const next: AuditCell | undefined = parts.get(at.key)?.find((part) => isError(part) && !seen.has(part.key));
    seen.add(at.key);
    source = next ?? source;
    at = next;
  }
  return source;
}

/** Error values among the document's figures. */
export function errorValue(document: BudgetDocument, parts: PartsByTotal): Finding[] {
  const cells = document.lines.flatMap((_, line) =>
    document.columns.flatMap((__, column) => auditCell(document, line, column) ?? []),
  );
  return errorFindings(cells, parts);
}

/** Error values among the cells; an error that only passes on a part's error names it. */
export function errorFindings(cells: readonly AuditCell[], parts: PartsByTotal): Finding[] {
  return cells.filter(isError).map((cell) => {
    const source = sourceOf(cell, parts);
    const message =
      source === null
        ? `Cellen visar felvärdet ${cell.figure.text} i stället för ett tal; rätta formeln eller skriv in talet.`
        : `Cellen visar ${cell.figure.text} därför att ${formatAddress(source.at)} gör det.`;
    return cellFinding(cell, { rule: 'errorValue', message, causedBy: source?.at ?? null });
  });
}
