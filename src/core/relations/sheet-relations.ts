import type { Grid } from '../cells/grid';
import { closedBlocks } from './audit/closed-blocks';
import { doubtsIn } from './audit/doubts';
import type { Instance } from './audit/instance';
import { placeKey } from './audit/instance';
import { instancesOf } from './audit/instances';
import { isProven, isSuspect, roomIn } from './audit/proof';
import { regimeOf } from './audit/regime';
import { carries, equalities } from './audit/repeats';
import { Votes } from './audit/votes';
import type { Steps } from '../pace/steps';
import { finish, forEach } from '../pace/steps';
import type { Discovery } from './discover';
import { discover } from './discover';
import type { LatticeAxis } from './lattice/axis';
import type { Lattice } from './lattice/lattice';
import { latticeOf } from './lattice/lattice';

/** What arithmetic shows of a sheet. */
export interface SheetRelations {
  readonly lattice: Lattice;
  /** Every relation at every place: those that hold, and those that are proven and do not. */
  readonly instances: readonly Instance[];
  /** Those of them that are proven and do not hold. */
  readonly accused: ReadonlySet<Instance>;
}

/** Fewer figures have no relation worth looking for. */
const LEAST_FIGURES = 3;
/** Round figures whose sums come out exactly in all but this part are planned in even thousands, not rounded. */
const ROUNDED_SHARE = 0.1;

/** A sheet's relations at every place, and those that nothing but a slip in a closed block shows. */
interface Found {
  readonly lattice: Lattice;
  readonly instances: readonly Instance[];
  readonly closed: readonly Instance[];
}

function* foundIn(lattice: Lattice): Steps<Found> {
  const discoveries = yield* forEach(lattice.axes, function* (axis): Steps<{
    axis: LatticeAxis;
    discovery: Discovery;
  }> {
    return { axis, discovery: yield* discover(axis) };
  });
  return {
    lattice,
    instances: discoveries.flatMap(({ axis, discovery }) => [
      ...instancesOf(lattice, axis, discovery),
      ...equalities(axis, discovery),
      ...carries(axis),
    ]),
    closed: discoveries.flatMap(({ axis, discovery }) => closedBlocks(axis, discovery)),
  };
}

function isRoundedAfterAll(instances: readonly Instance[]): boolean {
  const rounded = instances.filter(({ state }) => state === 'rounded').length;
  const exact = instances.filter(({ state }) => state === 'holds').length;
  return rounded > ROUNDED_SHARE * exact;
}

function* findIn(grid: Grid): Steps<Found> {
  const lattice = latticeOf(grid, true);
  if (lattice.figures.length < LEAST_FIGURES) return { lattice, instances: [], closed: [] };
  const found = yield* foundIn(lattice);
  return !lattice.grained || isRoundedAfterAll(found.instances) ? found : yield* foundIn(latticeOf(grid, false));
}

/** The slips in closed blocks whose figures nothing else accuses. */
function unexplained(closed: readonly Instance[], accused: readonly Instance[]): Instance[] {
  const cellsOf = ({ total, terms }: Instance) => [total, ...terms].map(placeKey);
  const taken = new Set(accused.flatMap(cellsOf));
  return closed.filter((each) => !cellsOf(each).some((key) => taken.has(key)));
}

/**
 * Finds how a sheet's figures are related, and which of them disagree, from the figures alone: words add to
 * the evidence and decide nothing.
 * Example: a budget of three years gives its sums, results and carried equity, and the result that is one off.
 */
export function relationsOf(grid: Grid): SheetRelations {
  return finish(relationsInSteps(grid));
}

/** The same in steps, of which the longest is one search along one axis. */
export function* relationsInSteps(grid: Grid): Steps<SheetRelations> {
  const { lattice, instances, closed } = yield* findIn(grid);
  const regime = regimeOf(instances);
  const room = roomIn(regime);
  const isDoubtful = doubtsIn(instances.filter(({ state }) => state !== 'fails'));
  const suspects = instances.filter((instance) => isSuspect(instance, regime, lattice.scale) && !isDoubtful(instance));
  const votes = new Votes(suspects, room);
  const proven = suspects.filter((instance) => isProven(instance, { regime, votes, one: lattice.scale }));
  const accused = new Set([...proven, ...unexplained(closed, proven)]);
  const held = instances.filter(({ state }) => state !== 'fails');
  return { lattice, instances: [...held, ...accused], accused };
}
