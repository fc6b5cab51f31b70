import type { CellAddress } from '../../cells/address';
import type { Accusation } from './proof';
import type { Instance } from './instance';
import { cellKey, expectedTerm, expectedTotal } from './instance';
import { typedSlip } from '../../figures/typed-slip';
import type { Vote } from './votes';
import { Votes } from './votes';

/** A figure that disagrees with its relations. Amounts are on the lattice's scale. */
export interface Fault {
  readonly cell: CellAddress;
  readonly published: number;
  readonly expected: number;
  readonly instance: Instance;
  readonly proof: number;
  /** The cell whose correction mends this one too; `null` for a cause. */
  readonly causedBy: CellAddress | null;
}

/** What a holding relation counts for a cell that is its total beside its parts. */
const OWN_TOTAL = 1.5;
const MOST_SUPPORT = 3;

/** How many holding relations each cell is in: a cell that many agree with is seldom the wrong one. */
function supportOf(holding: readonly Instance[]): ReadonlyMap<string, number> {
  const support = new Map<string, number>();
  const add = (cell: CellAddress, weight: number) =>
    support.set(cellKey(cell), (support.get(cellKey(cell)) ?? 0) + weight);
  for (const { total, terms, relation } of holding) {
    add(total, relation.source === 'run' ? OWN_TOTAL : 1);
    for (const term of terms) add(term, 1);
  }
  return support;
}

function rankOf(vote: Vote, support: ReadonlyMap<string, number>): number {
  const { published, expected, tolerance, instances, totals } = vote;
  const unit = instances[0]?.unit ?? 1;
  const isSlip = typedSlip(published, expected, { unit, tolerance }) !== null;
  const isOdd = published === 0 || published * expected < 0;
  const agreeing = Math.min(MOST_SUPPORT, support.get(cellKey(vote.cell)) ?? 0);
  return instances.length * 3 - 2 * agreeing + (isSlip ? 2.5 : 0) + (totals > 0 ? 0.5 : 0) - (isOdd ? 2 : 0);
}

/** The figure that is wrong because of the cause: the total, or in a difference the part that nothing else supports. */
function consequence(instance: Instance, cause: CellAddress, support: ReadonlyMap<string, number>) {
  const own = (cell: CellAddress) => support.get(cellKey(cell)) ?? 0;
  let found = { cell: instance.total, published: instance.value, expected: expectedTotal(instance) };
  if (instance.terms.length !== 2 || instance.relation.source === 'run') return found;
  for (const term of instance.terms) {
    if (cellKey(term) === cellKey(cause) || own(term) >= own(found.cell)) continue;
    found = { cell: term, published: term.value, expected: expectedTerm(instance, term) };
  }
  return found;
}

/**
 * One cause for each fault: the value of one cell that mends most of the failing relations, and what follows from it.
 * Example: a wrong line in a budget is the cause, its total and the result follow.
 */
export function diagnose(
  accusations: readonly Accusation[],
  holding: readonly Instance[],
  room: (instance: Instance) => number,
): Fault[] {
  const support = supportOf(holding);
  const proofs = new Map(accusations.map(({ instance, proof }) => [instance, proof]));
  const faults: Fault[] = [];
  let left = accusations.map(({ instance }) => instance);
  while (left.length > 0) {
    const votes = new Votes(left, room).all().toSorted((one, other) => rankOf(other, support) - rankOf(one, support));
    const [cause] = votes;
    const [instance] = cause?.instances ?? [];
    if (cause === undefined || instance === undefined) break;
    const { cell, published, expected, instances } = cause;
    faults.push({ cell, published, expected, instance, proof: proofs.get(instance) ?? 0, causedBy: null });
    for (const other of instances) {
      if (cellKey(other.total) === cellKey(cell)) continue;
      const follows = consequence(other, cell, support);
      faults.push({ ...follows, instance: other, proof: proofs.get(other) ?? 0, causedBy: cell });
    }
    left = left.filter((one) => !instances.includes(one));
  }
  return faults;
}
