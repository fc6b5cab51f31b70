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

function isTakenUp(relations: readonly Relation[], index: number): boolean {
  return relations.some(({ kind, terms }) => kind === 'sum' && terms.some(({ line }) => line === index));
}

/** The total that no other total takes up; a label that names the whole wins over the last one. */
function grandTotal(
  sheet: Sheet,
  roles: readonly LineRole[],
  ask: { relations: readonly Relation[]; section: 'income' | 'cost' },
): number | null {
  const { relations, section } = ask;
  const belongs = (index: number) =>
    roles[index] === `${section}.subtotal` ||
    (section === 'income' &&
      roles[index] === 'subtotal' &&
      relations.some(({ total, terms }) => total === index && terms.every(({ line }) => isIncomeLine(roles[line]))));
  const takenUp = (index: number) =>
    relations.some(({ terms }) =>
      terms.some(({ line }) => line === index && belongs(index) && roles[index] !== 'income.withEquity'),
    );
  const words = section === 'income' ? INCOME_WORDS.slice(0, 3) : COST_WORDS;
  const named = (index: number) => belongs(index) && mentions(sheet.lines[index]?.label.words ?? [], words);
  const inSum = (index: number) =>
    relations.some(
      ({ total, terms }) => roles[total] === `${section}.subtotal` && terms.some(({ line }) => line === index),
    );
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

/** True if the total takes up the line, by itself or through totals of its own. */
function contains(relations: readonly Relation[], total: number, wanted: (line: number) => boolean): boolean {
  const terms = relations.filter((relation) => relation.kind === 'sum' && relation.total === total);
  return terms.some((relation) => relation.terms.some(({ line }) => wanted(line) || contains(relations, line, wanted)));
}

/** Where no heading says so, what follows the total of all contributions is costs. */
function costsAfterIncome(sheet: Sheet, roles: readonly LineRole[], relations: readonly Relation[]): LineRole[] {
  const contributes = (line: number) => roles[line] === 'income.state' || roles[line] === 'income.region';
  const whole = lastWhere(
    sheet.lines.length,
    (index) => contains(relations, index, contributes) && !isTakenUp(relations, index),
  );
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
