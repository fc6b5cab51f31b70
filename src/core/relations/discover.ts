import type { Steps } from '../pace/steps';
import { SEARCH } from './constants';
import { STATUS, isHolding } from './evidence/evidence';
import type { Candidate } from './forest/candidate';
import { farRuns } from './generators/far-runs';
import { labelFormulas } from './generators/label-formulas';
import { parallels } from './generators/parallels';
import { runs } from './generators/runs';
import { signedTriples } from './generators/signed-triples';
import { strides } from './generators/strides';
import type { LatticeAxis } from './lattice/axis';
import type { Search } from './search';
import { newSearch } from './search';

/** What is found at an axis: the relations, and how sure it is by cross-line that figures are added there. */
export interface Discovery {
  readonly relations: readonly Candidate[];
  readonly weights: Float64Array;
  /** By cross-line, how many relations hold there and how many fail. */
  readonly holds: Float64Array;
  readonly fails: Float64Array;
}

const ROUNDS = 20;
const PASSES = 3;

/** Runs, and runs with one line too many, until there are no more. */
function settle(search: Search): number {
  let count = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = runs(search, false) || runs(search, true);
    if (found === 0) break;
    count += found;
  }
  return count;
}

function searchWhole(search: Search): void {
  labelFormulas(search);
  settle(search);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const found = parallels(search) + strides(search) + farRuns(search);
    if (found === 0) break;
    settle(search);
  }
  if (signedTriples(search) > 0) parallels(search);
  const inStretches = { ...search, stretches: true };
  if (settle(inStretches) > 0) parallels(inStretches);
}

function alone(axis: LatticeAxis, cross: number): LatticeAxis {
  const cut = <Part extends Float64Array | Int8Array>(vectors: readonly Part[]) =>
    vectors.map((vector) => vector.slice(cross, cross + 1) as Part);
  return {
    ...axis,
    cross: axis.cross.slice(cross, cross + 1),
    values: cut(axis.values),
    halves: cut(axis.halves),
    kinds: cut(axis.kinds),
  };
}

/** A cross-line that carries no sum of its own (a percentage, a mean, a code) does not refute those of others. */
function firstWeights(axis: LatticeAxis): Float64Array {
  const { unknown, without, cells } = SEARCH.weights;
  const weights = new Float64Array(axis.cross.length).fill(unknown);
  if (axis.cross.length < 2 || axis.cross.length * axis.lines.length > cells) return weights;
  const own = axis.cross.map((_, cross) => {
    const search = newSearch(alone(axis, cross), new Float64Array([unknown]));
    settle(search);
    return search.forest.kept.reduce((sum, { score }) => sum + score, 0);
  });
  if (Math.max(...own) <= 0) return weights;
  return weights.map((weight, cross) => ((own[cross] ?? 0) > 0 ? weight : without));
}

function tally(relations: readonly Candidate[], length: number): Pick<Discovery, 'holds' | 'fails'> {
  const [holds, fails] = [new Float64Array(length), new Float64Array(length)];
  for (const { evidence } of relations) {
    evidence.statuses.forEach((status, cross) => {
      if (isHolding(status)) holds[cross] = (holds[cross] ?? 0) + 1;
      else if (status === STATUS.fails) fails[cross] = (fails[cross] ?? 0) + 1;
    });
  }
  return { holds, fails };
}

function discoverWith(axis: LatticeAxis, weights: Float64Array): Discovery {
  const search = newSearch(axis, weights);
  searchWhole(search);
  const relations = search.forest.kept;
  return { relations, weights, ...tally(relations, axis.cross.length) };
}

/**
 * The relations of an axis, by the evidence for each. What is found first shows which cross-lines are additive at
 * all; with that all is looked for once more.
 * Example: eight money columns beside four of percentages: the sums hold in eight, and the four do not count.
 */
export function* discover(axis: LatticeAxis): Steps<Discovery> {
  const known = firstWeights(axis);
  yield;
  const first = discoverWith(axis, known);
  yield;
  if (first.relations.length === 0) return first;
  const { holds, fails } = first;
  const weights = holds.map((held, cross) => {
    const asked = held + (fails[cross] ?? 0);
    return asked === 0 ? (first.weights[cross] ?? 0) : (held + 0.5) / (asked + 1);
  });
  return discoverWith(axis, weights);
}
