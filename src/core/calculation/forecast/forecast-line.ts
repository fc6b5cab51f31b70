import { WHOLE_YEAR } from '../../documents/forecast-period';
import type { ForecastInput } from '../../documents/notes/forecast-input';
import { Decimal } from '../../figures/decimal';
import { halfUp } from '../../figures/rounding';
import type { MethodTerms } from './forecast-methods';
import { assumedMethod, canUse, usedMethod } from './forecast-methods';
import type { MetOutturn } from './adjustment-state';
import { adjustmentState, isInOutturn } from './adjustment-state';
import type { ForecastLine, ForecastMethod, LastYear, SourceLine, TurnedFigure } from './forecast-types';

/** Steps on the way to a rounded amount carry six decimals, so that what is a tie here is one in a spreadsheet too. */
const STEP_DECIMALS = 6;
const ZERO = new Decimal(0);

/** What all lines of a forecast share. */
export interface LineTerms extends MethodTerms, MetOutturn {
  readonly decimals: number;
  /** What a line came to the year before, by its key. */
  readonly lastYearOf: (key: string) => LastYear;
}

const amountOf = (figure: TurnedFigure | null) => figure?.amount ?? ZERO;

/** How a line is forecast. */
interface Way {
  readonly method: ForecastMethod;
  /** What the user has typed for the method; 0 for nothing. */
  readonly value: Decimal;
}

/** What is left of the year by a method that takes a part of the budget or goes on as until now, before rounding. */
function partLeft(line: SourceLine, { method, value }: Way, months: number): Decimal {
  const budget = amountOf(line.budget);
  if (method === 'pace')
    return amountOf(line.outturn)
      .times(WHOLE_YEAR - months)
      .div(months);
  if (method === 'own') return budget.times(value);
  if (method === 'periodBudget') return budget.minus(amountOf(line.periodBudget));
  return budget.times(WHOLE_YEAR - months).div(WHOLE_YEAR);
}

/** What the rounding of what remains, and the part of the year that is left, are known by. */
type PartTerms = Pick<LineTerms, 'months' | 'decimals'>;

function remainingOf(line: SourceLine, way: Way, terms: PartTerms): Decimal {
  const outturn = amountOf(line.outturn);
  switch (way.method) {
    case 'fixed':
      return way.value.minus(outturn);
    case 'published':
      return amountOf(line.published).minus(outturn);
    case 'budget':
      return amountOf(line.budget).minus(outturn);
    case 'invoiced':
      return ZERO;
    case 'own':
    case 'pace':
    case 'periodBudget':
    case 'months': {
      const part = partLeft(line, way, terms.months).toDecimalPlaces(STEP_DECIMALS);
      return halfUp(part, new Decimal(10).pow(-terms.decimals));
    }
  }
}

/**
 * What a line comes to by a method, without its adjustment; `null` where what the method needs is not there. `value` is
 * what an own share or a fixed amount is counted by. Example: budget 2 200 and outturn 675 after four months: 2 142 with
 * the rest as budgeted, 2 025 at the same pace.
 */
export function forecastBy(line: SourceLine, way: { method: ForecastMethod; value: Decimal | null }, terms: PartTerms) {
  if (!canUse(way.method, line, way.value)) return null;
  return amountOf(line.outturn).plus(remainingOf(line, { ...way, value: way.value ?? ZERO }, terms));
}

/**
 * A line's forecast for the year: outturn so far, what remains by its method, and the documented adjustment.
 * Example: budget 1 200, outturn 380 after four months and no choice: 380 + 800 = 1 180.
 */
export function forecastLine(line: SourceLine, input: ForecastInput | null, terms: LineTerms): ForecastLine {
  const ofLine = { ...terms, lastYear: terms.lastYearOf(line.key) };
  const { method, origin } = usedMethod(line, input, ofLine);
  const remaining = remainingOf(line, { method, value: input?.typed.value.value ?? ZERO }, terms);
  const typed = input?.typed.adjustment.value ?? ZERO;
  // What was expected to come is in the outturn when the year has ended, or when the user has said so.
  const adjustment = terms.months === WHOLE_YEAR || isInOutturn(input) ? ZERO : typed;
  const forecast = Decimal.sum(amountOf(line.outturn), remaining, adjustment);
  const more = forecast.minus(amountOf(line.budget));
  const deviation = line.section === 'cost' ? more.negated() : more;
  return {
    ...line,
    input,
    method,
    origin,
    ...assumedMethod(line, ofLine),
    lastYear: ofLine.lastYear,
    ...{ remaining, adjustment },
    adjustmentState: adjustmentState(input, terms),
    forecast,
    deviation,
  };
}
