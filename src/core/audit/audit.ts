import type { Finding, NotChecked } from '../documents/finding';
import type { TertialDocument } from '../documents/tertial-document';
import type { Steps } from '../pace/steps';
import { forEach } from '../pace/steps';
import { AUDITS } from './audits';
import type { AuditOptions } from './document-audit';
import type { Equation } from './equation';
import { disagreementsIn } from './proof/disagreements';
import type { SheetEvidence } from './proof/sheet-equations';

/** What the audit found, and what it could not check. */
export interface Audit {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  /** What figures should equal by the documents. */
  readonly equations: readonly Equation[];
}

const EVERY_AUDIT = Object.values(AUDITS).flatMap((each) => (each === 'with followUp' ? [] : [each]));

/**
 * Finds every figure that disagrees with its own parts, with the rules, or with another table.
 * One finding per cause; figures that fail because of it follow it with `causedBy`. `sheets` is what the figures show
 * apart from all words: it proves readings right and wrong.
 */
export function* audit(
  documents: readonly TertialDocument[],
  options: AuditOptions,
  sheets: readonly SheetEvidence[] = [],
): Steps<Audit> {
  const equations = EVERY_AUDIT.flatMap((each) => each.equations?.(documents) ?? []);
  const { findings: disagreements, notChecked } = disagreementsIn(equations, sheets);
  yield;
  const question = { documents, options, equations, disagreements };
  const found = yield* forEach(EVERY_AUDIT, ({ findings }) => findings(question));
  return {
    equations,
    findings: [...disagreements, ...found.flat()],
    notChecked: [...notChecked, ...EVERY_AUDIT.flatMap((each) => each.notChecked?.(documents, options) ?? [])],
  };
}
