import { PROOF, SEARCH } from '../constants';
import type { Instance } from './instance';
import { expectedTerm, expectedTotal } from './instance';
import type { Regime } from './regime';
import { typedSlip } from '../../figures/typed-slip';
import type { Votes } from './votes';

/** What the proof goes by. */
export interface ProofBasis {
  readonly regime: Regime;
  /** The values that all failing relations imply. */
  readonly votes: Votes;
}

/** How closely a value is implied: where figures are rounded, within the rounding. */
export function roomIn(regime: Regime): (instance: Instance) => number {
  return (instance) => (regime.isRounded(instance) ? instance.tolerance : 0);
}

/** Failures that can be accused at all: whole, and beyond what rounding explains. */
export function isSuspect(instance: Instance, regime: Regime, scale: number): boolean {
  if (!instance.isWhole) return false;
  const isRounded = regime.isRounded(instance);
  if (instance.state === 'fails') return !isRounded || Math.abs(instance.difference) > 2 * instance.tolerance;
  // A whole unit too much among exact whole numbers.
  return (
    instance.state === 'rounded' && !isRounded && instance.unit >= scale && regime.agreeing(instance) >= PROOF.exactSums
  );
}

function sizeBits({ value, unit }: Instance): number {
  return Math.log2(Math.abs(value) / unit + 2);
}

/** Bits for a difference that a hand makes, less the ways in which one could be found. */
function typedBits(instance: Instance, tolerance: number): number {
  const print = { unit: instance.unit, tolerance };
  const isSlip =
    typedSlip(instance.value, expectedTotal(instance), print) !== null ||
    instance.terms.some((term) => typedSlip(term.value, expectedTerm(instance, term), print) !== null);
  if (!isSlip) return 0;
  const ways = Math.log2(4 * (instance.terms.length + 1)) + Math.log2((2 * tolerance) / instance.unit + 1);
  return Math.max(0, sizeBits(instance) - ways);
}

/** The least score of another relation for it to be a witness. */
const WITNESS_SCORE = 10;

/** Bits for another relation that implies the same value of the same cell. */
function witnessBits(instance: Instance, votes: Votes): number {
  const implied = [
    { cell: instance.total, expected: expectedTotal(instance) },
    ...instance.terms.map((term) => ({ cell: term, expected: expectedTerm(instance, term) })),
  ];
  const isSeconded = implied.some(({ cell, expected }) =>
    votes
      .find(cell, expected, instance)
      ?.instances.some(({ relation }) => relation !== instance.relation && relation.score > WITNESS_SCORE),
  );
  return isSeconded ? Math.min(PROOF.witness, sizeBits(instance) - Math.log2(instance.terms.length + 1)) : 0;
}

/** The bits of the relation without this instance. */
function bitsWithout({ relation, state, weight, bits }: Instance): number {
  const { score, proportionalBits } = relation;
  return score + proportionalBits + (state === 'fails' ? SEARCH.failure * weight : -bits);
}

const NEAR_SOURCES: ReadonlySet<string> = new Set(['label', 'run', 'indented', 'parallel', 'equality', 'carry']);
const SURE_WITNESS = 6;
const SURE_TYPED = 4;
const PLAIN_TYPED = 7;

interface Strength {
  readonly typed: number;
  readonly witness: number;
  readonly without: number;
  readonly isNear: boolean;
}

function isNearMiss(instance: Instance): boolean {
  const size = Math.max(Math.abs(instance.value), Math.abs(expectedTotal(instance)));
  return Math.abs(instance.difference) <= PROOF.near * size;
}

/** True if figures are added here at all, or the difference says that they should have been. */
function isAdded({ isAdditive, isAlone, isUsualKind }: Instance, { typed, witness, isNear }: Strength): boolean {
  if (isAdditive || witness > SURE_WITNESS || typed > PLAIN_TYPED) return true;
  return isUsualKind && (typed > SURE_TYPED || (isAlone && isNear));
}

/** True if so few instances fail that each can be a slip. */
function areFew({ inBlock, failsAlike, relation }: Instance, { witness, without }: Strength): boolean {
  if (witness > SURE_WITNESS) return true;
  if (inBlock) return false;
  const most = Math.max(1, PROOF.fails * (relation.holds + failsAlike));
  return failsAlike <= most || (failsAlike === 2 && relation.holds >= 5 && without >= 60);
}

/** Relations between lines far apart accuse only with a second witness, or on one plain slip. */
function isTrusted({ relation, failsAlike }: Instance, { typed, witness, isNear }: Strength): boolean {
  if (witness > SURE_WITNESS) return true;
  if (failsAlike >= 2 && relation.holds < 3 * failsAlike) return false;
  if (NEAR_SOURCES.has(relation.source)) return true;
  return failsAlike <= 1 && relation.holds >= 3 && (typed > SURE_TYPED || isNear);
}

/** Equal lines may part for good reasons, so that they accuse only with an explanation. */
function mayAccuse({ relation }: Instance, { typed, witness }: Strength): boolean {
  const isRepeat = relation.kind === 'equality' || relation.kind === 'carry';
  return !isRepeat || typed > 2 || witness > SURE_WITNESS;
}

/**
 * True if the failure is proven without the accused figure, in bits: by the relation elsewhere, what explains the
 * difference, and a second witness.
 */
export function isProven(instance: Instance, { regime, votes }: ProofBasis): boolean {
  const typed = typedBits(instance, roomIn(regime)(instance));
  const witness = witnessBits(instance, votes);
  const strength = { typed, witness, without: bitsWithout(instance), isNear: isNearMiss(instance) };
  const proof = strength.without + Math.min(PROOF.typed, typed) + witness;
  const isPlausible = strength.isNear || instance.isAdditive || typed > SURE_TYPED || witness > SURE_WITNESS;
  return (
    instance.relation.holds >= 1 &&
    proof >= PROOF.bits &&
    isPlausible &&
    isAdded(instance, strength) &&
    areFew(instance, strength) &&
    isTrusted(instance, strength) &&
    mayAccuse(instance, strength)
  );
}
