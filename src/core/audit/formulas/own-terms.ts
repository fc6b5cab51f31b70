import type { LinearForm, LinearTerm, RelativeLine } from '../../formulas/linear-form';
import type { Axis } from './axis';

/** A line that a formula adds in its own column (or row), and how many times. */
export interface OwnTerm {
  readonly line: RelativeLine;
  readonly factor: number;
}

/** What a formula adds, if all of it is in its own column (for cells along a row) or row: by a key of the line. */
export type OwnTerms = ReadonlyMap<string, OwnTerm>;

function ownTerm({ row, column, factor }: LinearTerm, axis: Axis): OwnTerm | null {
  const [own, line] = axis === 'row' ? [column, row] : [row, column];
  return own.isFixed || own.at !== 0 ? null : { line, factor };
}

/**
 * The lines that a formula adds in its own column, for cells along a row; `null` if it refers to anything else.
 * Example: `B2+B3` in B5 adds the lines 3 and 2 above.
 */
export function ownTerms({ terms }: LinearForm, axis: Axis): OwnTerms | null {
  const own = new Map<string, OwnTerm>();
  for (const term of terms.values()) {
    const found = term.sheet === null ? ownTerm(term, axis) : null;
    if (found === null) return null;
    own.set(`${found.line.isFixed ? '$' : ''}${found.line.at}`, found);
  }
  return own;
}

const holds = (terms: OwnTerms, [key, { factor }]: readonly [string, OwnTerm]) => terms.get(key)?.factor === factor;

/** True if the first adds nothing that the second does not add. */
export function isWithin(one: OwnTerms, other: OwnTerms): boolean {
  return one.size <= other.size && [...one].every((term) => holds(other, term));
}

/** True if both add some line. */
export function haveInCommon(one: OwnTerms, other: OwnTerms): boolean {
  return [...one.keys()].some((key) => other.has(key));
}

/** The lines that the first adds and the second does not. */
export function beyond(one: OwnTerms, other: OwnTerms): OwnTerm[] {
  return [...one].flatMap(([key, term]) => (other.has(key) ? [] : [term]));
}

const keys = new WeakMap<OwnTerms, string>();

/** The same for terms that add the same. */
export function ownKey(terms: OwnTerms): string {
  const known = keys.get(terms);
  if (known !== undefined) return known;
  const parts = Array.from(terms, ([key, { factor }]) => `${key}*${factor}`);
  const key = parts.sort().join(';');
  keys.set(terms, key);
  return key;
}
