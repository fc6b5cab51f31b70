import type { RuleVersions } from './dated-rule';
import type { CeilingRule } from './equity-ceiling';
import { EQUITY_CEILING } from './equity-ceiling';
import type { Financing } from './financing';
import { FINANCING } from './financing';

/** The rules of law and recommendation that figures are computed by, each with all its versions. */
export interface Rulebook {
  readonly financing: RuleVersions<Financing>;
  readonly ceiling: RuleVersions<CeilingRule>;
}

/** The rules as they are known. */
export const RULEBOOK: Rulebook = { financing: FINANCING, ceiling: EQUITY_CEILING };

/** What may name other rules than those that are known. */
export interface ByRules {
  readonly rules?: Rulebook;
}

/** The rules that are named, else those that are known. */
export function rulesOf({ rules = RULEBOOK }: ByRules): Rulebook {
  return rules;
}
