import { cellKey } from '../documents/finding';
import type { Finding } from '../documents/finding';

/**
 * The findings without those that ask for another value in a cell than one before them does: what arithmetic has shown
 * comes first, and what still disagrees when that is mended is found in the next run.
 * Example: sums show a contribution to be 1 500, so that its share, which gives 1 501, is not reported.
 */
export function oneValueEach(findings: readonly Finding[]): Finding[] {
  const values = new Map<string, Finding['expected']>();
  return findings.filter(({ at, expected }) => {
    if (expected === null) return true;
    const key = cellKey(at);
    const before = values.get(key) ?? expected;
    values.set(key, before);
    return before.eq(expected);
  });
}
