import type { CellRange } from '../cells/address';
import type { Decimal } from '../figures/decimal';
import type { Unit } from '../figures/unit';
import type { Figure } from './budget';
import type { CellReference } from './finding';

/** A column of a month, January being 1; `year` is `null` where none is stated. */
export interface PlanMonth {
  readonly column: number;
  readonly year: number | null;
  readonly month: number;
}

/** A column of money, and the year that it is for. */
export interface PlanMoney {
  readonly column: number;
  readonly heading: string;
  readonly year: number | null;
}

/** What a text of a line states, and where. */
export interface PlanRemark {
  readonly at: CellReference;
  readonly text: string;
}

/** An activity of a plan. */
export interface ActivityPlanLine {
  readonly row: number;
  readonly labelColumn: number;
  readonly label: string;
  /** The months in which it is under way, by their index in the plan. */
  readonly active: readonly number[];
  /** For each column of money, in the plan's unit. */
  readonly money: readonly Figure[];
  /** The most that it may cost, in the plan's unit. Example: `Max 300 tkr`. */
  readonly ceiling: (PlanRemark & { readonly amount: Decimal }) | null;
  /** The text by which it is taken out of the plan. Example: `Insatsen stryks`. */
  readonly struck: PlanRemark | null;
  readonly comment: PlanRemark | null;
}

/** A plan of activities over months, with what they are to cost: a Gantt chart with money beside it. */
export interface ActivityPlanDocument {
  readonly kind: 'activityPlan';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly unit: Unit;
  readonly months: readonly PlanMonth[];
  readonly money: readonly PlanMoney[];
  readonly lines: readonly ActivityPlanLine[];
  readonly totalLine: ActivityPlanLine | null;
}
