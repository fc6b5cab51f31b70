import type { BudgetDocument } from '../../documents/budget';
import type { Unit } from '../../figures/unit';
import { amountIn, periodsOf, together } from './view-columns';
import type { ViewAmount, ViewPeriod, ViewTerm } from './view-columns';

/** What equity comes to in each period by one of the views. */
export interface EquityReading {
  readonly label: string;
  /** By the periods of the views: `null` where the view does not give it. */
  readonly closings: readonly (ViewAmount | null)[];
}

const RESULT_ROLES: readonly string[] = ['result', 'result.beforeFinancial'];

function lineOf({ lines }: BudgetDocument, roles: readonly string[]): number | null {
  const found = roles.map((role) => lines.findLastIndex((line) => line.role === role)).find((line) => line >= 0);
  return found ?? null;
}

/** Results from the beginning on: a span of years, and each year after it. */
function accumulated(document: BudgetDocument, line: number, unit: Unit): ReadonlyMap<string, ViewAmount> {
  const found = new Map<string, ViewAmount>();
  const [first, ...years] = periodsOf(document).filter(({ key }) => key !== 'sum');
  if (first === undefined || first.year !== null) return found;
  let sum = amountIn(document, line, { key: first.key, unit });
  let last = Number(first.key.slice(-4));
  if (sum !== null) found.set(first.key, sum);
  for (const { key, year } of years) {
    const result = year === last + 1 ? amountIn(document, line, { key, unit }) : null;
    if (sum === null || result === null) break;
    sum = together([sum, result]);
    if (sum !== null) found.set(key, sum);
    last += 1;
  }
  return found;
}

/** The equity that a table itself comes to: what is left, closing equity, or its results since the beginning. */
export function ownEquity(document: BudgetDocument, periods: readonly ViewPeriod[], unit: Unit): EquityReading | null {
  const closing = lineOf(document, ['equity.closing', 'remaining']);
  const result = lineOf(document, RESULT_ROLES);
  const byYear = closing === null && result !== null ? accumulated(document, result, unit) : null;
  const closings = periods.map(({ key }) => {
    if (key === 'sum') return null;
    return closing === null ? (byYear?.get(key) ?? null) : amountIn(document, closing, { key, unit });
  });
  return closings.every((each) => each === null) ? null : { label: document.sheet, closings };
}

const negated = ({ amount, terms }: ViewAmount): ViewAmount => ({
  amount: amount.negated(),
  terms: terms.map((term): ViewTerm => ({ ...term, factor: term.factor.negated() })),
});

/** A sum of the same activities by two views, for each period. */
export interface ComparedTotals {
  readonly replaced: readonly (ViewAmount | null)[];
  readonly by: readonly (ViewAmount | null)[];
}

/**
 * What equity comes to if activities cost what another view has for them. A period in which a total is missing, and
 * those after it, have none. Example: 100 more a year leaves 100 less, then 200 less.
 */
export function equityWith(reading: EquityReading, { replaced, by }: ComparedTotals, label: string): EquityReading {
  const changes: ViewAmount[] = [];
  let isKnown = true;
  const closings = reading.closings.map((closing, index) => {
    const [old, other] = [replaced[index] ?? null, by[index] ?? null];
    if (closing === null) return null;
    if (old === null || other === null) isKnown = false;
    else changes.push(old, negated(other));
    return isKnown ? together([closing, ...changes]) : null;
  });
  return { label, closings };
}
