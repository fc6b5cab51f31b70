import type { Finding, RuleName, Severity } from '../documents/finding';
import type { AuditCell } from './audit-cell';

/** A finding about what one cell holds, with nothing to compute. */
export function cellFinding(cell: AuditCell, about: { rule: RuleName; severity: Severity; message: string }): Finding {
  return {
    ...about,
    at: cell.at,
    label: cell.label,
    heading: cell.heading,
    published: cell.figure.state === 'textNumber' || cell.figure.text === '' ? cell.figure.amount : cell.figure.text,
    expected: null,
    difference: null,
    parts: [],
    linear: false,
    causedBy: null,
  };
}
