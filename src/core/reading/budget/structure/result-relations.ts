import type { Relation, Term } from '../../../documents/budget';
import type { LineRole } from '../../../documents/line-role';
import { amountAt } from '../table-line';
import type { TotalCandidate, Sheet } from './candidate';
import { bestCandidate } from './candidate';
import { withoutRepeated } from './duplicate-lines';

function lastBefore(roles: readonly LineRole[], end: number, wanted: (role: LineRole) => boolean): number | null {
  for (let index = end - 1; index >= 0; index -= 1) {
    const role = roles[index];
    if (role !== undefined && wanted(role)) return index;
  }
  return null;
}

interface FinancialSigns {
  readonly income: 1 | -1;
  readonly cost: 1 | -1;
}

function termsBetween(
  roles: readonly LineRole[],
  between: readonly [from: number, to: number],
  signs: FinancialSigns,
): Term[] {
  const terms: Term[] = [];
  const [from, to] = between;
  for (let line = from + 1; line < to; line += 1) {
    if (roles[line] === 'financial.income') terms.push({ line, sign: signs.income });
    if (roles[line] === 'financial.cost') terms.push({ line, sign: signs.cost });
  }
  return terms;
}

const plus = (line: number): Term => ({ line, sign: 1 });
const minus = (line: number): Term => ({ line, sign: -1 });

function isMostlyNegative(sheet: Sheet, line: number): boolean {
  const negative = sheet.columns.filter((column) =>
    amountAt(sheet.lines[line] ?? { figures: [] }, column)?.isNegative(),
  );
  return negative.length * 2 > sheet.columns.length;
}

/** Income less costs where costs are printed as positive amounts, income plus costs where negative. */
function incomeLessCosts(sheet: Sheet, roles: readonly LineRole[], result: number): TotalCandidate[] {
  const income = lastBefore(roles, result, (role) => role === 'income.total');
  const cost = lastBefore(roles, result, (role) => role === 'cost.total');
  if (income === null || cost === null) return [];
  const financial = (sign: 1 | -1) => termsBetween(roles, [Math.max(income, cost), result], { income: 1, cost: sign });
  const candidates = [
    { terms: [plus(income), minus(cost), ...financial(-1)] },
    { terms: [plus(income), plus(cost), ...financial(1)] },
  ];
  return isMostlyNegative(sheet, cost) ? candidates.reverse() : candidates;
}

/** A result after financial items builds on the one before them. */
function onEarlierResult(sheet: Sheet, roles: readonly LineRole[], result: number): TotalCandidate[] {
  const earlier = lastBefore(roles, result, (role) => role === 'result.beforeFinancial');
  if (earlier === null || roles[result] === 'result.beforeFinancial') return [];
  const cost = lastBefore(roles, result, (role) => role === 'financial.cost');
  const candidates = ([-1, 1] as const).map((sign) => ({
    terms: [plus(earlier), ...termsBetween(roles, [earlier, result], { income: 1, cost: sign })],
  }));
  return cost !== null && isMostlyNegative(sheet, cost) ? candidates.reverse() : candidates;
}

function closingEquity(roles: readonly LineRole[], closing: number): TotalCandidate[] {
  const opening = lastBefore(roles, closing, (role) => role === 'equity.opening');
  const result = lastBefore(roles, closing, (role) => role === 'result' || role === 'result.beforeFinancial');
  return opening === null || result === null ? [] : [{ terms: [plus(opening), plus(result)] }];
}

function relate(
  sheet: Sheet,
  total: number,
  about: { kind: Relation['kind']; candidates: readonly TotalCandidate[] },
): Relation[] {
  const candidates = about.candidates.flatMap((each) => [each, ...withoutRepeated(sheet, each)]);
  const best = bestCandidate(sheet, total, candidates);
  return best === null ? [] : [{ kind: about.kind, total, terms: best.candidate.terms }];
}

/** How results and closing equity follow from totals, by role and by the sign that the arithmetic shows. */
export function findResultRelations(sheet: Sheet, roles: readonly LineRole[]): Relation[] {
  return roles.flatMap((role, index) => {
    if (role === 'result' || role === 'result.beforeFinancial') {
      const later = onEarlierResult(sheet, roles, index);
      return relate(sheet, index, {
        kind: 'result',
        candidates: later.length > 0 ? later : incomeLessCosts(sheet, roles, index),
      });
    }
    return role === 'equity.closing'
      ? relate(sheet, index, { kind: 'carryForward', candidates: closingEquity(roles, index) })
      : [];
  });
}
