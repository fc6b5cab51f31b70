import type { Changed } from './partial-table';

/** Changes of cells, by their indexes, that keep every sum: with them another table has the same printed figures. */
export type Changes = ReadonlyMap<number, number>;

/** A table under way: one more cell changed than in the attempt before it. */
export interface Attempt extends Changed {
  readonly before: Attempt | null;
  /** The same for the same changes, in whatever order they were made. */
  readonly sign: number;
  readonly cost: number;
  /** The cost that it will come to, guessed by what is left to mend: what is nearly done goes first. */
  readonly rank: number;
}

/** A number of its own for a change, so that sums of them tell sets of changes apart. */
export function signOfChange(cell: number, change: number): number {
  const mixed = Math.imul(cell * 64 + change + 32, 0x9e3779b1) ^ Math.imul(cell + 1, 0x85ebca6b);
  return (mixed >>> 0) * 1024 + (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 22);
}

/** Every change of an attempt and of those before it. */
export function changesIn(attempt: Attempt): Changes {
  const changes = new Map<number, number>();
  for (let at: Attempt | null = attempt; at !== null; at = at.before) changes.set(at.cell, at.change);
  return changes;
}

/** Puts an attempt among the cheapest, at most so many, and drops the dearest one too many. */
export function insertByCost(cheapest: Attempt[], attempt: Attempt, most: number): void {
  let at = cheapest.length;
  while (at > 0 && (cheapest[at - 1]?.cost ?? 0) > attempt.cost) at -= 1;
  cheapest.splice(at, 0, attempt);
  if (cheapest.length > most) cheapest.pop();
}
