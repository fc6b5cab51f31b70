import type { BalanceDocument } from '../../documents/balance';
import type { BudgetDocument, Figure } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import { agrees } from '../../figures/agreement';
import { formatSwedish } from '../../figures/number-text';
import { convertAmount } from '../../figures/unit';
import { disagreement } from '../disagreement';
import { balanceCell } from './balance-equations';

interface Outturn {
  readonly document: BudgetDocument;
  readonly figure: Figure;
}

/** The results that the workbook's reports print as outturn. */
function outturns(budgets: readonly BudgetDocument[]): Outturn[] {
  return budgets.flatMap((document) => {
    const line = document.lines.findLast(({ role }) => role === 'result');
    return document.columns.flatMap(({ basis, content }, index) => {
      const figure = line?.figures[index];
      const isOutturn = basis === 'outturn' && content === 'amount';
      return isOutturn && figure !== undefined && figure.amount !== null ? [{ document, figure }] : [];
    });
  });
}

/**
 * The year's result in the balance report against the one outturn of the workbook's result report; nothing where
 * there are several, since the balance does not state which it is of. Either may be printed with the other's sign.
 */
export function balanceResult(balance: BalanceDocument, budgets: readonly BudgetDocument[]): Finding[] {
  const [outturn, ...others] = outturns(budgets);
  const line = balance.lines.find(({ role }) => role === 'yearResult');
  const closing = balance.columns.findIndex(({ role }) => role === 'closing');
  const figure = line?.figures[closing < 0 ? balance.columns.length - 1 : closing];
  if (outturn === undefined || others.length > 0 || line === undefined || !figure?.amount) return [];
  const { amount } = outturn.figure;
  if (amount === null) return [];
  const reported = convertAmount(amount.abs(), outturn.document.unit, balance.unit);
  if (agrees(figure.amount.abs(), reported) || agrees(reported, figure.amount.abs())) return [];
  const expected = figure.amount.isNegative() ? reported.neg() : reported;
  const message = `Balansen har ${formatSwedish(figure.amount)} ${balance.unit} i årets resultat, men ${outturn.document.sheet} ger ${formatSwedish(reported)} ${balance.unit}.`;
  const cell = balanceCell(balance, line, figure);
  return [disagreement({ cell, expected, parts: [], about: { rule: 'balance', severity: 'warning', message } })];
}
