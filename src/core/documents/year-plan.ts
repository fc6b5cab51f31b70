import type { CellAddress, CellRange } from '../cells/address';

/** Who meets, of those that such plans name. */
export const BODIES = ['board', 'preparation', 'presidium', 'members', 'auditors'] as const;

export type Body = (typeof BODIES)[number];

/** What a meeting may have to do with what the law or the förbundsordning wants done each year. */
export const DUTIES = ['annualReport', 'socialAccounts', 'tertial1', 'tertial2', 'budget'] as const;

export type Duty = (typeof DUTIES)[number];

/** A day as a plan states it: what of it is not stated is `null`, but for the year of a plan of one year. */
export interface StatedDay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** True where a part of it is written as not settled yet: `2018-03-xx`. */
  readonly isUnset: boolean;
  /** The day of the week that is written beside it, Monday 1; `null` for none. */
  readonly weekday: number | null;
}

/** A meeting, or something else with a day. Who is invited by name is not kept. */
export interface PlannedMeeting extends StatedDay {
  /** The cell of its day, and what is written in it. */
  readonly at: CellAddress;
  readonly text: string;
  readonly label: string;
  readonly bodies: readonly Body[];
  readonly duties: readonly Duty[];
}

/** A plan of a year's meetings and dates. */
export interface YearPlanDocument {
  readonly kind: 'yearPlan';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  /** The years that it is for: as its title states them, else the one that most of its days are in. */
  readonly years: readonly number[];
  /** Days that preparation comes before the board, where the sheet states it. */
  readonly preparationDays: number | null;
  readonly meetings: readonly PlannedMeeting[];
}
