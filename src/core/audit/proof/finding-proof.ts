import type { FindingProof } from '../../documents/finding';
import type { Diagnosis } from '../diagnosis';
import type { Equation } from '../equation';
import { holds } from '../equation';
import { isAcross } from './family';
import type { Grounds } from './grounds';
import { slipSentence } from './sentences';

/** An equation that fails, what was found of it, and the cells that equations which hold vouch for. */
interface Proven {
  readonly equation: Equation;
  readonly grounds: Grounds;
  readonly vouched: ReadonlySet<string>;
}

/**
 * True if nothing but the cause can be wrong: one value of it mends several equations, or it is a total whose every part
 * is in another equation that holds. A gap is not: that its sums need an amount there does not show which it was.
 */
function isCertain({ cause, known, gap, expected }: Diagnosis, { equation, vouched }: Proven): boolean {
  if (gap || expected === null) return false;
  return known || (equation.total.key === cause.key && equation.terms.every(({ cell }) => vouched.has(cell.key)));
}

/** What shows that a cause is wrong. Example: the same sum holds in five of six columns. */
export function proofOf(diagnosis: Diagnosis, proven: Proven): FindingProof {
  const { equation, grounds } = proven;
  const across = isAcross(equation);
  const places = across ? 'rows' : 'columns';
  const holding = grounds.family.filter((other) => other !== equation && holds(other) === true);
  const words = holding.map(({ total }) => (across ? total.label : total.heading));
  return {
    held: grounds.held,
    of: grounds.held + grounds.failed + 1,
    along: equation.kin === undefined ? places : 'places',
    where: [...new Set(words)].filter((word) => word !== ''),
    slip: slipSentence(grounds, { equation, cause: diagnosis.cause }),
    isTotal: equation.total.key === diagnosis.cause.key,
    isCertain: isCertain(diagnosis, proven),
  };
}
