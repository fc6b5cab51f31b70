import type { Finding } from '../../../core/documents/finding';
import type { Severity } from '../../../core/rules/checks/check';
import type { ListedFinding } from '../../../core/sheets/findings/finding-order';
import { orderFindings } from '../../../core/sheets/findings/finding-order';

/** The causes of one severity, each followed by what follows from it. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly listed: readonly ListedFinding[];
}

/**
 * The findings by the severity of their causes, so that a consequence is under its cause whatever
 * its own severity. Severities without findings give no group.
 */
export function groupFindings(findings: readonly Finding[], sheetOrder: readonly string[]): FindingGroup[] {
  const groups = new Map<Severity, ListedFinding[]>();
  let severity: Severity = 'error';
  for (const listed of orderFindings(findings, sheetOrder)) {
    if (listed.depth === 0) severity = listed.finding.severity;
    groups.set(severity, [...(groups.get(severity) ?? []), listed]);
  }
  return [...groups].map(([each, listed]) => ({ severity: each, listed }));
}
