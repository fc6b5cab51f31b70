import { isAmountColumn } from '../../documents/amount-column';
import type { BudgetDocument, FigureColumn } from '../../documents/budget';
import type { DocumentColumn } from '../../documents/column-view';
import type { CellReference } from '../../documents/finding';
import { partyOf } from '../../documents/income-roles';
import { ROLES } from '../../documents/line-role';
import { planChange } from '../../documents/plan-change';
import type { TertialDocument } from '../../documents/tertial-document';
import { ofKind } from '../../documents/tertial-document';

/** True for a budget of the whole association, with contributions and a result: activities have budgets of their own. */
function isWholePlan({ lines }: BudgetDocument): boolean {
  const hasResult = lines.some(({ role }) => ROLES[role].section === 'result');
  return hasResult && lines.some(({ role }) => role === 'income.total' || partyOf(role) !== null);
}

interface Plan extends DocumentColumn {
  readonly column: FigureColumn;
  readonly from: number;
}

function plansIn(documents: readonly BudgetDocument[]): Plan[] {
  return documents.filter(isWholePlan).flatMap((document) => {
    const { planFrom: from, columns } = document;
    return columns.flatMap((column, index) =>
      from !== null && column.basis === 'budget' && column.year !== null && isAmountColumn(column)
        ? [{ document, index, column, from }]
        : [],
    );
  });
}

const isChanged = (plan: Plan, newer: Plan) => planChange(plan, newer).changed.length > 0;

/** The newest plan that has changed the year of another; `null` where none has. */
function successorOf(plan: Plan, all: readonly Plan[]): CellReference | null {
  const newer = all
    .filter(({ column, from }) => column.year === plan.column.year && from > plan.from)
    .toSorted((left, right) => right.from - left.from)
    .find((other) => isChanged(plan, other));
  if (newer === undefined) return null;
  const { document, column } = newer;
  return { sheet: document.sheet, row: column.headingRow, column: column.column };
}

/** Marks each year's budget that a newer plan of the workbook has changed: it is shown, and nothing is computed from it. */
export function settlePlans(documents: readonly TertialDocument[]): TertialDocument[] {
  const plans = plansIn(ofKind(documents, 'budget'));
  const replaced = new Map(plans.map((plan) => [plan.column, successorOf(plan, plans)]));
  return documents.map((document) => {
    if (document.kind !== 'budget') return document;
    const columns = document.columns.map((column) => ({ ...column, replacedBy: replaced.get(column) ?? null }));
    return columns.every(({ replacedBy }) => replacedBy === null) ? document : { ...document, columns };
  });
}
