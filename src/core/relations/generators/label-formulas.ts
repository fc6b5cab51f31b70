import type { Candidate } from '../forest/candidate';
import type { Search } from '../search';
import { offer, plus } from '../search';

/** `(A+B+C)`, `(B1 + B2)`: what a label states that its line is made of. */
const FORMULA = /\(\s*([\p{Lu}]\d{0,2}(?:\s*\+\s*[\p{Lu}]\d{0,2})+)\s*\)/u;
/** What it is worth that the label names the parts. */
const NAMED = 12;

/** The code that a line's label begins with: `B1. Beslutade verksamheter` is B1. */
function codeOf(label: string): string | null {
  return /^\s*(\p{Lu}\d{0,2})[.):]?\s/u.exec(label)?.[1] ?? null;
}

/** The code that a total's label ends with: `S:a B1`, `Summa A`. */
function summedCode(label: string): string | null {
  return /^(?:s:a|summa|total|totalt)\s+(\p{Lu}\d{0,2})\s*$/iu.exec(label.trim())?.[1]?.toUpperCase() ?? null;
}

/** The codes that a label says that its line is the sum of; none where it says nothing. Example: `Total (A+B)`. */
export function codesNamed(label: string): string[] {
  return (FORMULA.exec(label)?.[1] ?? '').split('+').flatMap((code) => (code.trim() === '' ? [] : [code.trim()]));
}

/** The line of each code: the one that begins with it, else the sum that names it. */
export function linesByCode(labels: readonly string[], own: number): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const read of [summedCode, codeOf]) {
    labels.forEach((label, line) => {
      const code = line === own ? null : read(label);
      if (code !== null) lines.set(code, line);
    });
  }
  return lines;
}

/**
 * Totals whose labels name their parts by letters.
 * Example: `Total verksamhetskostnad (A+B+C)` is the lines `A. Avslutade`, `B. Pågående` and `C. Nya`.
 */
export function labelFormulas(search: Search): number {
  const { labels } = search.axis;
  const found = labels.flatMap((label, total): Candidate[] => {
    const codes = codesNamed(label);
    if (codes.length === 0) return [];
    const byCode = linesByCode(labels, total);
    const lines = codes.flatMap((code) => byCode.get(code) ?? []);
    if (lines.length < codes.length) return [];
    const candidate = offer(search, { total, terms: plus(lines), price: 0, bonus: NAMED, source: 'label' });
    return candidate === null ? [] : [candidate];
  });
  return search.forest.keepBest(found, false);
}
