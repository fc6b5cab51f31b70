import type { Decimal } from '../../figures/decimal';
import type { CellReference } from '../finding';

/** A cell as the user typed it. */
export interface TypedCell {
  /** As shown; empty for nothing. */
  readonly text: string;
  /** The number that was typed; a date's serial, always counted from 1900. `null` for words and for nothing. */
  readonly value: Decimal | null;
  /** The formula behind it where the user wrote one that can be kept, without `=`; else `null`. */
  readonly formula: string | null;
}

/** What can be typed beside a line of a forecast. */
export const FORECAST_FIELDS = [
  ...(['method', 'value', 'adjustment', 'reason', 'decidedBy', 'date'] as const),
  // Whether the adjustment is in an outturn that came after it.
  'answer',
  'comment',
] as const;

export type ForecastField = (typeof FORECAST_FIELDS)[number];

/** What the user has typed beside a line of a forecast. */
export interface ForecastInput {
  /** The line's key. It is made in `calculation/forecast/source-lines`. */
  readonly key: string;
  /** The line as it was worded when the user typed. */
  readonly label: string;
  readonly typed: Readonly<Record<ForecastField, TypedCell>>;
}

/** A whole forecast's figures, in its unit. Costs are positive; financial items are signed as they affect the result. */
export interface ForecastTotals {
  readonly income: Decimal;
  readonly cost: Decimal;
  readonly financial: Decimal;
  readonly result: Decimal;
  /** `null` where no equity is known. */
  readonly opening: Decimal | null;
  readonly closing: Decimal | null;
}

/** A forecast that was decided, as it was then. */
export interface ForecastDecision extends ForecastTotals {
  /** `2021-T1`. See `forecastPeriod`. */
  readonly period: string;
  /** 1 for the first decision on the period. */
  readonly ordinal: number;
  readonly date: string;
  readonly decidedBy: string;
  /** The budget that it was checked against. */
  readonly plannedResult: Decimal;
  readonly plannedOpening: Decimal | null;
  /** Of what it was computed from. */
  readonly fingerprint: string;
  /** Of the decision itself: a figure that is changed afterwards breaks it. */
  readonly seal: string;
  /** The cell of its heading; `null` for one that is not written yet. */
  readonly at: CellReference | null;
  /** The forecast of each line, by key. */
  readonly lines: ReadonlyMap<string, Decimal>;
}

/** A forecast that the user wants to decide now, or a decision that is to be taken back. */
export interface DecisionRequest {
  readonly date: string;
  readonly decidedBy: string;
  /** The seal of the decision that is taken back; nothing is decided then. */
  readonly takesBack?: string;
}

/** All that the user has typed about forecasts, in the sheet or in the pane. */
export interface ForecastNotes {
  readonly inputs: readonly ForecastInput[];
  /** In the order that they were made. */
  readonly decisions: readonly ForecastDecision[];
  readonly request: DecisionRequest | null;
  /** The method for lines that have none of their own, as typed; empty for none. */
  readonly preferred: string;
}

/** Nothing typed, nothing decided. */
export const NO_FORECAST_NOTES: ForecastNotes = { inputs: [], decisions: [], request: null, preferred: '' };

/** A cell in which nothing is typed. */
export const NOTHING_TYPED: TypedCell = { text: '', value: null, formula: null };

/** True if something is typed. */
export function isTypedCell({ text, formula }: TypedCell): boolean {
  return text !== '' || formula !== null;
}
