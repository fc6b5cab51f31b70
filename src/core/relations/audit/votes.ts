import type { CellAddress } from '../../cells/address';
import type { Instance } from './instance';
import { placeKey, expectedTerm, expectedTotal } from './instance';

/** A value that failing relations imply for a cell. */
interface Vote {
  readonly cell: CellAddress;
  readonly expected: number;
  readonly tolerance: number;
  readonly instances: Instance[];
}

/** The values that failing relations imply for each cell; values within the rounding are one. */
export class Votes {
  private readonly byCell = new Map<string, Vote[]>();

  /** `room` gives how closely a value is implied: the rounding, where figures are rounded. */
  constructor(
    instances: readonly Instance[],
    private readonly room: (instance: Instance) => number,
  ) {
    for (const instance of instances) {
      this.put(instance, { cell: instance.total, expected: expectedTotal(instance) });
      for (const term of instance.terms) {
        this.put(instance, { cell: term, expected: expectedTerm(instance, term) });
      }
    }
  }

  find(cell: CellAddress, expected: number, instance: Instance): Vote | undefined {
    const room = this.room(instance);
    const votes = this.byCell.get(placeKey(cell)) ?? [];
    return votes.find((vote) => Math.abs(vote.expected - expected) <= Math.max(room, vote.tolerance));
  }

  private put(instance: Instance, vote: Pick<Vote, 'cell' | 'expected'>): void {
    const known = this.find(vote.cell, vote.expected, instance);
    const found = known ?? { ...vote, tolerance: this.room(instance), instances: [] };
    if (known === undefined) {
      const key = placeKey(vote.cell);
      this.byCell.set(key, [...(this.byCell.get(key) ?? []), found]);
    }
    found.instances.push(instance);
  }
}
