import type { Hypothesis } from '../evidence/term';
import type { LatticeAxis } from '../lattice/axis';
import { at } from '../lattice/axis';

/** Fewer lines that all repeat their largest figure do so by chance. */
const FEWEST_EXTREMES = 3;

const valuesAt = ({ values }: LatticeAxis, cross: number): number[] =>
  values.map((line) => at(line, cross)).filter((value) => !Number.isNaN(value));

/** True if the figures are below 1 in size while most beside them are not: shares among amounts. */
function areShares(axis: LatticeAxis, { total, terms }: Hypothesis, cross: number): boolean {
  const isShare = (value: number) => Number.isNaN(value) || Math.abs(value) <= axis.one;
  if (![total, ...terms.map(({ line }) => line)].every((line) => isShare(at(axis.values[line], cross)))) return false;
  const beside = valuesAt(axis, cross);
  return 2 * beside.filter(isShare).length < beside.length;
}

/** True if every figure of the cross-line is the largest of its line, or the smallest, and there again. */
function isOfExtremes({ values }: LatticeAxis, cross: number): boolean {
  const filled = values.filter((line) => !Number.isNaN(at(line, cross)));
  if (filled.length < FEWEST_EXTREMES) return false;
  const extreme = (pick: (...all: number[]) => number) =>
    filled.every((line) => {
      const others = [...line].filter((value, place) => place !== cross && !Number.isNaN(value));
      return others.length >= FEWEST_EXTREMES && pick(...others.slice(0, MOST_OTHERS)) === at(line, cross);
    });
  return extreme(Math.max) || extreme(Math.min);
}

/** Longer lines are lists, which have no row of their largest figures. */
const MOST_OTHERS = 1_000;

/**
 * True if what the cross-line holds is not of the kind that a relation adds elsewhere: shares among amounts, or the
 * largest (or smallest) of each line. Example: `Max` under seven rows of hours and pay, whose pay is no sum.
 */
export function isOtherKind(axis: LatticeAxis, hypothesis: Hypothesis, cross: number): boolean {
  return areShares(axis, hypothesis, cross) || isOfExtremes(axis, cross);
}
