import { SEARCH } from '../constants';
import { Span } from '../forest/span';
import type { Axis } from '../lattice/axis';
import { at } from '../lattice/axis';
import type { Candidate } from '../forest/candidate';
import type { Search } from '../search';
import { judge, plus } from '../search';
import { isGood } from '../forest/candidate';

/** A line as the sum of two others: a result as a total less another is the same relation. */
interface Triple {
  readonly total: number;
  readonly parts: readonly [number, number];
}

function fits(axis: Axis, { total, parts: [one, other] }: Triple): boolean {
  for (let cross = 0; cross < axis.cross.length; cross += 1) {
    const value = at(axis.values[total], cross);
    if (Number.isNaN(value) || value === 0) continue;
    const rest = value - at(axis.values[one], cross) - at(axis.values[other], cross);
    if (Math.abs(rest) <= 4 * at(axis.halves[total], cross)) return true;
  }
  return false;
}

function candidateFor(search: Search, triple: Triple, span: number): Candidate | null {
  const { total, parts } = triple;
  const terms = plus(parts);
  if (!fits(search.axis, triple) || search.forest.knows({ total, terms })) return null;
  const price = SEARCH.costs.signed + 3 * Math.log2(span / 2);
  const candidate = judge(search, { total, terms, price, source: 'signed', isSigned: true });
  const { holds, bits } = candidate.evidence;
  const { bits: least, bitsEach } = SEARCH.signed;
  const isSure = holds >= 2 && bits >= least && bits >= bitsEach * holds;
  return isSure && isGood(candidate) && !search.forest.clashes(candidate) ? candidate : null;
}

function* triplesWithin(length: number, window: number): Generator<readonly [number, number, number]> {
  for (let first = 0; first < length; first += 1) {
    const end = Math.min(length, first + window);
    for (let second = first + 1; second < end; second += 1) {
      for (let third = second + 1; third < end; third += 1) yield [first, second, third];
    }
  }
}

/** Three lines next to each other. */
function areNeighbours({ total, terms }: Candidate): boolean {
  const lines = [total, ...terms.map(({ line }) => line)];
  return Math.max(...lines) - Math.min(...lines) === 2;
}

/**
 * Three lines of which one is the sum of the others: result, net, deviation, what remains. One that follows from
 * what is known is kept only among neighbours, where a table shows it on purpose.
 * Example: `Resultat` = `Summa intäkter` - `Summa kostnader`.
 */
export function signedTriples(search: Search): number {
  const length = search.axis.lines.length;
  const window = length <= SEARCH.signed.wholeSearch ? length : SEARCH.signed.window;
  const found: Candidate[] = [];
  for (const [first, second, third] of triplesWithin(length, window)) {
    const span = third - first;
    const triples: Triple[] = [
      { total: first, parts: [second, third] },
      { total: second, parts: [first, third] },
      { total: third, parts: [first, second] },
    ];
    for (const triple of triples) {
      const candidate = candidateFor(search, triple, span);
      if (candidate !== null) found.push(candidate);
    }
  }
  return keepNews(search, found);
}

function keepNews({ forest }: Search, found: readonly Candidate[]): number {
  const known = new Span(forest.kept);
  let count = 0;
  for (const candidate of found.toSorted((one, other) => other.score - one.score)) {
    if (forest.clashes(candidate) || (!areNeighbours(candidate) && known.has(candidate))) continue;
    forest.keep(candidate);
    known.add(candidate);
    count += 1;
  }
  return count;
}
