import { formatAddress } from '../../cells/address';
import type { BudgetDocument } from '../../documents/budget';
import type { BudgetRequestsDocument, RequestYear } from '../../documents/budget-requests';
import { stepOf } from '../../documents/budget-requests';
import type { BudgetedAmount, DecidedLine } from '../../documents/decided-in-budgets';
import { decidedInBudgets } from '../../documents/decided-in-budgets';
import type { Finding } from '../../documents/finding';
import { projectCode } from '../../documents/project-code';
import type { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import { cellFinding } from '../cell-finding';
import { requestCell } from './request-cells';

/** A decided amount that a budget has too. */
export interface Budgeted extends DecidedLine {
  readonly year: RequestYear;
  readonly budgeted: BudgetedAmount;
}

/** The decided amounts of all years beside the budgets'. */
export function allDecided(document: BudgetRequestsDocument, budgets: readonly BudgetDocument[]) {
  return document.years.flatMap((year) =>
    decidedInBudgets(document, year, budgets).map((decided) => ({ ...decided, year })),
  );
}

const isBudgeted = (each: DecidedLine & { readonly year: RequestYear }): each is Budgeted =>
  each.budgeted !== null && each.budgeted !== 'several';

const signed = (amount: Decimal) => `${amount.gt(0) ? '+' : ''}${formatSwedish(amount)}`;

function messageFor({ unit }: BudgetRequestsDocument, { line, year, decided, budgeted }: Budgeted): string {
  const { figure, amount, difference } = budgeted;
  const place = `${figure.at.sheet}!${formatAddress(figure.at)}`;
  return `Beslutet för ${line.label} ${year.year ?? ''} är ${formatSwedish(decided)} ${unit}, men budgeten i ${place} har ${formatSwedish(amount)} ${unit}: skillnad ${signed(difference)} ${unit}.`;
}

const DOUBT = ' De hör ihop bara efter namnet och kan gälla olika pengar.';

/**
 * Decided amounts that a budget has otherwise. A name may be of something else: a code that both have, or another line of
 * the same table that the same sheet agrees with, says that it is not.
 */
export function againstBudgets(document: BudgetRequestsDocument, budgets: readonly BudgetDocument[]): Finding[] {
  const found = allDecided(document, budgets).filter(isBudgeted);
  const agreeing = new Set(found.flatMap(({ budgeted: { agrees, figure } }) => (agrees ? [figure.at.sheet] : [])));
  return found.flatMap((each) => {
    const { line, year, budgeted } = each;
    const cell = requestCell(document, year, { line, step: stepOf(year, 'decided') ?? 0 });
    if (budgeted.agrees || cell === null) return [];
    const isCoded = line.code !== null && projectCode(budgeted.label) === line.code;
    const isSure = isCoded || agreeing.has(budgeted.figure.at.sheet);
    const doubt = isSure ? {} : ({ severity: 'info' } as const);
    const message = `${messageFor(document, each)}${isSure ? '' : DOUBT}`;
    const about = { alsoAt: [budgeted.figure.at], difference: budgeted.difference.negated(), ...doubt };
    return [cellFinding(cell, { rule: 'decidedNotBudgeted', ...about, message })];
  });
}
