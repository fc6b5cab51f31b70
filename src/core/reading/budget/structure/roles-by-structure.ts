import type { Relation } from '../../../documents/budget';
import type { LineRole } from '../../../documents/line-role';
import { ROLES } from '../../../documents/line-role';
import { agrees } from '../../../figures/agreement';
import { Decimal } from '../../../figures/decimal';
import { amountAt } from '../table-line';
import type { Sheet } from './candidate';
import { COST_WORDS, INCOME_WORDS } from '../../table/lexicon';
import { mentions } from '../../table/phrases';

/** Members' contributions may miss the region's quarter by rounding, or by an error in one column. */
const NEARLY_THE_QUARTER = 2;

function lastWhere(count: number, matches: (index: number) => boolean): number | null {
  for (let index = count - 1; index >= 0; index -= 1) if (matches(index)) return index;
  return null;
}

function isIncomeLine(role: LineRole | undefined): boolean {
  return role !== undefined && ROLES[role].section === 'income' && !ROLES[role].isCarried;
}

/** The lines that any of the relations takes up. */
function linesIn(relations: readonly Relation[]): ReadonlySet<number> {
  return new Set(relations.flatMap(({ terms }) => terms.map(({ line }) => line)));
}

/** The total that no other total takes up; a label that names the whole wins over the last one. */
function grandTotal(
  sheet: Sheet,
  roles: readonly LineRole[],
  ask: { relations: readonly Relation[]; section: 'income' | 'cost' },
): number | null {
  const { relations, section } = ask;
  const ofIncome = relations.filter(({ terms }) => terms.every(({ line }) => isIncomeLine(roles[line])));
  const totalsOfIncome = new Set(ofIncome.map(({ total }) => total));
  const belongs = (index: number) =>
    roles[index] === `${section}.subtotal` ||
    (section === 'income' && roles[index] === 'subtotal' && totalsOfIncome.has(index));
  const taken = linesIn(relations);
  const takenUp = (index: number) => taken.has(index) && belongs(index) && roles[index] !== 'income.withEquity';
  const words = section === 'income' ? INCOME_WORDS.slice(0, 3) : COST_WORDS;
  const named = (index: number) => belongs(index) && mentions(sheet.lines[index]?.label.words ?? [], words);
  const summed = linesIn(relations.filter(({ total }) => roles[total] === `${section}.subtotal`));
  const inSum = (index: number) => summed.has(index);
  const count = sheet.lines.length;
  return (
    lastWhere(count, (index) => named(index) && !inSum(index)) ??
    lastWhere(count, (index) => belongs(index) && !inSum(index)) ??
    lastWhere(count, (index) => belongs(index) && !takenUp(index))
  );
}

/** Lines of the income section that together make the region's quarter are the members' contributions. */
function unnamedMembers(sheet: Sheet, roles: readonly LineRole[]): number[] {
  const region = roles.indexOf('income.region');
  const members = roles.flatMap((role, index) => (role === 'income' || role === 'income.municipality' ? [index] : []));
  const plain = members.filter((index) => roles[index] === 'income');
  if (region < 0 || plain.length === 0 || !roles.includes('income.state')) return [];
  const near = sheet.columns.filter((column) => {
    const quarter = amountAt(sheet.lines[region] ?? { figures: [] }, column);
    const sum = members.reduce(
      (total, index) => total.plus(amountAt(sheet.lines[index] ?? { figures: [] }, column) ?? 0),
      new Decimal(0),
    );
    return (
      quarter !== null &&
      !quarter.isZero() &&
      (agrees(quarter, sum) || quarter.minus(sum).abs().lte(NEARLY_THE_QUARTER))
    );
  });
  return near.length * 2 > sheet.columns.length ? plain : [];
}

/** The totals that take up any of the lines, by themselves or through totals of their own. */
function totalsOver(sums: readonly Relation[], lines: readonly number[]): ReadonlySet<number> {
  const totalsWith = new Map<number, number[]>();
  for (const { total, terms } of sums)
    for (const { line } of terms) {
      const totals = totalsWith.get(line) ?? [];
      totals.push(total);
      totalsWith.set(line, totals);
    }
  const found = new Set<number>();
  const waiting = [...lines];
  for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
    const totals = (totalsWith.get(line) ?? []).filter((total) => !found.has(total));
    for (const total of totals) found.add(total);
    waiting.push(...totals);
  }
  return found;
}

/** Where no heading says so, what follows the total of all contributions is costs. */
function costsAfterIncome(sheet: Sheet, roles: readonly LineRole[], relations: readonly Relation[]): LineRole[] {
  const sums = relations.filter(({ kind }) => kind === 'sum');
  const contributing = roles.flatMap((role, index) =>
    role === 'income.state' || role === 'income.region' ? [index] : [],
  );
  const [over, taken] = [totalsOver(sums, contributing), linesIn(sums)];
  const whole = lastWhere(sheet.lines.length, (index) => over.has(index) && !taken.has(index));
  if (whole === null) return [...roles];
  return roles.map((role, index) => {
    if (index <= whole || mentions(sheet.lines[index]?.label.words ?? [], INCOME_WORDS)) return role;
    if (role === 'income' || role === 'other') return 'cost';
    return role === 'income.subtotal' || role === 'subtotal' ? 'cost.subtotal' : role;
  });
}

/** Roles that words alone cannot give: the grand totals, and members without the word kommun. */
export function settleRoles(sheet: Sheet, relations: readonly Relation[]): LineRole[] {
  const roles = costsAfterIncome(
    sheet,
    sheet.lines.map(({ role }) => role),
    relations,
  );
  for (const member of unnamedMembers(sheet, roles)) roles[member] = 'income.municipality';
  for (const section of ['income', 'cost'] as const) {
    const total = grandTotal(sheet, roles, { relations, section });
    if (total !== null) roles[total] = `${section}.total`;
  }
  return roles;
}
