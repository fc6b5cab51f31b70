import type { DatedRule } from '../../rules/dated-rule';
import type { CeilingMethod, CeilingRule } from '../../rules/equity-ceiling';
import type { Financing } from '../../rules/financing';
import type { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import type { TurnedFigure } from '../forecast/forecast-types';

/** What a line of the budget is to a scenario. */
export type BaseGroup =
  | { readonly kind: 'state' | 'region' | 'member' | 'otherIncome' | 'financial' }
  | { readonly kind: 'cost'; readonly section: string };

/** A single line of the budget over its years. */
export interface BaseLine {
  readonly key: string;
  readonly label: string;
  /** The name without share and code: what a member is called. */
  readonly name: string;
  readonly group: BaseGroup;
  /** One per year; `null` where the line has no amount. Costs are positive. */
  readonly amounts: readonly (TurnedFigure | null)[];
}

/** The rules of a year; `null` where one does not hold. */
export interface YearRules {
  /** What region and kommuner pay beside the state. */
  readonly financing: DatedRule<Financing> | null;
  readonly ceiling: DatedRule<CeilingRule> | null;
}

/** The budget that scenarios change. */
export interface ScenarioBase {
  readonly sheet: string;
  readonly unit: Unit;
  readonly years: readonly number[];
  readonly lines: readonly BaseLine[];
  /** The sections of the costs, in their order. */
  readonly sections: readonly string[];
  /** Equity at the beginning of the first year, and the entry of the results of equity that has it. */
  readonly opening: { readonly amount: Decimal; readonly entry: number };
  readonly mode: CeilingMethod;
  /** One per year. */
  readonly rules: readonly YearRules[];
  /** What contributions are whole multiples of; `null` where the budget's own are not whole. */
  readonly contributionStep: Decimal | null;
}

/** What a scenario changes. Amounts are per year, in the budget's unit; shares and growth are fractions. */
export interface ScenarioChanges {
  readonly name: string;
  /** The first year that it holds for; `null` for all. */
  readonly from: number | null;
  readonly statePercent: Decimal;
  readonly stateAmount: Decimal;
  /** True if region and kommuner match what the state gives more or less. */
  readonly partiesFollow: boolean;
  /** By section of costs: growth a year beyond the budget. */
  readonly growth: ReadonlyMap<string, Decimal>;
  /** By member: the share that it has in place of the budget's. */
  readonly shares: ReadonlyMap<string, Decimal>;
  readonly newMembers: readonly { readonly name: string; readonly share: Decimal }[];
  /** Costs that are added; negative for an income. */
  readonly added: readonly { readonly name: string; readonly amount: Decimal }[];
  /** A cost of the first year that the changes hold for, and of no other; negative for an income. */
  readonly oneOff: Decimal;
  /** Labels of lines that are left out. */
  readonly dropped: readonly string[];
}

/** What a member pays in a year of a scenario. */
export interface ScenarioMember {
  readonly name: string;
  readonly share: Decimal;
  /** Its part of the municipal contribution, with six decimals. */
  readonly exact: Decimal;
  /** In whole steps, so that the members' are the municipal contribution together; else the exact part. */
  readonly amount: Decimal;
}

/** One year of a scenario. */
export interface ScenarioYear {
  readonly year: number;
  /** True where the changes hold. */
  readonly isActive: boolean;
  /** Years that costs have grown by: 1 in the first that the changes hold for. */
  readonly steps: number;
  readonly state: Decimal;
  readonly region: Decimal;
  readonly municipal: Decimal;
  readonly contributions: Decimal;
  readonly otherIncome: Decimal;
  readonly income: Decimal;
  /** In the order of the base's sections. */
  readonly sections: readonly Decimal[];
  readonly added: Decimal;
  readonly cost: Decimal;
  readonly financial: Decimal;
  readonly result: Decimal;
  readonly opening: Decimal;
  readonly closing: Decimal;
  /** Under the chosen mode; `null` outside the rule's dates. */
  readonly ceiling: Decimal | null;
  readonly headroom: Decimal | null;
  /** In the order of the base's members, then the new ones. */
  readonly members: readonly ScenarioMember[];
  readonly shareSum: Decimal;
}

/** A scenario over the budget's years. */
export interface Scenario {
  /** 0 for the budget as it is, else which of the five. */
  readonly ordinal: number;
  readonly changes: ScenarioChanges;
  /** True if the user has typed anything for it. */
  readonly isUsed: boolean;
  readonly years: readonly ScenarioYear[];
}

export interface ScenarioResults {
  readonly base: ScenarioBase;
  /** The budget first, then all five. */
  readonly scenarios: readonly Scenario[];
}
