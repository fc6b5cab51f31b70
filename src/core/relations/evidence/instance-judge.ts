import { SEARCH } from '../constants';
import type { Axis } from '../lattice/axis';
import { line as lineOf } from '../lattice/axis';
import { STATUS } from './evidence';
import type { Hypothesis } from './term';
import { toleranceOf } from './tolerance';

/** A difference beyond this part of the total is none of rounding, however small the figures. */
const LARGEST_ROUNDING = 0.1;
/** What an agreement gives that has a single part with a figure other than 0. */
const SINGLE_PART = 0.3;
/** Tells the same figures in another order from the same figures. */
const ORDER = 0.37;

/**
 * Judges a hypothesis at one cross-line after another. This is the innermost loop of the search, so the outcome of
 * a judgement stands in fields that the next one overwrites.
 */
export class InstanceJudge {
  status: number = STATUS.none;
  bits = 0;
  /** The same for figures that were seen before: a copied column proves nothing more. */
  key = 0;

  private readonly total: Float64Array;
  private readonly totalHalves: Float64Array;
  private readonly parts: readonly Float64Array[];
  private readonly halves: readonly Float64Array[];
  private readonly signs: readonly number[];

  constructor(axis: Axis, { total, terms }: Hypothesis) {
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
    let [half, squares] = [unit, unit * unit];
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
      key += part * (index + 1 + ORDER);
    }
    if (present === 0 || (value === 0 && filled === 0)) return;
    this.key = key;
    this.conclude(Math.abs(value), Math.abs(value - sum), { unit, half, squares, present, filled });
  }

  private conclude(
    size: number,
    difference: number,
    of: { unit: number; half: number; squares: number; present: number; filled: number },
  ): void {
    if (of.present === 1) {
      this.status = difference === 0 ? STATUS.weak : STATUS.fails;
      return;
    }
    if (difference > 0 && (difference > toleranceOf(of.half, of.squares) || difference > size * LARGEST_ROUNDING)) {
      this.status = STATUS.fails;
      return;
    }
    this.status = difference === 0 ? STATUS.holds : STATUS.rounded;
    const surprise = Math.log2(Math.max(1, size / (2 * of.unit)) + 1) - Math.log2(difference / of.unit + 1);
    this.bits = Math.max(0, Math.min(SEARCH.capBits, of.filled < 2 ? surprise * SINGLE_PART : surprise));
  }
}
