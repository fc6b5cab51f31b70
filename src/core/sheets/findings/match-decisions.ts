import type { FindingDecision } from '../../documents/notes/finding-decision';

/** Decisions by finding, and those whose finding is gone. */
interface MatchedDecisions {
  readonly byKey: ReadonlyMap<string, FindingDecision>;
  readonly earlier: readonly FindingDecision[];
}

/**
 * Gives each finding its decision; all others are kept as earlier decisions. Where a row was copied,
 * the uppermost is the finding's. Example: the key of a figure now corrected is an earlier decision.
 */
export function matchDecisions(keys: readonly string[], decisions: readonly FindingDecision[]): MatchedDecisions {
  const present = new Set(keys);
  const byKey = new Map<string, FindingDecision>();
  const earlier: FindingDecision[] = [];
  for (const decision of decisions) {
    const { key } = decision;
    const same = [...earlier, byKey.get(key)].some((other) => isSame(other, decision));
    if (same) continue;
    if (present.has(key) && !byKey.has(key)) byKey.set(key, decision);
    else earlier.push(decision);
  }
  return { byKey, earlier };
}

function isSame(a: FindingDecision | undefined, b: FindingDecision): boolean {
  return a?.key === b.key && a.decision === b.decision && a.comment === b.comment && a.by === b.by && a.date === b.date;
}
