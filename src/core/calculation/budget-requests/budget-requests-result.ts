import type { BudgetDocument } from '../../documents/budget';
import type { BudgetRequestsDocument, RequestLine, RequestYear } from '../../documents/budget-requests';
import { requestsIn, stepAmount, stepOf } from '../../documents/budget-requests';
import type { BudgetedAmount } from '../../documents/decided-in-budgets';
import { decidedInBudgets } from '../../documents/decided-in-budgets';
import { Decimal } from '../../figures/decimal';

/** What steps come to, in the table's unit. */
export interface RequestFigures {
  /** By the steps of the year; a blank is `null`. */
  readonly amounts: readonly (Decimal | null)[];
  /** Each step less the one before it, from the second on; `null` where one of them is missing. */
  readonly changes: readonly (Decimal | null)[];
  /** The last step less what was asked for. */
  readonly change: Decimal | null;
  /** The last step of what was asked for, as a fraction; `null` where nothing was. */
  readonly share: Decimal | null;
}

export interface RequestResult extends RequestFigures {
  readonly line: RequestLine;
  /** The budget's amount for what is decided; `null` where it has none, or several. */
  readonly budgeted: BudgetedAmount | null;
}

/** The requests of a year. */
export interface RequestYearResult {
  readonly year: RequestYear;
  readonly lines: readonly RequestResult[];
  /** All together: as the table states where it has a sum, else added. */
  readonly sum: RequestFigures;
  /** What was cut most in amount, of those that have a last step; `null` where nothing was. */
  readonly mostCut: RequestResult | null;
  /** Asked for, without an amount in the last step: a blank is no refusal. */
  readonly unanswered: readonly RequestResult[];
  /** With an amount in the last step that nobody has asked for. */
  readonly unasked: readonly RequestResult[];
}

export interface BudgetRequestsResult {
  readonly document: BudgetRequestsDocument;
  readonly years: readonly RequestYearResult[];
}

const less = (left: Decimal | null, right: Decimal | null) =>
  left === null || right === null ? null : left.minus(right);

function figuresOf(amounts: readonly (Decimal | null)[]): RequestFigures {
  const [asked = null, last = null] = [amounts[0], amounts.at(-1)];
  return {
    amounts,
    changes: amounts.slice(1).map((amount, index) => less(amount, amounts[index] ?? null)),
    change: less(last, asked),
    share: last === null || asked === null || asked.isZero() ? null : last.div(asked),
  };
}

/** A step of all lines: as the table's sum states, else added; `null` where no line has it. */
function summed(year: RequestYear, step: number): Decimal | null {
  const stated = year.total === null ? null : stepAmount(year.total, step);
  if (stated !== null) return stated;
  const amounts = requestsIn(year).flatMap((line) => stepAmount(line, step) ?? []);
  return amounts.length === 0 ? null : Decimal.sum(...amounts);
}

const isSome = (amount: Decimal | null | undefined) => amount !== null && amount !== undefined && !amount.isZero();

function mostCutOf(lines: readonly RequestResult[]): RequestResult | null {
  const cut = lines.filter(({ change }) => change?.isNegative() === true && !change.isZero());
  return cut.toSorted((a, b) => Number(a.change?.comparedTo(b.change ?? 0)))[0] ?? null;
}

function yearResult(document: BudgetRequestsDocument, year: RequestYear, budgets: readonly BudgetDocument[]) {
  const decided = stepOf(year, 'decided') === null ? [] : decidedInBudgets(document, year, budgets);
  const lines = requestsIn(year).map((line): RequestResult => {
    const budgeted = decided.find((each) => each.line === line)?.budgeted ?? null;
    const amounts = year.steps.map((_, step) => stepAmount(line, step));
    return { line, ...figuresOf(amounts), budgeted: budgeted === 'several' ? null : budgeted };
  });
  const isLast = ({ amounts }: RequestFigures) => amounts.at(-1) ?? null;
  return {
    ...{ year, lines, mostCut: mostCutOf(lines) },
    sum: figuresOf(year.steps.map((_, step) => summed(year, step))),
    unanswered: lines.filter((line) => isSome(line.amounts[0]) && isLast(line) === null),
    unasked: lines.filter((line) => (line.amounts[0] ?? null) === null && isSome(isLast(line))),
  };
}

/**
 * What becomes of requests, year by year: each step, what it changes, and the share that is granted.
 * Example: 500 asked for, 450 proposed and 400 decided are −50 and −50, and 80 % granted.
 */
export function budgetRequestsResult(
  document: BudgetRequestsDocument,
  budgets: readonly BudgetDocument[],
): BudgetRequestsResult {
  return { document, years: document.years.map((year) => yearResult(document, year, budgets)) };
}
