import { typedSlip } from '../../figures/typed-slip';
import { PROOF } from '../constants';
import type { Discovery } from '../discover';
import { labelBits } from '../evidence/total-word';
import type { LatticeAxis } from '../lattice/axis';
import { at } from '../lattice/axis';
import type { Block, Known } from './blocks-beside';
import { blocksBeside, knownAt } from './blocks-beside';
import type { Instance, InstanceTerm } from './instance';
import { axisCell } from './instances';

/** So many columns in which the same lines do not add up show that they are no sum. */
const REFUTING = 3;

function termsOf({ axis, cross }: Known, block: readonly number[]): InstanceTerm[] {
  return block.map((line) => ({ ...axisCell(axis, line, cross), sign: 1, value: at(axis.values[line], cross) }));
}

/** Bits for two digits that changed places in one of the figures, less the ways in which some could have. */
function swapBits(value: number, terms: readonly InstanceTerm[], unit: number): number {
  const sum = terms.reduce((all, term) => all + term.value, 0);
  const print = { unit, tolerance: 0 };
  const isSwap =
    typedSlip(value, sum, print) === 'swapped' ||
    terms.some((term) => typedSlip(term.value, term.value + value - sum, print) === 'swapped');
  return isSwap ? Math.log2(Math.abs(value) / unit + 2) - Math.log2(4 * (terms.length + 1)) : 0;
}

/** What speaks for the line being a total: its words, or that it is a part of a sum itself and the block is not. */
function priorBits({ axis, parts }: Known, total: number): number {
  return Math.max(labelBits(axis.labels[total] ?? ''), parts.has(total) ? PROOF.closedPart : 0);
}

/**
 * True if the same lines, where they are filled beside with whole figures too, or with decimals too, show that they do
 * not add up: two that do not may be of other things, and so are percentages with decimals beside whole amounts.
 */
function isRefutedBeside({ axis, cross }: Known, total: number, block: readonly number[]): boolean {
  const valuesAt = (place: number) => [total, ...block].map((line) => at(axis.values[line], place));
  const areWhole = (values: readonly number[]) => values.every((value) => value % axis.one === 0);
  const own = areWhole(valuesAt(cross));
  const filled = axis.cross.flatMap((_, other) => {
    const values = valuesAt(other);
    const isOther = other === cross || values.some((value) => Number.isNaN(value)) || areWhole(values) !== own;
    return isOther ? [] : [values];
  });
  const failing = filled.filter(([value = 0, ...parts]) => parts.reduce((sum, part) => sum + part, 0) !== value);
  return failing.length >= REFUTING && failing.length === filled.length;
}

function instanceOf(known: Known, total: number, { lines: block, bits: own }: Block): Instance | null {
  const { axis, cross } = known;
  const [value, terms, half] = [at(axis.values[total], cross), termsOf(known, block), at(axis.halves[total], cross)];
  const bits = swapBits(value, terms, 2 * half);
  const words = priorBits(known, total);
  const prior = words === 0 ? 0 : words + own;
  if (bits === 0 || prior === 0 || bits + prior < PROOF.closed) return null;
  const difference = value - terms.reduce((all, term) => all + term.value, 0);
  return {
    relation: { kind: 'sum', source: 'closed', score: bits + prior, proportionalBits: 0, bits, holds: 0, fails: 1 },
    ...{ axis: axis.name, cross, state: 'fails', total: axisCell(axis, total, cross), value, terms, difference },
    ...{ tolerance: 0, unit: 2 * half, kind: axis.kinds[total]?.[cross] ?? 0, isUsualKind: true },
    ...{
      isKnownKind: true,
      isWhole: true,
      bits: 0,
      weight: 0,
      isAdditive: true,
      isAlone: true,
      inBlock: false,
      failsAlike: 1,
      failsInAll: 1,
      roundedAlike: 0,
      isOfOtherKind: false,
      hasNewPart: false,
    },
  };
}

/**
 * Sums that hold nowhere, since their only column is the one with the fault: a line that must be a total, the block
 * beside it that must be its parts, or the totals beside it, and two digits that changed places in one of them.
 * Example: `Summa kostnader` 13 830 under 9 310 and 5 420, where 5 420 should be 4 520.
 */
export function closedBlocks(axis: LatticeAxis, discovery: Discovery): Instance[] {
  return axis.cross.flatMap((_, cross) => {
    const known = knownAt(axis, discovery, cross);
    return axis.lines.flatMap((_line, total) => {
      if (known.totals.has(total) || !at(axis.values[total], cross)) return [];
      return ([1, -1] as const).flatMap((direction) => {
        const found = blocksBeside(known, total, direction).flatMap((block): Instance[] => {
          const instance = instanceOf(known, total, block);
          // Asked of the few that are found: it looks at every other column.
          return instance === null || isRefutedBeside(known, total, block.lines) ? [] : [instance];
        });
        return found.slice(0, 1);
      });
    });
  });
}
