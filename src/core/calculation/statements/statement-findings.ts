import type { Finding } from '../../documents/finding';
import { cellKey } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { formatSwedish } from '../../figures/number-text';
import type { CheckSide, CheckTerm, StatementCheck } from './statement-check';
import { STATEMENT_CHECKS } from './statement-check';

const termsOf = ({ left, right }: StatementCheck) => [...left.terms, ...right.terms];
const keyOf = ({ at }: CheckTerm) => cellKey(at);

/** How many of the checks that fail each cell is in. */
function blame(failing: readonly StatementCheck[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of failing.flatMap((check) => termsOf(check).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The cell of a check that most others fail at too; of equals the first of the left side. */
function accusedIn(check: StatementCheck, counts: ReadonlyMap<string, number>): CheckTerm | undefined {
  const count = (term: CheckTerm) => counts.get(keyOf(term)) ?? 0;
  return termsOf(check).toSorted((left, right) => count(right) - count(left))[0];
}

function sentence({ id, name, year, left, right, unit, difference }: StatementCheck): string {
  const shown = ({ name: side, value }: CheckSide) => `${formatSwedish(value)} ${unit} (${side})`;
  return `${STATEMENT_CHECKS[id]}, ${year}: ”${name}” är ${shown(left)} och ${shown(right)}. Skillnaden är ${formatSwedish(difference)} ${unit}.`;
}

function findingOf(check: StatementCheck, accused: CheckTerm): Finding {
  const [own, other] = check.left.terms.includes(accused) ? [check.left, check.right] : [check.right, check.left];
  const isOne = own.terms.length === 1 && accused.factor.abs().eq(1);
  const parts = other.terms.map(({ at, factor }) => ({ ...at, factor: factor.times(accused.factor) }));
  return findingAbout({
    rule: 'statements',
    ...{ at: accused.at, label: accused.label, heading: accused.heading, message: sentence(check) },
    published: accused.amount,
    ...(isOne && { expected: other.value.times(accused.factor), parts, linear: true }),
  });
}

/** Comparative columns that are another report's differ in many lines for one reason: they are one finding. */
const familyOf = ({ id, left }: StatementCheck) => (id === 'X11' ? `${id} ${left.terms[0]?.at.sheet ?? ''}` : null);

function withMore(finding: Finding, more: number): Finding {
  if (more === 0) return finding;
  return { ...finding, message: `${finding.message} Detsamma gäller ${more} ${more === 1 ? 'rad' : 'rader'} till.` };
}

/**
 * One warning for each check between statements that fails for a cause of its own: a check is silent where one of its
 * cells is reported already, by the sums of its own table or by a check before it.
 */
export function statementFindings(checks: readonly StatementCheck[], found: readonly Finding[]): Finding[] {
  const reported = new Set(found.filter(({ severity }) => severity !== 'info').map(({ at }) => cellKey(at)));
  const failing = checks.filter(({ holds }) => !holds);
  const counts = blame(failing);
  const fresh = failing.flatMap((check) => {
    const accused = accusedIn(check, counts);
    if (accused === undefined || termsOf(check).some((term) => reported.has(keyOf(term)))) return [];
    reported.add(keyOf(accused));
    return [{ finding: findingOf(check, accused), family: familyOf(check) }];
  });
  const first = fresh.filter(
    ({ family }, index) => family === null || fresh.findIndex((each) => each.family === family) === index,
  );
  return first.map(({ finding, family }) => {
    const alike = family === null ? 1 : fresh.filter((each) => each.family === family).length;
    return withMore(finding, alike - 1);
  });
}
