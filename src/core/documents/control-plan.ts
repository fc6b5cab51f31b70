import type { CellAddress, CellRange } from '../cells/address';
import type { Figure } from './budget';
import type { Tertial } from './period';

/** What a column of a plan of internal control holds. */
export const CONTROL_COLUMNS = [
  ...(['process', 'moment', 'owner', 'method', 'frequency', 'report'] as const),
  ...(['consequence', 'likelihood', 'score'] as const),
] as const;

export type ControlColumn = (typeof CONTROL_COLUMNS)[number];

/** What is in a cell of the plan: its text, empty where the cell is. */
export interface ControlText {
  readonly at: CellAddress;
  readonly text: string;
}

/** How often a control is made: so many times a year, whenever there is reason to, or more seldom than each year. */
export type ControlFrequency =
  | { readonly kind: 'scheduled'; readonly times: number }
  | { readonly kind: 'ongoing' }
  | { readonly kind: 'seldom' };

/** What of Tertial's own results a control can rest on, by what it is about; `null` for nothing. */
export type ControlTopic = 'balance' | 'goals' | 'quality' | 'requisitions' | 'support';

/** One control of the plan. Grades are from 1; `null` where the text gives none. */
export interface ControlLine {
  readonly at: CellAddress;
  readonly area: string | null;
  readonly label: string;
  readonly texts: Readonly<Partial<Record<ControlColumn, ControlText>>>;
  readonly consequence: number | null;
  readonly likelihood: number | null;
  readonly frequency: ControlFrequency | null;
  readonly topic: ControlTopic | null;
  /** The tertial of a control once a year that its plan states. */
  readonly tertial: Tertial | null;
  /** The score that the plan itself shows. */
  readonly printedScore: Figure | null;
}

/** A plan of internal control: what is controlled, by whom, how often, and how grave and likely each risk is. */
export interface ControlPlanDocument {
  readonly kind: 'controlPlan';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly headings: readonly { readonly place: number; readonly heading: string; readonly holds: ControlColumn }[];
  /** The highest grade of its scales. */
  readonly grades: number;
  readonly lines: readonly ControlLine[];
}
