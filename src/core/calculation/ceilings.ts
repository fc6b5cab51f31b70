import type { Decimal } from '../figures/decimal';
import { CEILING_METHODS, equityCeiling } from '../rules/equity-ceiling';
import { OutsideRuleDates } from '../rules/dated-rule';
import type { YearColumn } from './column-figures';
import { sumOf } from './contributions';
import type { Ceiling, SourcedFigure } from './results';

/** What the ceilings of a column are counted on and held against. */
export interface CeilingQuestion {
  readonly contributions: readonly SourcedFigure[];
  readonly state: SourcedFigure | null;
  readonly closing: Decimal;
}

/**
 * The ceiling under every mode that can be counted; none where contributions are missing or the rule
 * does not hold in the year.
 */
export function ceilingsOf({ document, year }: YearColumn, question: CeilingQuestion): Ceiling[] {
  const { contributions, state, closing } = question;
  if (contributions.length === 0) return [];
  const base = sumOf(contributions);
  try {
    return CEILING_METHODS.flatMap((mode) => {
      const amount = equityCeiling(
        { contributions: base, state: state?.amount ?? null, unit: document.unit, year },
        mode,
      );
      return amount === null
        ? []
        : [{ mode, base, amount, headroom: amount.minus(closing), within: closing.lte(amount) }];
    });
  } catch (error) {
    if (error instanceof OutsideRuleDates) return [];
    throw error;
  }
}
