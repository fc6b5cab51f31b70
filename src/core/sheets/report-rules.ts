import type { Decimal } from '../figures/decimal';

/** The ceiling's parameters in a year: limits in kronor and rates as fractions, lowest first. */
export interface CeilingRule {
  readonly limits: readonly [Decimal, Decimal];
  readonly rates: readonly [Decimal, Decimal, Decimal];
}

/** A rule as the overview tells of it, in Swedish. */
export interface UsedRule {
  readonly name: string;
  /** The first day that it holds, `yyyy-mm-dd`; empty if it has no first day. */
  readonly from: string;
  readonly value: string;
  /** Law and §, or document and page. */
  readonly reference: string;
}

/** The rules that the sheets show and count by. */
export interface ReportRules {
  /** The ceiling that holds in a year; `null` for a year outside the rule's dates. */
  readonly ceilingFor: (year: number) => CeilingRule | null;
  readonly used: readonly UsedRule[];
}
