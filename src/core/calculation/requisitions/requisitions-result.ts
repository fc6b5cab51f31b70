import type { AttestFault } from '../../documents/attest-order';
import { attestFaults } from '../../documents/attest-order';
import type { BudgetDocument } from '../../documents/budget';
import type { SourcedFigure } from '../../documents/column-view';
import { figureOf, yearColumns } from '../../documents/column-view';
import { projectCode } from '../../documents/project-code';
import type { Requisition, RequisitionsDocument } from '../../documents/requisitions';
import { Decimal } from '../../figures/decimal';
import { convertAmount } from '../../figures/unit';
import type { Unit } from '../../figures/unit';
import type { AttestChoices } from '../../rules/attest';

export interface RequisitionResult {
  readonly line: Requisition;
  readonly faults: readonly AttestFault[];
}

/** What a code has requested of its budget; amounts in the list's unit. */
export interface CodePace {
  readonly code: string;
  readonly lines: readonly Requisition[];
  readonly requested: Decimal;
  /** The budget's own figure and unit; `null` where no budget has the code for the year. */
  readonly budget: { readonly figure: SourcedFigure; readonly unit: Unit; readonly amount: Decimal } | null;
  readonly share: Decimal | null;
  readonly remaining: Decimal | null;
}

export interface RequisitionsResult {
  readonly document: RequisitionsDocument;
  readonly lines: readonly RequisitionResult[];
  readonly sum: Decimal;
  readonly codes: readonly CodePace[];
  /** The part of the year that the list's period is; `null` where it states none. */
  readonly expected: Decimal | null;
}

function budgetOf(
  code: string,
  document: RequisitionsDocument,
  budgets: readonly BudgetDocument[],
): CodePace['budget'] {
  const year = document.period.year ?? yearOfLines(document);
  for (const budget of budgets) {
    const line = budget.lines.findIndex(({ label }) => projectCode(label) === code);
    const column = yearColumns(budget).find(
      (each) => each.year === year && (budget.columns[each.index]?.basis ?? 'budget') === 'budget',
    );
    const figure = line < 0 || column === undefined ? null : figureOf(column, line);
    if (figure !== null)
      return { figure, unit: budget.unit, amount: convertAmount(figure.amount, budget.unit, document.unit) };
  }
  return null;
}

/** The year that all days of the list are in; `null` where they are in several. */
function yearOfLines({ lines }: RequisitionsDocument): number | null {
  const years = new Set(lines.flatMap(({ day }) => (day === null ? [] : [Number(day.slice(0, 4))])));
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

function paceOf(code: string, document: RequisitionsDocument, budgets: readonly BudgetDocument[]): CodePace {
  const lines = document.lines.filter((line) => line.code === code);
  const requested = Decimal.sum(0, ...lines.flatMap(({ figure }) => figure.amount ?? []));
  const budget = budgetOf(code.toUpperCase(), document, budgets);
  const amount = budget?.amount ?? null;
  return {
    ...{ code, lines, requested, budget },
    share: amount === null || amount.isZero() ? null : requested.div(amount),
    remaining: amount === null ? null : amount.minus(requested),
  };
}

/** What a list of requisitions comes to: what is wrong with each line's attests, and the pace of each code. */
export function requisitionsResult(
  document: RequisitionsDocument,
  budgets: readonly BudgetDocument[],
  choices: AttestChoices,
): RequisitionsResult {
  const { period, periodIsStated, lines } = document;
  const codes = [...new Set(lines.map(({ code }) => code))].filter((code) => code !== '');
  return {
    document,
    lines: lines.map((line) => ({ line, faults: attestFaults(document, line, choices) })),
    sum: Decimal.sum(0, ...lines.flatMap(({ figure }) => figure.amount ?? [])),
    codes: codes.map((code) => paceOf(code, document, budgets)),
    expected: periodIsStated ? new Decimal(period.last - period.first + 1).div(3) : null,
  };
}
