import type { Finding } from '../../documents/finding';
import type { Severity } from '../../rules/checks/check';
import { cellKey } from '../../documents/finding';

/** A finding in its place in the list; `depth` is 0 for a cause and one more for each step from it. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly depth: number;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Gravest first, then in the workbook's own order of sheets, then down the sheet. */
function byGravity(sheetOrder: readonly string[]): (a: Finding, b: Finding) => number {
  const places = new Map(sheetOrder.map((name, index) => [name, index]));
  const placeOf = ({ at }: Finding): number => places.get(at.sheet) ?? sheetOrder.length;
  return (a, b) =>
    GRAVITY[a.severity] - GRAVITY[b.severity] ||
    placeOf(a) - placeOf(b) ||
    a.at.row - b.at.row ||
    a.at.column - b.at.column;
}

/**
 * The findings in reading order: gravest first, then by sheet and cell; what follows from a finding
 * is right after it. Example: a wrong result, the equity that follows from it, then the next error.
 */
export function orderFindings(findings: readonly Finding[], sheetOrder: readonly string[]): ListedFinding[] {
  const sorted = [...findings].sort(byGravity(sheetOrder));
  const followers = followersOf(sorted);
  const cells = new Set(sorted.map(({ at }) => cellKey(at)));
  const listing = new Map<Finding, number>();
  const list = (finding: Finding, depth: number): void => {
    if (listing.has(finding)) return;
    listing.set(finding, depth);
    for (const follower of followers.get(cellKey(finding.at)) ?? []) list(follower, depth + 1);
  };
  const isCause = ({ causedBy }: Finding) => causedBy === null || !cells.has(cellKey(causedBy));
  for (const finding of sorted.filter(isCause)) list(finding, 0);
  for (const finding of sorted) list(finding, 0);
  return [...listing].map(([finding, depth]) => ({ finding, depth }));
}

function followersOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const followers = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.causedBy === null) continue;
    const key = cellKey(finding.causedBy);
    followers.set(key, [...(followers.get(key) ?? []), finding]);
  }
  return followers;
}
