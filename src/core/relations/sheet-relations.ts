import type { Grid } from '../cells/grid';
import { doubtsIn } from './audit/doubts';
import type { Instance } from './audit/instance';
import { instancesOf } from './audit/instances';
import { isProven, isSuspect, roomIn } from './audit/proof';
import { regimeOf } from './audit/regime';
import { carries, equalities } from './audit/repeats';
import { Votes } from './audit/votes';
import { discover } from './discover';
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

function instancesIn(lattice: Lattice): Instance[] {
  return lattice.axes.flatMap((axis) => {
    const discovery = discover(axis);
    return [...instancesOf(lattice, axis, discovery), ...equalities(axis, discovery), ...carries(axis)];
  });
}

function isRoundedAfterAll(instances: readonly Instance[]): boolean {
  const rounded = instances.filter(({ state }) => state === 'rounded').length;
  const exact = instances.filter(({ state }) => state === 'holds').length;
  return rounded > ROUNDED_SHARE * exact;
}

function latticeAndInstances(grid: Grid): { lattice: Lattice; instances: Instance[] } {
  const lattice = latticeOf(grid, true);
  if (lattice.figures.length < LEAST_FIGURES) return { lattice, instances: [] };
  const instances = instancesIn(lattice);
  if (!lattice.grained || isRoundedAfterAll(instances)) return { lattice, instances };
  const exact = latticeOf(grid, false);
  return { lattice: exact, instances: instancesIn(exact) };
}

/**
 * Finds what a sheet's figures say of each other, and which of them disagree, from the figures alone: words add to
 * the evidence and decide nothing.
 * Example: a budget of three years gives its sums, results and carried equity, and the result that is one off.
 */
export function relationsOf(grid: Grid): SheetRelations {
  const { lattice, instances } = latticeAndInstances(grid);
  const regime = regimeOf(instances);
  const room = roomIn(regime);
  const isDoubtful = doubtsIn(instances.filter(({ state }) => state !== 'fails'));
  const suspects = instances.filter((instance) => isSuspect(instance, regime, lattice.scale) && !isDoubtful(instance));
  const votes = new Votes(suspects, room);
  const accused = new Set(suspects.filter((instance) => isProven(instance, { regime, votes })));
  return { lattice, instances: instances.filter((each) => each.state !== 'fails' || accused.has(each)), accused };
}
