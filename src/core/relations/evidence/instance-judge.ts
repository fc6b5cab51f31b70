import { SEARCH } from '../constants';
import type { LatticeAxis } from '../lattice/axis';
import { line as lineOf } from '../lattice/axis';
import { STATUS } from './evidence';
import type { Hypothesis } from './term';
import { toleranceOf } from './tolerance';

/** A difference beyond this part of the total is none of rounding, however small the figures. */
const LARGEST_ROUNDING = 0.1;
/** What an agreement gives that has a single part with a figure other than 0. */
const SINGLE_PART = 0.3;
/** Distinguishes the same figures in another order. */
const ORDER = 0.37;

/**
 * Judges a hypothesis at one cross-line after another. This is the innermost loop of the search, so the outcome of
 * a judgement is in fields that the next one overwrites.
 */
export class InstanceJudge {
  status: number = STATUS.none;
  bits = 0;
  /** The same for figures that were seen before: a copied column proves nothing more. */
  key = 0;
  /** True if two parts or more have a figure that counts. */
  isFull = false;

  private readonly total: Float64Array;
  private readonly totalHalves: Float64Array;
  private readonly parts: readonly Float64Array[];
  private readonly halves: readonly Float64Array[];
  private readonly signs: readonly number[];

  constructor(axis: LatticeAxis, { total, terms }: Hypothesis) {
    this.total = lineOf(axis.values, total);
    this.totalHalves = lineOf(axis.halves, total);
    this.parts = terms.map(({ line }) => lineOf(axis.values, line));
    this.halves = terms.map(({ line }) => lineOf(axis.halves, line));
    this.signs = terms.map(({ sign }) => sign);
  }

  judge(cross: number): void {
    const value = this.total[cross] ?? NaN;
    this.status = STATUS.none;
    this.bits = 0;
    if (Number.isNaN(value)) return;
    let unit = this.totalHalves[cross] ?? 0;
    let [sum, present, filled, key] = [0, 0, 0, value];
    let [half, squares, finest] = [unit, unit * unit, Infinity];
    for (let index = 0; index < this.parts.length; index += 1) {
      const part = this.parts[index]?.[cross] ?? NaN;
      if (Number.isNaN(part)) continue;
      const own = this.halves[index]?.[cross] ?? 0;
      sum += (this.signs[index] ?? 1) * part;
      present += 1;
      if (part !== 0) filled += 1;
      half += own;
      squares += own * own;
      if (own > unit) unit = own;
      if (own < finest) finest = own;
      key += part * (index + 1 + ORDER);
    }
    if (present === 0 || (value === 0 && filled === 0)) return;
    this.key = key;
    const difference = Math.abs(value - sum);
    if (difference > 0) filled = this.largerThan(difference, cross);
    this.isFull = filled > 1;
    // What is printed finer than all its parts was not added up from them as they are printed.
    const tolerance = (this.totalHalves[cross] ?? 0) < finest ? 0 : toleranceOf(half, squares);
    this.conclude(Math.abs(value), difference, { unit, tolerance, present, filled });
  }

  /** How many parts are larger than what they leave: a smaller one explains nothing. */
  private largerThan(difference: number, cross: number): number {
    let count = 0;
    for (const part of this.parts) if (Math.abs(part[cross] ?? 0) > difference) count += 1;
    return count;
  }

  private conclude(
    size: number,
    difference: number,
    of: { unit: number; tolerance: number; present: number; filled: number },
  ): void {
    if (of.present === 1) {
      this.status = difference === 0 ? STATUS.weak : STATUS.fails;
      return;
    }
    if (difference > 0 && (difference > of.tolerance || difference > size * LARGEST_ROUNDING)) {
      this.status = STATUS.fails;
      return;
    }
    this.status = difference === 0 ? STATUS.holds : STATUS.rounded;
    const surprise = Math.log2(Math.max(1, size / (2 * of.unit)) + 1) - Math.log2(difference / of.unit + 1);
    this.bits = Math.max(0, Math.min(SEARCH.capBits, of.filled < 2 ? surprise * SINGLE_PART : surprise));
  }
}
