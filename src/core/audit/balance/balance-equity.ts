import { contains } from '../../cells/address';
import type { BalanceDocument } from '../../documents/balance';
import type { Finding } from '../../documents/finding';
import { Decimal } from '../../figures/decimal';
import { agrees } from '../../figures/agreement';
import { formatSwedish } from '../../figures/number-text';
import { disagreement } from '../disagreement';
import { balanceCell } from './balance-equations';

/**
 * Equity ends at what it began with and the year's result. A line for the result that still holds the year before's
 * at the opening may have got this year's added, or in its place: either agrees. Nothing where one of them is missing.
 * `found` are the disagreements within the report: where a figure is wrong already, this would only follow from it.
 * Example: 2 010 and 153 are 2 163.
 */
export function balanceEquity(balance: BalanceDocument, found: readonly Finding[]): Finding[] {
  if (found.some(({ at }) => at.sheet === balance.sheet && contains(balance.range, at))) return [];
  const place = (role: 'opening' | 'closing') => balance.columns.findIndex((column) => column.role === role);
  const [opening, closing] = [place('opening'), place('closing')];
  const line = balance.lines.findLast(({ role }) => role === 'equity');
  const yearResult = balance.lines.find(({ role }) => role === 'yearResult');
  const [from, to, result] = [line?.figures[opening], line?.figures[closing], yearResult?.figures[closing]];
  if (line === undefined || !from?.amount || !to?.amount || !result?.amount) return [];
  const before = yearResult?.figures[opening]?.amount ?? new Decimal(0);
  const expected = from.amount.plus(result.amount);
  if (agrees(to.amount, expected) || agrees(to.amount, expected.minus(before))) return [];
  const beyond = formatSwedish(to.amount.minus(expected));
  const message = `Eget kapital ska vara det ingående ${formatSwedish(from.amount)} och årets resultat ${formatSwedish(result.amount)}, men det skiljer ${beyond} ${balance.unit}: något är bokfört direkt mot eget kapital, eller saknas.`;
  const parts = [balanceCell(balance, line, from), balanceCell(balance, yearResult ?? line, result)];
  const cell = balanceCell(balance, line, to);
  return [disagreement({ cell, expected, parts, about: { rule: 'balance', severity: 'warning', message } })];
}
