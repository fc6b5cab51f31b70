import { PROOF, SEARCH } from '../constants';
import type { Instance } from './instance';
import { expectedTerm, expectedTotal } from './instance';
import type { Regime } from './regime';
import type { TypedSlip } from '../../figures/typed-slip';
import { typedSlip } from '../../figures/typed-slip';
import type { Votes } from './votes';

/** What the proof rests on. */
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

/** What a hand did that explains the difference: to the total, else to a part. */
function slipIn(instance: Instance, tolerance: number): TypedSlip | null {
  const print = { unit: instance.unit, tolerance };
  const own = typedSlip(instance.value, expectedTotal(instance), print);
  if (own !== null) return own;
  const slips = instance.terms.map((term) => typedSlip(term.value, expectedTerm(instance, term), print));
  return slips.find((slip) => slip === 'swapped') ?? slips.find((slip) => slip !== null) ?? null;
}

/** Bits for a difference that a hand makes, less the ways in which one could be found. */
function typedBits(instance: Instance, tolerance: number): number {
  const ways = Math.log2(4 * (instance.terms.length + 1)) + Math.log2((2 * tolerance) / instance.unit + 1);
  return Math.max(0, sizeBits(instance) - ways);
}

/** The least score of another relation for it to be a witness. */
const WITNESS_SCORE = 10;

/** The figures of an instance, whatever their places. */
function figuresOf({ value, terms }: Instance): string {
  return [value, ...terms.map((term) => term.value)]
    .map((figure) => Math.abs(figure))
    .filter((figure) => figure > 0)
    .toSorted((one, other) => one - other)
    .join(',');
}

/** True if the other is a relation of its own: not one between lines that repeat the same figures. */
function isIndependent(instance: Instance, other: Instance): boolean {
  return other.relation !== instance.relation && figuresOf(other) !== figuresOf(instance);
}

/** Bits for another relation that implies the same value of the same cell. */
function witnessBits(instance: Instance, votes: Votes): number {
  const implied = [
    { cell: instance.total, expected: expectedTotal(instance) },
    ...instance.terms.map((term) => ({ cell: term, expected: expectedTerm(instance, term) })),
  ];
  const isSeconded = implied.some(({ cell, expected }) =>
    votes
      .find(cell, expected, instance)
      ?.instances.some((other) => other.relation.score > WITNESS_SCORE && isIndependent(instance, other)),
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
const SMALL = 32;
/** What explains itself, whatever else fails. */
const SELF_EVIDENT = 8.5;
/** Two failures of one relation that is as well known as this are slips. */
const WELL_KNOWN = 60;

interface Strength {
  readonly typed: number;
  /** True if two digits that changed places explain the difference, however far off they take it. */
  readonly isSwap: boolean;
  readonly witness: number;
  readonly without: number;
  readonly isNear: boolean;
}

/** True if the difference is no more than this part of the figure. */
function isWithin(instance: Instance, share: number): boolean {
  const size = Math.max(Math.abs(instance.value), Math.abs(expectedTotal(instance)));
  return Math.abs(instance.difference) <= share * size;
}

/** Counts of a few are off by a few for many reasons, and agree by chance. */
function isSmall(instance: Instance): boolean {
  return Math.max(Math.abs(instance.value), Math.abs(expectedTotal(instance))) < SMALL * instance.unit;
}

/** True if figures are added here at all, or the difference shows that they should have been. */
function isAdded(instance: Instance, { typed, isSwap, witness, isNear }: Strength): boolean {
  const { isAdditive, isAlone, isUsualKind, isKnownKind } = instance;
  if (witness > SURE_WITNESS || typed > PLAIN_TYPED || (isKnownKind && isSwap)) return true;
  return isUsualKind && (isAdditive || typed > SURE_TYPED || (isAlone && isNear));
}

/** True if so few instances fail that each can be a slip. */
function areFew(instance: Instance, { typed, isSwap, isNear, witness, without }: Strength): boolean {
  const { inBlock, failsAlike, failsInAll, relation } = instance;
  if (witness > SURE_WITNESS || typed > SELF_EVIDENT) return true;
  if (inBlock || relation.holds < failsInAll) return false;
  const most = Math.max(1, PROOF.fails * (relation.holds + failsAlike));
  return (
    failsAlike <= most || (failsAlike === 2 && relation.holds >= 5 && (isSwap || (isNear && without >= WELL_KNOWN)))
  );
}

/** Relations between lines far apart accuse only with a second witness, or on one plain slip. */
function isTrusted({ relation, failsAlike }: Instance, { typed, isSwap, witness }: Strength): boolean {
  if (witness > SURE_WITNESS) return true;
  if (typed <= SELF_EVIDENT && failsAlike >= 2 && relation.holds < 2.5 * failsAlike) return false;
  if (NEAR_SOURCES.has(relation.source)) return true;
  return failsAlike <= 1 && relation.holds >= 3 && (isSwap || typed > SURE_TYPED);
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
  const room = roomIn(regime)(instance);
  const slip = slipIn(instance, room);
  const isSwap = slip === 'swapped';
  const typed = slip === null ? 0 : typedBits(instance, room);
  const witness = witnessBits(instance, votes);
  const strength = { typed, isSwap, witness, without: bitsWithout(instance), isNear: isWithin(instance, PROOF.near) };
  const proof = strength.without + Math.min(PROOF.typed, typed) + witness;
  const isPlausible = (strength.isNear && !isSmall(instance)) || isSwap || witness > SURE_WITNESS;
  return (
    instance.relation.holds >= 1 &&
    !instance.hasNewPart &&
    proof >= PROOF.bits &&
    isPlausible &&
    isAdded(instance, strength) &&
    areFew(instance, strength) &&
    isTrusted(instance, strength) &&
    mayAccuse(instance, strength)
  );
}
