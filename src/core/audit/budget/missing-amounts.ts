import { Decimal } from '../../figures/decimal';
import type { AuditCell } from '../audit-cell';
import { amountOf } from '../audit-cell';
import type { Equation } from '../equation';
import { cellsOf, holds, sumOf } from '../equation';
import { familiesOf } from '../proof/family';

/** The keys of the cells without a figure whose amounts sums lack. */
export type MissingAmounts = ReadonlySet<string>;

const isUnread = (cell: AuditCell) => amountOf(cell) === null;

/** True if the readable parts do not give the total, beyond what rounding explains. */
function lacksAmount({ total, terms }: Equation): boolean {
  const sum = sumOf(terms.filter(({ cell }) => !isUnread(cell)));
  if (sum === null) return false;
  const published = amountOf(total) ?? new Decimal(0);
  const most = new Decimal(10).pow(-total.decimals).times(terms.length).div(2);
  return published.minus(sum).abs().gt(most);
}

/** True if the equation holds elsewhere oftener than it fails, or is nowhere else. */
function isCredible(equation: Equation, family: readonly Equation[]): boolean {
  const others = family.filter((other) => other !== equation).map(holds);
  const count = (state: boolean) => others.filter((other) => other === state).length;
  return count(false) <= count(true);
}

/**
 * The cells with words in place of a figure whose amount a sum lacks: what is there adds up to less than the total, or
 * the total itself is words. Example: `se bilaga` beside 2 300 under a total of 3 800.
 */
export function missingAmounts(equations: readonly Equation[]): MissingAmounts {
  const families = familiesOf(equations);
  const lacking = equations.filter(
    (each) => cellsOf(each).some(isUnread) && lacksAmount(each) && isCredible(each, families.get(each) ?? []),
  );
  return new Set(
    lacking.flatMap((each) =>
      cellsOf(each)
        .filter(isUnread)
        .map(({ key }) => key),
    ),
  );
}
