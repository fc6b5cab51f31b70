import { PROOF, SEARCH } from '../constants';
import type { Instance } from './instance';
import { expectedTerm, expectedTotal, placeKey } from './instance';
import type { Regime } from './regime';
import type { TypedSlip } from '../../figures/typed-slip';
import { areCodes } from '../../figures/code-numbers';
import { typedSlip } from '../../figures/typed-slip';
import type { Votes } from './votes';

/** What the proof rests on. */
export interface ProofBasis {
  readonly regime: Regime;
  /** The values that all failing relations imply. */
  readonly votes: Votes;
  /** What a figure of 1 is on the lattice's scale. */
  readonly one: number;
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

const DECADE = 10;

/** The coarsest unit, up to 1, that the figures are whole numbers of: 12 in a column of decimals is still two digits. */
function plainUnit(values: readonly number[], { unit, one }: { unit: number; one: number }): number {
  let plain = unit;
  while (plain * DECADE <= one && values.every((value) => value % (plain * DECADE) === 0)) plain *= DECADE;
  return plain;
}

/** The instance with its figures in the unit that they need, whatever decimals others in their column have. */
function inPlainUnit(instance: Instance, one: number): Instance {
  const values = [instance.value, ...instance.terms.map(({ value }) => value)];
  return { ...instance, unit: plainUnit(values, { unit: instance.unit, one }) };
}

/** True if the total has decimals that none of its parts has: a mean of them, and no sum. */
function isFiner({ value, terms }: Instance, one: number): boolean {
  const unitOf = (each: number) => plainUnit([each], { unit: 1, one });
  return terms.every((term) => unitOf(term.value) > unitOf(value));
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

/** True if both are sums of one total in one direction: a list and its subtotals are one source. */
function isOfOneTotal(one: Instance, other: Instance): boolean {
  return one.axis === other.axis && placeKey(one.total) === placeKey(other.total);
}

/** True if the other is a relation of its own: not one between lines that repeat the same figures. */
function isIndependent(instance: Instance, other: Instance): boolean {
  if (other.relation === instance.relation || isOfOneTotal(instance, other)) return false;
  return figuresOf(other) !== figuresOf(instance);
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
  /** True if figures like these are not rounded one by one. */
  readonly isExact: boolean;
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

/** How many of the relation do not hold, itself included; where figures are exact, those that are off by a unit too. */
function offAlike({ state, failsAlike, roundedAlike }: Instance, isExact: boolean): number {
  return failsAlike + (isExact ? roundedAlike + Number(state === 'rounded') : 0);
}

/** True if so few instances fail that each can be a slip. */
function areFew(instance: Instance, { typed, isSwap, isNear, witness, without, isExact }: Strength): boolean {
  const { inBlock, failsInAll, relation } = instance;
  if (witness > SURE_WITNESS || typed > SELF_EVIDENT) return true;
  if (inBlock || relation.holds < failsInAll) return false;
  const off = offAlike(instance, isExact);
  const most = Math.max(1, PROOF.fails * (relation.holds + off));
  return off <= most || (off === 2 && relation.holds >= 5 && (isSwap || (isNear && without >= WELL_KNOWN)));
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

/** False for what is no sum here, though the relation is one elsewhere: codes, and without a slip a mean or a share. */
function isSum(instance: Instance, { slip, one }: { slip: TypedSlip | null; one: number }): boolean {
  const parts = instance.terms.map(({ value }) => value / one);
  if (areCodes(parts, instance.value / one)) return false;
  if (instance.isOfOtherKind) return slip === 'swapped';
  return slip !== null || !isFiner(instance, one);
}

/**
 * True if the failure is proven without the accused figure, in bits: by the relation elsewhere, what explains the
 * difference, and a second witness.
 */
export function isProven(found: Instance, { regime, votes, one }: ProofBasis): boolean {
  const instance = inPlainUnit(found, one);
  const room = roomIn(regime)(instance);
  const slip = slipIn(instance, room);
  const isSwap = slip === 'swapped';
  const typed = slip === null ? 0 : typedBits(instance, room);
  const witness = witnessBits(instance, votes);
  const isExact = !regime.isRounded(instance);
  const isNear = isWithin(instance, PROOF.near);
  const strength = { typed, isSwap, witness, without: bitsWithout(instance), isNear, isExact };
  const proof = strength.without + Math.min(PROOF.typed, typed) + witness;
  const isPlausible = (strength.isNear && !isSmall(instance)) || isSwap || witness > SURE_WITNESS;
  return (
    instance.relation.holds >= 1 &&
    !instance.hasNewPart &&
    isSum(instance, { slip, one }) &&
    proof >= PROOF.bits &&
    isPlausible &&
    isAdded(instance, strength) &&
    areFew(instance, strength) &&
    isTrusted(instance, strength) &&
    mayAccuse(instance, strength)
  );
}
