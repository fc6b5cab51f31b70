import type { CellAddress } from '../../cells/address';
import type { Discovery } from '../discover';
import { STATUS, isHolding } from '../evidence/evidence';
import { toleranceOf } from '../evidence/tolerance';
import type { Candidate } from '../forest/candidate';
import type { LatticeAxis } from '../lattice/axis';
import { at } from '../lattice/axis';
import type { Lattice } from '../lattice/lattice';
import type { Instance, InstanceTerm, RelationProof } from './instance';
import { isOtherKind } from './other-kind';

/** Where a line meets a cross-line in the sheet. */
export function axisCell(axis: LatticeAxis, index: number, cross: number): CellAddress {
  const [own, other] = [axis.lines[index] ?? 0, axis.cross[cross] ?? 0];
  return axis.name === 'column' ? { row: own, column: other } : { row: other, column: own };
}

const DASH = /^\s*[-–—]\s*$/u;

/** True if a part without a figure is blank or a dash, not words or something withheld. */
function isReadable(
  { wordsAt }: Lattice,
  axis: LatticeAxis,
  { index, cross }: { index: number; cross: number },
): boolean {
  if (!Number.isNaN(at(axis.values[index], cross))) return true;
  const { row, column } = axisCell(axis, index, cross);
  const words = wordsAt(row, column);
  return words === null || DASH.test(words);
}

function proofOf({ terms, source, score, evidence }: Candidate): RelationProof {
  const isAdjacent = source === 'run';
  return {
    kind: terms.some(({ sign }) => sign < 0) ? 'difference' : 'sum',
    ...{ source, score, holds: evidence.holds, fails: evidence.fails, bits: evidence.bits },
    proportionalBits: isAdjacent ? evidence.fullBits - evidence.bits : 0,
  };
}

function usualKindOf(axis: LatticeAxis, index: number): number | null {
  const counts = new Map<number, number>();
  axis.values[index]?.forEach((value, cross) => {
    if (!value) return;
    const kind = axis.kinds[index]?.[cross] ?? 0;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  });
  let usual: number | null = null;
  for (const [kind, count] of counts) if (usual === null || count > (counts.get(usual) ?? 0)) usual = kind;
  return usual;
}

/** The parts that have a figure here, what they give, and how far rounding can take them from the total. */
function addedUp(axis: LatticeAxis, { total, terms }: Candidate, cross: number) {
  const own = at(axis.halves[total], cross);
  let [sum, half, squares] = [0, own, own * own];
  const present = terms.filter(({ line }) => !Number.isNaN(at(axis.values[line], cross)));
  const parts = present.map(({ line, sign }): InstanceTerm => {
    const [value, each] = [at(axis.values[line], cross), at(axis.halves[line], cross)];
    sum += sign * value;
    half += each;
    squares += each * each;
    return { ...axisCell(axis, line, cross), sign, value };
  });
  return { sum, parts, tolerance: toleranceOf(half, squares) };
}

function instanceOf(
  lattice: Lattice,
  axis: LatticeAxis,
  given: { relation: Candidate; proof: RelationProof; discovery: Discovery; cross: number; usual: number | null },
): Instance | null {
  const { relation, proof, discovery, cross, usual } = given;
  const status = relation.evidence.statuses[cross] ?? STATUS.none;
  if (status === STATUS.none || status === STATUS.weak) return null;
  const { sum, parts, tolerance } = addedUp(axis, relation, cross);
  if (parts.length < 2 && status !== STATUS.fails) return null;
  const value = at(axis.values[relation.total], cross);
  const kind = axis.kinds[relation.total]?.[cross] ?? 0;
  const [holds, fails] = [at(discovery.holds, cross), at(discovery.fails, cross)];
  return {
    ...{ relation: proof, axis: axis.name, cross, value, terms: parts, kind, tolerance },
    state: isHolding(status) ? (status === STATUS.holds ? 'holds' : 'rounded') : 'fails',
    total: axisCell(axis, relation.total, cross),
    difference: value - sum,
    unit: 2 * at(axis.halves[relation.total], cross),
    ...{ isUsualKind: kind === usual, isKnownKind: kind === usual },
    isWhole: parts.length >= 2 && relation.terms.every(({ line }) => isReadable(lattice, axis, { index: line, cross })),
    bits: at(relation.evidence.bitsAt, cross),
    weight: relation.evidence.slip === cross ? 0 : at(discovery.weights, cross),
    isAdditive: holds > fails,
    isAlone: holds + fails === 1,
    ...{ inBlock: false, failsAlike: 0, failsInAll: 0, hasNewPart: false, roundedAlike: 0 },
    isOfOtherKind: status === STATUS.fails && isOtherKind(axis, relation, cross),
  };
}

/** Three failures side by side are another block of the table, not three slips. */
const BLOCK = 3;

/** Figures of a kind in which the relation holds so often are added by it too: percentages beside amounts. */
const KNOWN = 2;

function kindsThatHold(instances: readonly Instance[]): ReadonlyMap<number, number> {
  const kinds = new Map<number, number>();
  for (const { state, kind } of instances) if (state !== 'fails') kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return kinds;
}

/** The line that a part of an instance is of. */
const lineOf = ({ axis }: Instance, { row, column }: CellAddress) => (axis === 'column' ? row : column);

/** Whether a part is to blame for a failure that has a figure in no instance that holds. */
function newPartIn(instances: readonly Instance[]): (instance: Instance) => boolean {
  const holding = instances.filter(({ state }) => state !== 'fails');
  const filled = new Set(
    holding.flatMap((each) => each.terms.flatMap((term) => (term.value === 0 ? [] : [lineOf(each, term)]))),
  );
  return (instance) => {
    const difference = Math.abs(instance.difference);
    return instance.terms.some((term) => {
      const size = Math.abs(term.value);
      if (size === 0 || filled.has(lineOf(instance, term))) return false;
      return Math.min(Math.abs(difference - size), Math.abs(difference - 2 * size)) <= instance.tolerance;
    });
  };
}

/**
 * Whether a line between a total and its parts is to blame for a failure, that has a figure in no instance that holds.
 * Example: an extraordinary item between the result before it and the taxes, in the one year that has it.
 */
function newLineBetween(axis: LatticeAxis, { total, terms }: Candidate, instances: readonly Instance[]) {
  const own = new Set([total, ...terms.map(({ line }) => line)]);
  const between = axis.lines.flatMap((_, line) =>
    own.has(line) || line < Math.min(...own) || line > Math.max(...own) ? [] : [line],
  );
  const holding = instances.filter(({ state }) => state !== 'fails');
  const isUsed = (line: number) => holding.some(({ cross }) => Boolean(at(axis.values[line], cross)));
  return ({ cross, difference, tolerance }: Instance) =>
    between.some((line) => {
      const size = Math.abs(at(axis.values[line], cross));
      return size > 0 && Math.abs(Math.abs(difference) - size) <= tolerance && !isUsed(line);
    });
}

/** Finds for each failure whether it is in a block, and for all how many others there are of their kind. */
function withFailures(instances: readonly Instance[], isBetween: (instance: Instance) => boolean): Instance[] {
  const blockOf = (index: number) => {
    let [from, to] = [index, index];
    const isLikeFailure = (at: number) => instances[at]?.state === 'fails' && instances[at].isUsualKind;
    while (isLikeFailure(from - 1)) from -= 1;
    while (isLikeFailure(to + 1)) to += 1;
    return to - from + 1;
  };
  const inBlock = instances.map(({ state }, index) => state === 'fails' && blockOf(index) >= BLOCK);
  const alike = instances.map((each) => each.state === 'fails' && each.isUsualKind && !each.isOfOtherKind);
  const failsAlike = alike.filter((fails, index) => fails && inBlock[index] === false).length;
  const failsInAll = alike.filter(Boolean).length;
  const isNew = newPartIn(instances);
  const kinds = kindsThatHold(instances);
  const isRounded = ({ state, isUsualKind }: Instance) => state === 'rounded' && isUsualKind;
  const rounded = instances.filter(isRounded).length;
  return instances.map((instance, index) => {
    const isKnownKind = instance.isUsualKind || (kinds.get(instance.kind) ?? 0) >= KNOWN;
    const hasNewPart = instance.state === 'fails' && (isNew(instance) || isBetween(instance));
    const roundedAlike = rounded - Number(isRounded(instance));
    const counts = { failsAlike, failsInAll, roundedAlike };
    return { ...instance, ...counts, isKnownKind, inBlock: inBlock[index] ?? false, hasNewPart };
  });
}

/** Every relation of an axis at every cross-line where it can be asked. */
export function instancesOf(lattice: Lattice, axis: LatticeAxis, discovery: Discovery): Instance[] {
  return discovery.relations.flatMap((relation) => {
    const proof = proofOf(relation);
    const usual = usualKindOf(axis, relation.total);
    const own = axis.cross.flatMap(
      (_, cross) => instanceOf(lattice, axis, { relation, proof, discovery, cross, usual }) ?? [],
    );
    return withFailures(own, newLineBetween(axis, relation, own));
  });
}
