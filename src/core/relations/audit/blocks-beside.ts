import { PROOF, SEARCH } from '../constants';
import type { Discovery } from '../discover';
import { isHolding } from '../evidence/evidence';
import { labelBits } from '../evidence/total-word';
import type { Candidate } from '../forest/candidate';
import type { LatticeAxis } from '../lattice/axis';
import { PERCENT, at } from '../lattice/axis';

/** What is known of the lines of an axis at one cross-line. */
export interface Known {
  readonly axis: LatticeAxis;
  readonly cross: number;
  /** The sums that hold here. */
  readonly holding: readonly Candidate[];
  /** Lines that relations which hold here add, and those that they give. */
  readonly parts: ReadonlySet<number>;
  readonly totals: ReadonlySet<number>;
}

/** Fewer parts are no block. */
const LEAST = 2;
/** The most lines of a block: among many, two digits that changed places explain anything. */
const MOST = 30;

/** What the relations that hold at a cross-line show of its lines. */
export function knownAt(axis: LatticeAxis, { relations }: Discovery, cross: number): Known {
  const holding = relations.filter(({ isSigned, evidence }) => !isSigned && isHolding(evidence.statuses[cross]));
  const parts = new Set(holding.flatMap(({ terms }) => terms.map(({ line }) => line)));
  return { axis, cross, holding, parts, totals: new Set(holding.map(({ total }) => total)) };
}

function isGap({ axis }: Known, one: number, other: number): boolean {
  return Math.abs((axis.lines[one] ?? 0) - (axis.lines[other] ?? 0)) > 1;
}

const isNamedTotal = ({ axis, parts }: Known, line: number) =>
  !parts.has(line) && labelBits(axis.labels[line] ?? '') >= SEARCH.word;
const isPercent = ({ axis, cross }: Known, line: number) => axis.kinds[line]?.[cross] === PERCENT;

/**
 * The lines beside a total that nothing else explains, up to what closes them: a gap, a part of a sum that the total
 * is a part of too, or the end. Parts of others are passed over: their totals stand for them.
 */
function blockBeside(known: Known, total: number, direction: 1 | -1): number[] {
  const { axis, cross, parts, totals } = known;
  const isPart = parts.has(total);
  const block: number[] = [];
  for (let line = total + direction; line >= 0 && line < axis.lines.length; line += direction) {
    if (block.length > 0 && (isGap(known, line, line - direction) || isNamedTotal(known, line))) break;
    if (parts.has(line)) {
      if (isPart || totals.has(line)) break;
      continue;
    }
    if (Number.isNaN(at(axis.values[line], cross))) continue;
    if (isPercent(known, line) !== isPercent(known, total)) return [];
    block.push(line);
    if (block.length > MOST) return [];
  }
  return block;
}

/** The most lines without a figure between two totals, or a total and the total of totals: a blank and a heading. */
const MOST_BETWEEN = 3;

/** The lines that are added on this side of a line: what is added beyond it may have a subtotal here first. */
function addedBefore({ holding }: Known, total: number, direction: 1 | -1): ReadonlySet<number> {
  const near = holding.filter((relation) => (relation.total - total) * direction > 0);
  return new Set(near.flatMap(({ terms }) => terms.map(({ line }) => line)));
}

/**
 * The totals beside a named total that no sum on their side adds, one after the other: their parts are passed over. What is
 * none of both ends it.
 * Example: `Summa personal` and `Summa lokaler`, each below its lines, for `Summa kostnader`.
 */
function totalsBeside(known: Known, total: number, direction: 1 | -1): number[] {
  const { axis, cross, totals } = known;
  const block: number[] = [];
  if (labelBits(axis.labels[total] ?? '') < SEARCH.word) return block;
  const added = addedBefore(known, total, direction);
  let last = total;
  for (let line = total + direction; line >= 0 && line < axis.lines.length; line += direction) {
    if (Number.isNaN(at(axis.values[line], cross))) continue;
    if (Math.abs((axis.lines[line] ?? 0) - (axis.lines[last] ?? 0)) > MOST_BETWEEN + 1) break;
    last = line;
    if (added.has(line)) continue;
    const isOfItsKind = totals.has(line) && isPercent(known, line) === isPercent(known, total);
    if (!isOfItsKind || block.length === MOST) break;
    block.push(line);
  }
  return block;
}

/** Lines that may be all the parts of a total, and what speaks for that beside the total's words, in bits. */
export interface Block {
  readonly lines: readonly number[];
  readonly bits: number;
}

/** The blocks beside a line on one side: plain lines up to what closes them, and totals, of which the farthest may be of another part. */
export function blocksBeside(known: Known, total: number, direction: 1 | -1): Block[] {
  const plain = blockBeside(known, total, direction);
  const totals = totalsBeside(known, total, direction);
  const nested = totals.slice(LEAST - 1).map((_, index) => totals.slice(0, LEAST + index));
  return [
    { lines: plain, bits: 0 },
    ...nested.map((lines) => ({ lines, bits: PROOF.closedTotals - Math.log2(nested.length) })),
  ].filter(({ lines }) => lines.length >= LEAST);
}
