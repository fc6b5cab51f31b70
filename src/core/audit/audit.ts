import type { Finding, NotChecked } from '../documents/finding';
import type { TertialDocument } from '../documents/tertial-document';
import type { Steps } from '../pace/steps';
import { forEach } from '../pace/steps';
import { AUDITS } from './audits';
import { diagnose } from './diagnosis';
import type { AuditOptions } from './document-audit';
import { byTerm, findingsOf } from './equation-findings';

/** What the audit found, and what it could not check. */
export interface Audit {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

const EVERY_AUDIT = Object.values(AUDITS).flatMap((each) => (each === 'with followUp' ? [] : [each]));

/**
 * Finds every figure that disagrees with its own parts, with the rules, or with another table.
 * One finding per cause; figures that fail because of it follow it with `causedBy`.
 */
export function* audit(documents: readonly TertialDocument[], options: AuditOptions): Steps<Audit> {
  const equations = EVERY_AUDIT.flatMap((each) => each.equations?.(documents) ?? []);
  const uses = byTerm(equations);
  const disagreements = diagnose(equations).flatMap((diagnosis) => findingsOf(diagnosis, uses));
  yield;
  const question = { documents, options, equations, disagreements };
  const found = yield* forEach(EVERY_AUDIT, ({ findings }) => findings(question));
  return {
    findings: [...disagreements, ...found.flat()],
    notChecked: EVERY_AUDIT.flatMap(({ notChecked }) => notChecked?.(documents, options) ?? []),
  };
}
