import { SEARCH } from '../constants';
import { Span } from '../forest/span';
import type { LatticeAxis } from '../lattice/axis';
import { line } from '../lattice/axis';
import type { Candidate } from '../forest/candidate';
import type { Search } from '../search';
import { judge, plus } from '../search';
import { isGood } from '../forest/candidate';

/** So many halves of a unit apart the figures may be that are rounded each by itself. */
const WIDE = 4;
const NONE: Candidate[] = [];

/** A line as the sum of two others: a result as a total less another is the same relation. */
interface Triple {
  readonly total: number;
  readonly parts: readonly [number, number];
}

type Lines = readonly [number, number, number];

/** Which of three lines are the sum of the two others somewhere. Most are nowhere: nothing is made for those. */
function totalsAmong(
  { values, halves, cross: { length } }: LatticeAxis,
  lines: Lines,
): readonly [boolean, boolean, boolean] {
  const [first, second, third] = [line(values, lines[0]), line(values, lines[1]), line(values, lines[2])];
  const [one, two, three] = [line(halves, lines[0]), line(halves, lines[1]), line(halves, lines[2])];
  let [isOne, isTwo, isThree] = [false, false, false];
  for (let cross = 0; cross < length; cross += 1) {
    const [x, y, z] = [first[cross] ?? NaN, second[cross] ?? NaN, third[cross] ?? NaN];
    isOne ||= x !== 0 && Math.abs(x - y - z) <= WIDE * (one[cross] ?? NaN);
    isTwo ||= y !== 0 && Math.abs(y - x - z) <= WIDE * (two[cross] ?? NaN);
    isThree ||= z !== 0 && Math.abs(z - x - y) <= WIDE * (three[cross] ?? NaN);
  }
  return [isOne, isTwo, isThree];
}

/**
 * True if the triple can be sure at all: an upper bound, since nearly all of very many triples are none. It counts every
 * near agreement in full.
 */
function fits({ axis, weights, worth }: Search, { total, parts: [one, other] }: Triple): boolean {
  const [values, left, right] = [line(axis.values, total), line(axis.values, one), line(axis.values, other)];
  const [bits, { share, bits: least }] = [line(worth.bits, total), SEARCH.signed];
  const most = (1 - share) * values.length;
  let [gain, failed] = [0, 0];
  for (let cross = 0; cross < values.length; cross += 1) {
    const value = values[cross] ?? NaN;
    if (Number.isNaN(value)) continue;
    const sum = (left[cross] || 0) + (right[cross] || 0);
    if (Math.abs(value - sum) <= 3 * (worth.halves[cross] ?? 0)) gain += bits[cross] ?? 0;
    else if (sum !== 0) failed += Math.min(1, 2 * (weights[cross] ?? 0));
    if (share * failed > most) return false;
  }
  return gain >= least;
}

function candidateFor(search: Search, triple: Triple, span: number): Candidate | null {
  const { total, parts } = triple;
  const terms = plus(parts);
  if (!fits(search, triple) || search.forest.knows({ total, terms })) return null;
  const price = SEARCH.costs.signed + 3 * Math.log2(span / 2);
  const candidate = judge(search, { total, terms, price, source: 'signed', isSigned: true });
  const { holds, bits } = candidate.evidence;
  const { bits: least, bitsEach } = SEARCH.signed;
  const isSure = holds >= 2 && bits >= least && bits >= bitsEach * holds;
  return isSure && isGood(candidate) && !search.forest.clashes(candidate) ? candidate : null;
}

/** The sums of two among three lines that may hold. */
function candidatesAmong(search: Search, [first, second, third]: Lines): Candidate[] {
  const [isFirst, isSecond, isThird] = totalsAmong(search.axis, [first, second, third]);
  if (!isFirst && !isSecond && !isThird) return NONE;
  const triples: readonly Triple[] = [
    ...(isFirst ? [{ total: first, parts: [second, third] } as const] : []),
    ...(isSecond ? [{ total: second, parts: [first, third] } as const] : []),
    ...(isThird ? [{ total: third, parts: [first, second] } as const] : []),
  ];
  return triples.flatMap((triple) => candidateFor(search, triple, third - first) ?? []);
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
  for (let first = 0; first < length; first += 1) {
    const end = Math.min(length, first + window);
    for (let second = first + 1; second < end; second += 1) {
      for (let third = second + 1; third < end; third += 1)
        found.push(...candidatesAmong(search, [first, second, third]));
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
