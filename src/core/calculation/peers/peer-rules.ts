import type { DatedRule, RuleVersions } from '../../rules/dated-rule';
import { ruleFor } from '../../rules/dated-rule';
import type { CeilingRule } from '../../rules/equity-ceiling';
import type { Financing } from '../../rules/financing';
import type { Rulebook } from '../../rules/rulebook';

/** What the ceilings of a year are counted by. */
export interface PeerRules {
  readonly ceiling: DatedRule<CeilingRule>;
  /** Gives the state's part of the contributions, which the table does not print. */
  readonly financing: DatedRule<Financing>;
}

/** The rules of a year; `null` where one of them does not hold. */
export function peerRules(year: number | null, { ceiling, financing }: Rulebook): PeerRules | null {
  const of = <Value>(versions: RuleVersions<Value>) => (year === null ? null : ruleFor(versions, year));
  const [limits, parts] = [of(ceiling), of(financing)];
  return limits === null || parts === null ? null : { ceiling: limits, financing: parts };
}
