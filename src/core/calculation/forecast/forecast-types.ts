import type { LineRole } from '../../documents/line-role';
import type { CellReference } from '../../documents/finding';
import type {
  DecisionRequest,
  ForecastDecision,
  ForecastInput,
  ForecastTotals,
} from '../../documents/notes/forecast-input';
import type { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import type { SourcedFigure } from '../../documents/column-view';
import type { Ceiling } from '../money/money-results';
import type { ResultSection } from '../money/signed-leaves';

/** How what remains of the year is forecast for a line. */
export const FORECAST_METHODS = [
  ...(['months', 'budget', 'pace', 'periodBudget', 'own', 'invoiced', 'fixed', 'published'] as const),
] as const;

export type ForecastMethod = (typeof FORECAST_METHODS)[number];

/** A figure of the workbook's, turned to the forecast's unit and signs: `amount` is `figure.amount` x `factor`. */
export interface TurnedFigure {
  readonly figure: SourcedFigure;
  readonly factor: Decimal;
  readonly amount: Decimal;
}

/** What the workbook states about a line. */
export interface LineFigures {
  readonly budget: TurnedFigure | null;
  readonly outturn: TurnedFigure | null;
  /** The budget for the months of the outturn. */
  readonly periodBudget: TurnedFigure | null;
  /** The workbook's own forecast. */
  readonly published: TurnedFigure | null;
}

/** A line before it is forecast. */
export interface SourceLine extends LineFigures {
  readonly key: string;
  readonly label: string;
  readonly role: LineRole;
  readonly section: ResultSection;
  /** The cell of its label. */
  readonly at: CellReference;
}

/** Why a line is taken for one that is invoiced once a year. */
export type ProposalReason =
  | 'noOutturn'
  | 'nothingBooked'
  | 'laterLastYear'
  | 'mostBooked'
  | 'doneByNowLastYear'
  | 'asMuchAsLastYear';

/** What a line came to the year before: in the whole of it, and in as many months as this year's outturn has. */
export interface LastYear {
  readonly whole: Decimal | null;
  readonly soFar: Decimal | null;
}

/**
 * Whether an adjustment may be in the outturn by now: there is none, it is newer than the outturn, nobody has
 * answered, it is left, or it is in the outturn and not counted.
 */
export type AdjustmentState = 'none' | 'current' | 'open' | 'kept' | 'inOutturn';

export interface ForecastLine extends SourceLine {
  /** What the user has typed beside it; `null` for nothing. */
  readonly input: ForecastInput | null;
  readonly method: ForecastMethod;
  /** Who has chosen the method: the user for the line, the user for all lines, or nobody. */
  readonly origin: 'own' | 'preferred' | 'assumed';
  /** The method where the user has chosen none. */
  readonly assumed: ForecastMethod;
  /** Why that one is proposed, as for a yearly invoice; `null` where it is none of those. */
  readonly proposal: ProposalReason | null;
  readonly lastYear: LastYear;
  readonly remaining: Decimal;
  /** As it is counted: nothing of what is in the outturn. */
  readonly adjustment: Decimal;
  readonly adjustmentState: AdjustmentState;
  readonly forecast: Decimal;
  /** forecast against budget as it affects the result: positive is better. */
  readonly deviation: Decimal;
}

/** What a printed opening equity belongs to: the newer the better known. */
export type OpeningDocument = 'outturn' | 'forecast' | 'balance';

/** Where an amount of equity was taken from: a cell, an entry of the results of equity, or a printed closing less its result. */
export type EquitySource =
  | { readonly kind: 'cell'; readonly of: OpeningDocument; readonly figure: TurnedFigure }
  | {
      readonly kind: 'closing' | 'opening';
      readonly entry: number;
      /** Turns the entry's unit to the forecast's. */
      readonly factor: Decimal;
      readonly amount: Decimal;
    }
  | { readonly kind: 'before'; readonly closing: TurnedFigure; readonly result: TurnedFigure; readonly amount: Decimal }
  | { readonly kind: 'planned'; readonly amount: Decimal };

export interface BridgeStep {
  /** `plannedClosing`, `openingDifference`, a period, or `afterDecision`. */
  readonly step: string;
  readonly amount: Decimal;
  readonly closing: Decimal;
}

/** The forecast that a period ended with: decided, published in a column of its own, or the one that is worked on. */
export interface PeriodForecast {
  readonly period: string;
  readonly origin: 'decided' | 'published' | 'current';
  /** `null` where totals of income or costs are missing. */
  readonly income: Decimal | null;
  readonly cost: Decimal | null;
  readonly result: Decimal;
  readonly opening: Decimal | null;
  readonly closing: Decimal | null;
  /** From planned closing equity to the closing of this forecast; empty where no equity is planned. */
  readonly bridge: readonly BridgeStep[];
  readonly decision: ForecastDecision | null;
  /** Where the result is in the workbook; `null` for what was computed or decided. */
  readonly resultAt: TurnedFigure | null;
}

/** The forecast of one year. */
export interface ForecastResult {
  readonly year: number;
  readonly unit: Unit;
  /** The period that is worked on. See `forecastPeriod`. */
  readonly period: string;
  /** Whole months of outturn; 0 if there is none, 12 for the whole year. */
  readonly months: number;
  /** Decimals that what remains is rounded to. */
  readonly decimals: number;
  /** Where the lines were read. */
  readonly sheet: string;
  readonly columns: Readonly<Record<keyof LineFigures, string | null>>;
  readonly lines: readonly ForecastLine[];
  /** What the user has typed as the method for lines that have none of their own. */
  readonly preferred: string;
  readonly budget: ForecastTotals;
  readonly outturn: ForecastTotals;
  readonly forecast: ForecastTotals;
  readonly plannedOpeningFrom: EquitySource | null;
  readonly openingFrom: EquitySource | null;
  /** Under every mode that can be counted, the chosen one first. */
  readonly ceilings: readonly Ceiling[];
  readonly minimum: Decimal;
  /** Forecasts of the year in their order; the last is the newest. */
  readonly periods: readonly PeriodForecast[];
  readonly fingerprint: string;
  /** All decisions, those of other years included. */
  readonly decisions: readonly ForecastDecision[];
  /** A decision that was asked for without a day or a name, and not made. */
  readonly refused: DecisionRequest | null;
  /** What the user typed beside lines that are gone. */
  readonly gone: readonly ForecastInput[];
}
