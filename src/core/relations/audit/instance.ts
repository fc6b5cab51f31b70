import type { CellAddress } from '../../cells/address';
import type { Candidate } from '../forest/candidate';

/** A part of a total in its cell. Amounts are on the lattice's scale. */
export interface InstanceTerm extends CellAddress {
  readonly sign: 1 | -1;
  readonly value: number;
}

/** What a relation is: parts added, parts taken away too, two equal lines, or a line that goes on from another. */
export type RelationKind = 'sum' | 'difference' | 'equality' | 'carry';

/** What is known of a relation apart from any one instance. */
export interface RelationProof {
  readonly kind: RelationKind;
  readonly source: Candidate['source'] | 'equality' | 'carry' | 'closed';
  /** Bits less price and failures. */
  readonly score: number;
  /** What the score leaves out because its lines are proportional. */
  readonly proportionalBits: number;
  readonly holds: number;
  readonly fails: number;
  readonly bits: number;
}

/** A relation at one cross-line: a total in its cell, and its parts. */
export interface Instance {
  readonly relation: RelationProof;
  readonly axis: 'column' | 'row';
  readonly cross: number;
  readonly state: 'holds' | 'rounded' | 'fails';
  readonly total: CellAddress;
  readonly value: number;
  readonly terms: readonly InstanceTerm[];
  /** value - what the parts give. */
  readonly difference: number;
  readonly tolerance: number;
  /** The unit that the total is printed to. */
  readonly unit: number;
  /** Kind of the total's figure: its decimals, or percent. */
  readonly kind: number;
  readonly isUsualKind: boolean;
  /** True if the relation holds for some of its kind at all. */
  readonly isKnownKind: boolean;
  /** False if a part cannot be read: words, or withheld. */
  readonly isWhole: boolean;
  /** What this instance adds to the relation's bits. */
  readonly bits: number;
  /** How sure it is that the cross-line is additive; whether it is; whether this is its only relation. */
  readonly weight: number;
  readonly isAdditive: boolean;
  readonly isAlone: boolean;
  /** True if it is in a block of failures: another table, not a slip. */
  readonly inBlock: boolean;
  /** Failures of figures of the same kind in the relation, blocks left out, and with them. */
  readonly failsAlike: number;
  readonly failsInAll: number;
  /** True if the difference is that of a line that has a figure here alone: left out, or taken away, it would be none. */
  readonly hasNewPart: boolean;
  /** Others of the relation, of figures of the same kind, that hold only within the rounding. */
  readonly roundedAlike: number;
  /** True if the total is no figure of the kind that its cross-line adds: a share among amounts, or the row of the largest. */
  readonly isOfOtherKind: boolean;
}

/** A cell's name in maps. */
export function placeKey({ row, column }: CellAddress): string {
  return `${row},${column}`;
}

/** What the total would be if its parts are right. */
export function expectedTotal({ value, difference }: Instance): number {
  return value - difference;
}

/** What a part would be if the total and the other parts are right. */
export function expectedTerm({ difference }: Instance, { value, sign }: InstanceTerm): number {
  return value + sign * difference;
}
