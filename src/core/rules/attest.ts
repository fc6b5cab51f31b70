import { Decimal } from '../figures/decimal';
import type { DatedRule, RuleVersions } from './dated-rule';
import { ruleOn } from './dated-rule';

/** When an invoice needs the higher attest: above so many kronor, or from them on. */
export interface AttestRule {
  readonly limit: Decimal;
  /** True where an amount of exactly the limit has the lower attest. */
  readonly includesLimit: boolean;
}

/** The limit that holds until a förbund states its own. */
export const ATTEST_LIMIT: RuleVersions<AttestRule> = [
  {
    name: 'Gräns för attest',
    value: { limit: new Decimal(100_000), includesLimit: true },
    ...{ from: '2004-01-01', unit: 'kronor', inWords: 'upp till 100 tkr, och över' },
    reference: {
      title: 'Vanlig gräns i förbundens attestordningar; den egna anges under Inställningar',
      ...{ href: null, place: null, checked: null },
    },
  },
];

/** What the user has set in place of the rule, in kronor; the rule's own limit where it is 0 or nothing. */
export interface AttestChoices {
  readonly attestLimit?: number;
  readonly attestIncludesLimit?: boolean;
}

/** The limit on a day, as the user has set it. Example: 100 000 kr, the amount itself in the lower attest. */
export function attestRule(day: string | null, choices: AttestChoices): DatedRule<AttestRule> | null {
  const rule = ruleOn(ATTEST_LIMIT, day ?? '9999-12-31');
  if (rule === null) return null;
  const { limit, includesLimit } = rule.value;
  const { attestLimit, attestIncludesLimit = includesLimit } = choices;
  const own = attestLimit === undefined || attestLimit === 0 ? limit : new Decimal(attestLimit);
  return { ...rule, value: { limit: own, includesLimit: attestIncludesLimit } };
}

/** True where an amount in kronor needs the higher attest. */
export function needsHigher(amount: Decimal, { limit, includesLimit }: AttestRule): boolean {
  return includesLimit ? amount.gt(limit) : amount.gte(limit);
}
