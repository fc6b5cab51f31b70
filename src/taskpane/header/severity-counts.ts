import type { Finding } from '../../core/documents/finding';
import type { Severity } from '../../core/rules/checks/check';
import { COUNTED } from '../sentences/common';
import { HEADER_SENTENCES } from '../sentences/header';

/** The severities, the gravest first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface SeverityCount {
  readonly severity: Severity;
  readonly count: number;
}

/** How many causes there are of each severity, the gravest first; what follows from a cause is mended with it. */
export function severityCounts(findings: readonly Finding[]): readonly SeverityCount[] {
  const causes = findings.filter(({ causedBy }) => causedBy === null);
  return SEVERITIES.map((severity) => ({
    severity,
    count: causes.filter((finding) => finding.severity === severity).length,
  }));
}

/** As many kinds as a line has room for. */
const MOST_KINDS = 2;

/** The two gravest kinds. Example: `2 fel · 1 varning`, `Inga fel · 5 godtagna`. */
export function shortCounts(counts: readonly SeverityCount[], accepted: number): string {
  const errors = counts.find(({ severity }) => severity === 'error')?.count ?? 0;
  const others = counts.filter(({ severity, count }) => severity !== 'error' && count > 0);
  const words = [
    errors === 0 ? HEADER_SENTENCES.noErrors : COUNTED.error(errors),
    ...others.map(({ severity, count }) => COUNTED[severity](count)),
    ...(accepted === 0 ? [] : [HEADER_SENTENCES.accepted(accepted)]),
  ];
  return words.slice(0, MOST_KINDS).join(' · ');
}
