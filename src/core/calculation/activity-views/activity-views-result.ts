import type { BudgetDocument } from '../../documents/budget';
import type { NotChecked } from '../../documents/finding';
import type { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import type { ActivityStatus, CodeTable } from './code-table';
import type { EquityReading } from './equity-readings';
import type { Platform } from './platform';
import type { PostsView } from './posts';
import type { Amounts, ViewAmount, ViewPeriod } from './view-columns';

/** A group of activities with what it comes to. */
export interface GroupView {
  readonly label: string;
  readonly status: ActivityStatus;
  readonly amounts: Amounts;
}

/** An activity by its code, with what it is called on other sheets. */
export interface ActivityView {
  readonly code: string;
  readonly name: string;
  readonly line: number;
  readonly group: string | null;
  readonly amounts: Amounts;
  readonly proposed: { readonly line: string | null; readonly platform: string | null };
  /** What counts: the proposal, or what the user has typed. */
  readonly used: { readonly line: string | null; readonly platform: string | null };
}

/** The same money on two sheets: a line of a list, a platform, or a sum, beside its codes. */
export interface ComparedView {
  readonly kind: 'main' | 'list' | 'line' | 'platform';
  /** What is compared, and its sheet. */
  readonly label: string;
  readonly sheet: string;
  /** The codes that it is compared with; none for a sum of all. */
  readonly codes: readonly string[];
  readonly own: Amounts;
  readonly other: Amounts;
  /** Other less own; `null` where one of them has nothing. Where the own cell alone is empty it is the other amount. */
  readonly differences: readonly (Decimal | null)[];
}

/** Who pays for a platform, for each period that it has. */
export interface FinancingView {
  readonly platform: Platform;
  readonly key: string;
  readonly financiers: readonly {
    readonly label: string;
    readonly amount: ViewAmount;
    readonly share: Decimal | null;
  }[];
  readonly total: ViewAmount;
  readonly cost: ViewAmount | null;
}

/** A platform's cost by group, for each period. */
export interface PlatformView {
  readonly platform: Platform;
  readonly codes: readonly string[];
  readonly total: Amounts;
  readonly groups: readonly { readonly label: string; readonly isShared: boolean; readonly amounts: Amounts }[];
}

/** Several platforms on one sheet, and the printed sum of them. */
export interface PlatformSheet {
  readonly sheet: string;
  readonly label: string | null;
  readonly sum: Amounts;
  readonly printed: Amounts;
}

/** What is decided of activities, by the main budget and by the codes. */
export interface DecidedView {
  readonly main: BudgetDocument;
  readonly label: string;
  readonly status: ActivityStatus;
  readonly own: Amounts;
  readonly other: Amounts;
}

/** The same money in all views of it. Amounts are in the unit of the codes. */
export interface ActivityViewsResult {
  readonly codes: CodeTable | null;
  readonly unit: Unit;
  readonly periods: readonly ViewPeriod[];
  readonly groups: readonly GroupView[];
  readonly activities: readonly ActivityView[];
  readonly total: Amounts;
  readonly compared: readonly ComparedView[];
  readonly decided: readonly DecidedView[];
  readonly platforms: readonly PlatformView[];
  readonly platformSheets: readonly PlatformSheet[];
  /** Costs that several platforms have in common, together. */
  readonly shared: Amounts;
  readonly financing: readonly FinancingView[];
  readonly posts: PostsView;
  readonly equity: readonly EquityReading[];
  readonly notChecked: readonly NotChecked[];
}
