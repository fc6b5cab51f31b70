import { audit } from '../../../src/core/audit/audit';
import { formatAddress } from '../../../src/core/cells/address';
import type { Grid } from '../../../src/core/cells/grid';
import type { CellReference, Finding } from '../../../src/core/documents/finding';
import type { RuleName } from '../../../src/core/rules/checks/checks';
import type { Severity } from '../../../src/core/rules/checks/check';
import { finish } from '../../../src/core/pace/steps';
import { readDocuments } from '../../../src/core/reading/read-documents';

/** A finding in plain values: spaces in the message are ordinary ones, cells are addresses. */
export interface Told {
  readonly at: string;
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly published: number | string | null;
  readonly expected: number | null;
  readonly difference: number | null;
  /** Each cell with its factor: `-1 B4`. */
  readonly parts: readonly string[];
  readonly causedBy: string | null;
  readonly message: string;
}

const place = (cell: CellReference) => formatAddress(cell);

function tell({ at, rule, severity, message, ...finding }: Finding): Told {
  const { published, expected, difference, parts, causedBy } = finding;
  return {
    at: place(at),
    rule,
    severity,
    published: typeof published === 'string' ? published : (published?.toNumber() ?? null),
    expected: expected?.toNumber() ?? null,
    difference: difference?.toNumber() ?? null,
    parts: parts.map((part) => `${part.factor.toString()} ${place(part)}`),
    causedBy: causedBy === null ? null : place(causedBy),
    message: message.replaceAll('\u00a0', ' '),
  };
}

/** What the audit says of a workbook with these sheets, as they are read. */
export function audited(...sheets: readonly Grid[]): Told[] {
  return finish(audit(readDocuments(sheets).documents, { today: '2026-01-01', exitRules: [] })).findings.map(tell);
}

/** What the audit could not check in a workbook with these sheets, and why. */
export function notChecked(...sheets: readonly Grid[]) {
  return finish(audit(readDocuments(sheets).documents, { today: '2026-01-01', exitRules: [] })).notChecked;
}

/** Findings in short: `B4 sum`, `B9 result <- B4`, in the order of the audit. */
export function inShort(findings: readonly Told[]): string[] {
  return findings.map(({ at, rule, causedBy }) => `${at} ${rule}${causedBy === null ? '' : ` <- ${causedBy}`}`);
}
