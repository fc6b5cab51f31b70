import { Decimal } from '../../figures/decimal';
import { amountOf } from '../audit-cell';
import type { Equation } from '../equation';
import { cellsOf, holds, sumOf } from '../equation';
import { ROUNDED } from './constants';

/**
 * True if the total is no further from its parts than the rounding of so many figures can take it.
 * Example: 3 parts and their total, all in whole tkr, may be 2 apart.
 */
export function isWithinRounding({ total, terms }: Equation): boolean {
  const [published, sum] = [amountOf(total), sumOf(terms)];
  if (published === null || sum === null) return false;
  const unit = new Decimal(10).pow(-total.decimals);
  const most = unit.times(terms.length + 1).div(2);
  return published.minus(sum).abs().lte(most);
}

/** Amounts are printed with fewer decimals; those with so many were calculated. */
const CALCULATED = 4;

/** True if the total differs from its parts in the last decimals of a calculation. */
export function isNoise(equation: Equation): boolean {
  return equation.total.decimals >= CALCULATED && isWithinRounding(equation);
}

interface Counts {
  readonly off: Equation[];
  agreeing: number;
}

/** How many of the equations have no cell in common: one wrong figure can put all sums that it is in a unit off. */
function apart(equations: readonly Equation[]): number {
  const seen = new Set<string>();
  let count = 0;
  for (const equation of equations) {
    const keys = cellsOf(equation).map(({ key }) => key);
    if (!keys.some((key) => seen.has(key))) count += 1;
    for (const key of keys) seen.add(key);
  }
  return count;
}

/** The thousands that an association counts in are the third decimal of millions. */
const THOUSANDS = 3;

/** True for figures in millions without their thousands: each of them is rounded by itself. */
const isCoarse = ({ total }: Equation) => total.unit === 'mkr' && total.decimals < THOUSANDS;

/** Figures that are printed alike. */
const blockOf = ({ total }: Equation) => `${total.at.sheet}|${total.decimals}`;

/**
 * The failing equations that rounding explains, in sheets whose figures are visibly rounded one by one: in millions
 * without thousands they are, elsewhere where several sums show it.
 * Example: where 12 of 40 sums are a unit off they are; where 1 of 45 is, that one is a fault.
 */
export function roundedEquations(equations: readonly Equation[]): ReadonlySet<Equation> {
  const blocks = new Map<string, Counts>();
  for (const equation of equations) {
    const state = holds(equation);
    const block = blocks.get(blockOf(equation)) ?? { off: [], agreeing: 0 };
    blocks.set(blockOf(equation), block);
    if (state === true) block.agreeing += 1;
    else if (state === false && equation.isOfCounts !== true && isWithinRounding(equation)) block.off.push(equation);
  }
  const isRounded = ({ off, agreeing }: Counts) =>
    apart(off) >= ROUNDED.least && off.length > ROUNDED.share * (off.length + agreeing);
  return new Set(
    [...blocks.values()].flatMap((block) => block.off.filter((each) => isCoarse(each) || isRounded(block))),
  );
}
