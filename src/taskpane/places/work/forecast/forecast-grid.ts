import type { Doubt } from '../../../../core/calculation/forecast/doubts';
import { doubtsOf } from '../../../../core/calculation/forecast/doubts';
import type { ForecastLine, ForecastResult } from '../../../../core/calculation/forecast/forecast-types';
import type { ResultSection } from '../../../../core/calculation/money/signed-leaves';
import { partyOf } from '../../../../core/documents/income-roles';
import type { ForecastTotals } from '../../../../core/documents/notes/forecast-input';
import type { Decimal } from '../../../../core/figures/decimal';
import type { LineOrder } from './line-order';
import { ordered } from './line-order';

/** What a row shows; `deviation` is below zero for what is worse than budget. */
export interface GridFigures {
  readonly budget: Decimal | null;
  readonly outturn: Decimal | null;
  readonly forecast: Decimal | null;
  readonly deviation: Decimal | null;
}

/** A line with why it should be looked at. */
export interface DoubtfulLine {
  readonly line: ForecastLine;
  readonly doubts: readonly Doubt[];
}

/** The lines of a section that raise no question; contributions that go as budgeted are put together. */
export interface GridSection {
  readonly section: ResultSection;
  readonly lines: readonly ForecastLine[];
  readonly folded: readonly ForecastLine[];
  readonly total: GridFigures;
}

/** A line that is typed beside: it stays where it was, whatever question is raised or answered meanwhile. */
export interface HeldLine {
  readonly key: string;
  /** True if it is among those that are looked at first. */
  readonly isFirst: boolean;
}

/** The lines of a forecast as they are looked through. */
export interface ForecastGrid {
  readonly doubtful: readonly DoubtfulLine[];
  readonly sections: readonly GridSection[];
  readonly result: GridFigures;
  /** `null` where no equity is known. */
  readonly opening: GridFigures | null;
  readonly closing: GridFigures | null;
}

/** Fewer contributions than these are shown one by one. */
const FEWEST_FOLDED = 3;

/** What a line shows. */
export function figuresOf({ budget, outturn, forecast, deviation }: ForecastLine): GridFigures {
  return { budget: budget?.amount ?? null, outturn: outturn?.amount ?? null, forecast, deviation };
}

/** A total of the forecast beside the budget's: more costs are worse. */
export function totalOf(result: ForecastResult, of: keyof ForecastTotals): GridFigures {
  const [budget, outturn, forecast] = [result.budget[of], result.outturn[of], result.forecast[of]];
  const more = budget === null || forecast === null ? null : forecast.minus(budget);
  return {
    ...{ budget, forecast, outturn: result.columns.outturn === null ? null : outturn },
    deviation: of === 'cost' ? (more?.negated() ?? null) : more,
  };
}

/** True for a contribution that goes as budgeted and that nothing is typed beside. */
function isQuiet({ role, deviation, input }: ForecastLine): boolean {
  return partyOf(role) !== null && deviation.isZero() && input === null;
}

function sectionOf(result: ForecastResult, section: ResultSection, lines: readonly ForecastLine[]): GridSection {
  const quiet = lines.filter(isQuiet);
  const folded = quiet.length < FEWEST_FOLDED ? [] : quiet;
  return {
    section,
    lines: lines.filter((line) => !folded.includes(line)),
    folded,
    total: totalOf(result, section),
  };
}

/**
 * The lines as they are looked through: those that raise a question first, then the others by section in the
 * workbook's order or by how they deviate. Every line is there once, and one that is held where it was; totals are of
 * all lines.
 */
export function forecastGrid(result: ForecastResult, order: LineOrder, held: HeldLine | null = null): ForecastGrid {
  const { lines, forecast, budget } = result;
  const all = lines.map((line) => ({ line, doubts: doubtsOf(line, result) }));
  const isFirst = ({ line, doubts }: DoubtfulLine) => (held?.key === line.key ? held.isFirst : doubts.length > 0);
  const doubtful = all.filter(isFirst);
  const others = ordered(
    all.flatMap((each) => (isFirst(each) ? [] : [each.line])),
    order,
  );
  const sections = [...new Set(lines.map(({ section }) => section))];
  const hasEquity = forecast.closing !== null || budget.closing !== null;
  return {
    doubtful,
    sections: sections.map((section) =>
      sectionOf(
        result,
        section,
        others.filter((line) => line.section === section),
      ),
    ),
    result: totalOf(result, 'result'),
    opening: hasEquity ? totalOf(result, 'opening') : null,
    closing: hasEquity ? totalOf(result, 'closing') : null,
  };
}
