import { RULES } from '../rules/checks/checks';
import { Decimal } from '../figures/decimal';
import type { Finding } from './finding';

/** What a finding must have, and what it may. */
type About = Pick<Finding, 'rule' | 'at' | 'label' | 'message'> & Partial<Finding>;

/**
 * A finding of a check: its severity is the check's, what is not given is `null`, and the difference is that of the
 * two amounts. Example: with `published` 101 and `expected` 100 the difference is 1.
 */
export function findingAbout(about: About): Finding {
  const { published = null, expected = null } = about;
  return {
    severity: RULES[about.rule].severity,
    heading: '',
    alsoAt: [],
    published,
    expected,
    difference: published instanceof Decimal && expected !== null ? published.minus(expected) : null,
    parts: [],
    linear: false,
    causedBy: null,
    ...about,
  };
}
