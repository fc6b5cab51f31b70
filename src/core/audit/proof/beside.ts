import type { CellReference } from '../../documents/finding';
import { amountOf } from '../audit-cell';
import type { Equation } from '../equation';
import { sumOf } from '../equation';
import { isAcross } from './family';
import { isWithinRounding } from './rounding';

/** A total is this many times its parts where it is meant as their sum, and within this share where all are rounded. */
const SIMILAR = { least: 0.5, most: 2 };
const SLIGHT = 0.001;

/** From a cell to one beside it. */
export interface Step {
  readonly down: number;
  readonly along: number;
}

/** The steps to the two cells beside a total in its line of totals. */
export function stepsBeside(equation: Equation): Step[] {
  const [down, along] = isAcross(equation) ? [1, 0] : [0, 1];
  return [-1, 1].map((step) => ({ down: step * down, along: step * along }));
}

/** The cell a step farther. */
export function beside(at: CellReference, { down, along }: Step): CellReference {
  return { ...at, row: at.row + down, column: at.column + along };
}

/** True for a total that is about what its parts give, and no rounding of it: no percentage, and no figure of another kind. */
export function contradictsParts(equation: Equation): boolean {
  const [published, sum] = [amountOf(equation.total), sumOf(equation.terms)];
  if (published === null || sum === null || sum.isZero() || isWithinRounding(equation)) return false;
  const ratio = published.div(sum).toNumber();
  return ratio >= SIMILAR.least && ratio <= SIMILAR.most && Math.abs(ratio - 1) > SLIGHT;
}
