import type { BudgetDocument } from '../../documents/budget';
import { yearColumns } from '../../documents/column-view';
import { periodKey } from '../../documents/period';
import type { TertialDocument } from '../../documents/tertial-document';
import { ofKind } from '../../documents/tertial-document';
import type { PlannedDuty, Preparation } from '../../documents/year-duties';
import { dutiesOf, preparations } from '../../documents/year-duties';
import type { YearPlanDocument } from '../../documents/year-plan';

/** A duty with the sheet of this workbook that has what it is about; `null` where none has. */
export interface DutyResult extends PlannedDuty {
  readonly inWorkbook: string | null;
}

export interface YearPlanResult {
  readonly document: YearPlanDocument;
  readonly duties: readonly DutyResult[];
  readonly preparations: readonly Preparation[];
}

function budgetSheet(
  budgets: readonly BudgetDocument[],
  year: number,
  bases: readonly (string | null)[],
): string | null {
  const found = budgets.find((document) =>
    yearColumns(document).some(
      (column) => column.year === year && bases.includes(document.columns[column.index]?.basis ?? null),
    ),
  );
  return found?.sheet ?? null;
}

/** The sheet with the follow-up of a tertial of a year, alone or accumulated. */
function followUpSheet(documents: readonly TertialDocument[], key: string): string | null {
  const [year, tertial] = key.split('-');
  const found = ofKind(documents, 'followUp').find(({ period }) => {
    const own = periodKey(period);
    return own === key || own === `${year ?? ''}-T1..${tertial ?? ''}`;
  });
  return found?.sheet ?? null;
}

function sheetWith(documents: readonly TertialDocument[], { duty, day }: PlannedDuty): string | null {
  const year = Number(day.slice(0, 4));
  const budgets = ofKind(documents, 'budget');
  switch (duty) {
    case 'budget':
      return budgetSheet(budgets, year + 1, ['budget', null]);
    case 'annualReport':
      return budgetSheet(budgets, year - 1, ['outturn']);
    case 'tertial1':
      return followUpSheet(documents, `${year}-T1`);
    case 'tertial2':
      return followUpSheet(documents, `${year}-T2`);
    case 'socialAccounts':
      return ofKind(documents, 'socialBudget').find((document) => document.year === year - 1)?.sheet ?? null;
  }
}

/** What a plan of the year comes to: each duty with its meeting and what the workbook has for it, and preparations. */
export function yearPlanResult(document: YearPlanDocument, documents: readonly TertialDocument[]): YearPlanResult {
  const duties = dutiesOf(document).map((duty) => ({ ...duty, inWorkbook: sheetWith(documents, duty) }));
  return { document, duties, preparations: preparations(document) };
}
