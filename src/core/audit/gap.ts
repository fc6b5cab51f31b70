import type { Decimal } from '../figures/decimal';
import type { AuditCell } from './audit-cell';
import type { Equation } from './equation';
import { impliedValue } from './equation';

/** A missing amount is believed if it is no further than this factor from the line's other amounts. */
const BELIEVABLE = 4;

/** An empty cell and the amount that is missing in it. */
export interface Gap {
  readonly cell: AuditCell;
  readonly amount: Decimal;
}

function isBelievable(amount: Decimal, others: readonly Decimal[]): boolean {
  return others.some((other) => {
    const ratio = amount.div(other);
    return ratio.gte(1 / BELIEVABLE) && ratio.lte(BELIEVABLE);
  });
}

/** The empty cells of an equation whose line has amounts in every other column, with what is missing there. */
function gapsIn(equation: Equation): Gap[] {
  return equation.terms.flatMap(({ cell }) => {
    const others = cell.lineAmounts;
    const amount = impliedValue(equation, cell.key);
    const gap = cell.figure.state === 'blank' && others.length > 0 && amount !== null && isBelievable(amount, others);
    return gap ? [{ cell, amount }] : [];
  });
}

/** The one empty cell that would fill the equation's difference; `null` if there is none or several. */
export function plausibleGap(equation: Equation): Gap | null {
  const [first, ...others] = gapsIn(equation);
  return first !== undefined && others.length === 0 ? first : null;
}
