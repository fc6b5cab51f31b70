import type { Decimal } from '../figures/decimal';
import type { AuditCell } from './audit-cell';
import { amountOf } from './audit-cell';
import type { Equation } from './equation';
import { impliedValue } from './equation';

/** A missing amount is believed if it is no further than this factor from the line's other amounts. */
const BELIEVABLE = 4;

/** An empty cell and the amount that is missing in it. */
export interface Gap {
  readonly cell: AuditCell;
  readonly amount: Decimal;
}

/** Where the table has no other column, any amount with the total's sign may be what is missing. */
function isBelievable(amount: Decimal, total: Decimal | null, others: readonly Decimal[]): boolean {
  if (others.length === 0) return total !== null && amount.times(total).gt(0);
  return others.some((other) => {
    const ratio = amount.div(other);
    return ratio.gte(1 / BELIEVABLE) && ratio.lte(BELIEVABLE);
  });
}

/** The empty cells of an equation whose line has an amount in every other column there is, with what is missing there. */
function gapsIn(equation: Equation): Gap[] {
  return equation.terms.flatMap(({ cell }) => {
    if (cell.figure.state !== 'blank') return [];
    const others = cell.lineAmounts;
    const amount = impliedValue(equation, cell.key);
    const gap = others !== null && amount !== null && isBelievable(amount, amountOf(equation.total), others);
    return gap ? [{ cell, amount }] : [];
  });
}

/** The one empty cell that would fill the equation's difference; `null` if there is none or several. */
export function plausibleGap(equation: Equation): Gap | null {
  const [first, ...others] = gapsIn(equation);
  return first !== undefined && others.length === 0 ? first : null;
}
