import type { Check } from './check';
import { EFFECT_GOAL_CHECKS } from './effect-goals';
import { FINANCING_CHECKS } from './financing';
import { FOLLOW_UP_CHECKS } from './follow-up';
import { FORMULA_CHECKS } from './formulas';
import { GOVERNANCE_CHECKS } from './governance';
import { LAW_CHECKS } from './law';
import { MONEY_CHECKS } from './money';
import { PLAN_CHECKS } from './plans';
import { POST_CHECKS } from './posts';
import { REQUEST_CHECKS } from './requests';
import { SUM_CHECKS } from './sums';

const ALL = {
  ...SUM_CHECKS,
  ...MONEY_CHECKS,
  ...FOLLOW_UP_CHECKS,
  ...PLAN_CHECKS,
  ...GOVERNANCE_CHECKS,
  ...FINANCING_CHECKS,
  ...EFFECT_GOAL_CHECKS,
  ...REQUEST_CHECKS,
  ...POST_CHECKS,
  ...FORMULA_CHECKS,
  ...LAW_CHECKS,
};

/** The name of a check, which every finding has. */
export type RuleName = keyof typeof ALL;

/** Every check that Tertial makes. Example: `RULES.quarter.severity` is `warning`. */
export const RULES: Readonly<Record<RuleName, Check>> = ALL;

/** The names of all checks, in the order that they are listed. */
export const RULE_NAMES = Object.keys(ALL) as readonly RuleName[];
