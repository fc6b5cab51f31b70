import type { ForecastTotals } from '../../documents/notes/forecast-input';
import { Decimal } from '../../figures/decimal';
import type { ResultSection } from '../money/signed-leaves';

/** An amount of a line in a section. */
interface SectionAmount {
  readonly section: ResultSection;
  readonly amount: Decimal;
}

/** True if some line is in the section: without any its sum is not 0, but not known. */
export function hasSection(lines: readonly { readonly section: ResultSection }[], section: ResultSection): boolean {
  return lines.some((line) => line.section === section);
}

/** Income, costs, financial items and result of lines, and the closing equity. */
export function totalsOfLines(amounts: readonly SectionAmount[], opening: Decimal | null): ForecastTotals {
  const sum = (section: ResultSection) =>
    Decimal.sum(0, ...amounts.filter((each) => each.section === section).map(({ amount }) => amount));
  const [income, cost, financial] = [sum('income'), sum('cost'), sum('financial')];
  const result = income.minus(cost).plus(financial);
  return { income, cost, financial, result, opening, closing: opening?.plus(result) ?? null };
}
