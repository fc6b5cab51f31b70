import type { CellAddress, CellRange } from '../cells/address';
import type { Decimal } from '../figures/decimal';
import type { Unit } from '../figures/unit';
import type { Figure } from './budget';

/** What is done with a request for money, in its order: it is asked for, somebody proposes, and it is decided. */
export const REQUEST_STAGES = ['asked', 'proposed', 'decided'] as const;

export type RequestStage = (typeof REQUEST_STAGES)[number];

/** A column of amounts: there may be several proposals after each other. */
export interface RequestStep {
  readonly stage: RequestStage;
  readonly heading: string;
}

/** What money is asked for. */
export interface RequestLine {
  /** The cell of its label. */
  readonly at: CellAddress;
  readonly label: string;
  readonly code: string | null;
  /** True for a sum of other lines. */
  readonly isTotal: boolean;
  /** One for each step of its year. */
  readonly figures: readonly Figure[];
}

/** The requests of one year. */
export interface RequestYear {
  /** `null` where nothing states it. */
  readonly year: number | null;
  /** From what is asked for to what is decided. */
  readonly steps: readonly RequestStep[];
  readonly lines: readonly RequestLine[];
  /** The line of all of them together; `null` where the table has none. */
  readonly total: RequestLine | null;
}

/** What activities ask for, what is proposed and what is decided. */
export interface BudgetRequestsDocument {
  readonly kind: 'budgetRequests';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly unit: Unit;
  readonly years: readonly RequestYear[];
}

/** The amount of a step; `null` where it is blank or no figure, which is not nothing. */
export function stepAmount({ figures }: RequestLine, step: number): Decimal | null {
  return figures[step]?.amount ?? null;
}

/** The step of a stage, by its place among the steps; `null` where the year has none. */
export function stepOf({ steps }: RequestYear, stage: RequestStage): number | null {
  const found = steps.findIndex((step) => step.stage === stage);
  return found < 0 ? null : found;
}

/** What is asked for itself: no sums of it. */
export function requestsIn({ lines }: RequestYear): RequestLine[] {
  return lines.filter(({ isTotal }) => !isTotal);
}
