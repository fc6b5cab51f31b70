import { SEARCH } from './constants';
import { evaluate } from './evidence/evaluate';
import { slipOf, withoutFailure } from './evidence/slip';
import { labelBits } from './evidence/total-word';
import type { LineTerm } from './evidence/term';
import type { Candidate, Source } from './forest/candidate';
import { isGood } from './forest/candidate';
import { copiesOf } from './forest/copies';
import { Forest } from './forest/forest';
import type { LatticeAxis } from './lattice/axis';
import { at } from './lattice/axis';
import type { Worth } from './worth';
import { worthOf } from './worth';

/** The search for relations along one axis. */
export interface Search {
  readonly axis: LatticeAxis;
  /** How sure it is, by cross-line, that figures are added there. */
  readonly weights: Float64Array;
  readonly forest: Forest;
  /** What most figures of each line look like; `null` for lines of zeros, which go with any. */
  readonly kindOf: readonly (number | null)[];
  /** What agreements can be worth. */
  readonly worth: Worth;
  /** True if relations may hold in a stretch of the cross-lines alone. */
  readonly stretches: boolean;
}

/** A hypothesis as a generator proposes it. */
export interface Proposal {
  readonly total: number;
  readonly terms: readonly LineTerm[];
  readonly source: Source;
  /** The bits that it cost to look for it. */
  readonly price: number;
  /** What its place adds or takes away. */
  readonly bonus?: number;
  readonly isSigned?: boolean;
}

/** A cross-line less sure than this to be additive (a code, a percentage) says nothing of what a line looks like. */
const LIKELY_ADDITIVE = 0.25;

function usualKind(axis: LatticeAxis, index: number, weights: Float64Array): number | null {
  const counts = new Map<number, number>();
  axis.values[index]?.forEach((value, cross) => {
    if (Number.isNaN(value) || value === 0 || at(weights, cross) < LIKELY_ADDITIVE) return;
    const kind = axis.kinds[index]?.[cross] ?? 0;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  });
  let usual: number | null = null;
  for (const [kind, count] of counts) if (usual === null || count > (counts.get(usual) ?? 0)) usual = kind;
  return usual;
}

/** A search that knows nothing yet. */
export function newSearch(axis: LatticeAxis, weights: Float64Array): Search {
  const kindOf = axis.lines.map((_, index) => usualKind(axis, index, weights));
  return { axis, weights, kindOf, worth: worthOf(axis), forest: new Forest(copiesOf(axis)), stretches: false };
}

function meets(axis: LatticeAxis, one: number, other: number): boolean {
  for (let cross = 0; cross < axis.cross.length; cross += 1) {
    if (!Number.isNaN(at(axis.values[one], cross)) && !Number.isNaN(at(axis.values[other], cross))) return true;
  }
  return false;
}

/**
 * True for a line of another kind than the total, all of whose figures are smaller than what the total is printed to: a
 * share among amounts, which would be lost in any sum of them.
 */
function isTooFine({ axis, kindOf }: Search, total: number, index: number): boolean {
  if (kindOf[index] === null || kindOf[index] === kindOf[total]) return false;
  const halves = axis.halves[total];
  return axis.values[index]?.every((value, cross) => !(Math.abs(value) > 2 * at(halves, cross))) === true;
}

/** What it costs a total across columns that it leaves out the column beside it. */
const LEFT_OUT = 40;

/**
 * True for a `Totalt` of columns that passes over the column next to it, of its own kind, which is no total itself:
 * such a sum may come out in many rows and still be one that left a year out.
 */
function leavesOutNeighbour({ axis, kindOf, forest }: Search, { total, terms, isSigned = false }: Proposal): boolean {
  const [first] = terms;
  if (axis.name === 'column' || isSigned || labelBits(axis.labels[total] ?? '') < SEARCH.word) return false;
  // Terms that have no figure where the total has one are gone already, and may have been all of them.
  if (first === undefined) return false;
  const nearest = terms.reduce(
    (near, { line }) => (Math.abs(line - total) < Math.abs(near - total) ? line : near),
    first.line,
  );
  const step = Math.sign(nearest - total);
  for (let line = total + step; line !== nearest; line += step) {
    if (kindOf[line] === kindOf[total] && !forest.isTotal(line)) return true;
  }
  return false;
}

/** Judges a proposal; lines that have no figure where the total has one are left out of it. */
export function judge(search: Search, proposal: Proposal): Candidate {
  const { axis, weights, stretches } = search;
  const { total, source, price, bonus = 0, isSigned = false } = proposal;
  const terms = proposal.terms.filter(({ line }) => meets(axis, total, line) && !isTooFine(search, total, line));
  const adjacent = source === 'run' || source === 'indented';
  const judged = evaluate(axis, { total, terms }, { weights, stretches, adjacent });
  const slip = adjacent ? slipOf(axis, { total, terms }, { evidence: judged, weights }) : null;
  const evidence = slip === null ? judged : withoutFailure(judged, slip, at(weights, slip));
  const leftOut = leavesOutNeighbour(search, { ...proposal, terms }) ? LEFT_OUT : 0;
  const against = price + SEARCH.failure * evidence.failWeight + leftOut;
  const score = evidence.bits - against + labelBits(axis.labels[total] ?? '') + bonus;
  return { total, terms, source, isSigned, evidence, score };
}

/** The proposal as a candidate if it is good and nothing known contradicts it; else `null`. */
export function offer(search: Search, proposal: Proposal, least?: number): Candidate | null {
  const candidate = judge(search, proposal);
  return isGood(candidate, least) && !search.forest.refuses(candidate) ? candidate : null;
}

/** Lines to be added. */
export function plus(lines: readonly number[]): LineTerm[] {
  return lines.map((line) => ({ line, sign: 1 }));
}

/** Adds a line to a partial sum; missing figures add nothing. */
export function addLine(axis: LatticeAxis, sum: Float64Array, index: number): void {
  for (let cross = 0; cross < sum.length; cross += 1) {
    const value = at(axis.values[index], cross);
    if (!Number.isNaN(value)) sum[cross] = at(sum, cross) + value;
  }
}
