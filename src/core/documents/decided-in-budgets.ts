import { overlap } from '../cells/address';
import type { Decimal } from '../figures/decimal';
import { withoutBinaryNoise } from '../figures/agreement';
import { Decimal as DecimalValue } from '../figures/decimal';
import type { Unit } from '../figures/unit';
import { convertAmount } from '../figures/unit';
import type { BudgetDocument } from './budget';
import type { BudgetRequestsDocument, RequestLine, RequestYear } from './budget-requests';
import { requestsIn, stepAmount, stepOf } from './budget-requests';
import type { SourcedFigure } from './column-view';
import { figureOf, yearColumns } from './column-view';
import { ROLES } from './line-role';
import { projectCode } from './project-code';

/** The amount that a budget has for what was decided. */
export interface BudgetedAmount {
  readonly figure: SourcedFigure;
  readonly unit: Unit;
  readonly label: string;
  /** The same in the unit of the requests, with the sign of what is decided: budgets may have costs below nothing. */
  readonly amount: Decimal;
  /** The budget's amount less the decided one. */
  readonly difference: Decimal;
  /** True where they are the same but for how they are printed. */
  readonly agrees: boolean;
}

/** A decided amount with the budget's. */
export interface DecidedLine {
  readonly line: RequestLine;
  readonly decided: Decimal;
  /** `several` where more than one amount is called so; `null` where none is. */
  readonly budgeted: BudgetedAmount | 'several' | null;
}

/** A name as it is compared: its words, without what is between them. */
const nameOf = (label: string) => (label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const withoutCode = (label: string, code: string | null) =>
  nameOf(code !== null && label.startsWith(code) ? label.slice(code.length) : label);

interface Candidate {
  readonly document: BudgetDocument;
  readonly code: string | null;
  readonly name: string;
  readonly label: string;
  readonly figure: SourcedFigure;
}

/** What budgets have for single activities in a year. */
function candidatesIn(budgets: readonly BudgetDocument[], year: number): Candidate[] {
  return budgets.flatMap((document) => {
    const columns = yearColumns(document).filter((column) => {
      const { basis, replacedBy } = document.columns[column.index] ?? {};
      return column.year === year && (basis ?? 'budget') === 'budget' && (replacedBy ?? null) === null;
    });
    return document.lines.flatMap(({ label, role, code: ownCode, partOfAbove }, line) => {
      const { section, isTotal, isCarried } = ROLES[role];
      if (partOfAbove || isTotal || isCarried || (section !== null && section !== 'cost')) return [];
      const code = projectCode(label) ?? ownCode;
      const figures = columns.flatMap((column) => figureOf(column, line) ?? []);
      return figures.map((figure) => ({ document, code, name: withoutCode(label, code), label, figure }));
    });
  });
}

/** Half of the last digit that an amount is printed with, in kronor. */
function halfStep(amount: Decimal, unit: Unit): Decimal {
  const step = new DecimalValue(10).pow(-withoutBinaryNoise(amount).decimalPlaces());
  return convertAmount(step, unit, 'kr').div(2);
}

/** What is called as a request is: by its code where both have one, else by its whole name. */
function isOf(line: RequestLine, { code, name }: Candidate): boolean {
  if (line.code !== null && code !== null) return line.code === code;
  const own = withoutCode(line.label, line.code);
  return own !== '' && own === name;
}

function budgetedOf(
  { line, decided }: Omit<DecidedLine, 'budgeted'>,
  found: readonly Candidate[],
  unit: Unit,
): DecidedLine['budgeted'] {
  const own = found.filter((candidate) => isOf(line, candidate));
  const [only] = own;
  if (only === undefined) return null;
  if (own.length > 1) return 'several';
  const { figure, document, label } = only;
  const size = convertAmount(figure.amount.abs(), document.unit, unit);
  const amount = decided.isNegative() ? size.negated() : size;
  const difference = amount.minus(decided);
  const room = DecimalValue.max(halfStep(decided, unit), halfStep(figure.amount, document.unit));
  const agrees = convertAmount(difference.abs(), unit, 'kr').lte(room);
  return { figure, label, amount, difference, agrees, unit: document.unit };
}

/** The budgets that are other tables than the requests. */
export function budgetsBeside(
  { sheet, range }: BudgetRequestsDocument,
  budgets: readonly BudgetDocument[],
): BudgetDocument[] {
  return budgets.filter((budget) => budget.sheet !== sheet || !overlap(budget.range, range));
}

/**
 * What is decided for each request of a year beside the budget's line of the same code or name; none for a year that
 * nothing states. Example: 400 tkr are decided for `Torget`, and a budget in kronor has 480 000: 80 more.
 */
export function decidedInBudgets(
  document: BudgetRequestsDocument,
  year: RequestYear,
  budgets: readonly BudgetDocument[],
): DecidedLine[] {
  const step = stepOf(year, 'decided');
  if (step === null || year.year === null) return [];
  const found = candidatesIn(budgetsBeside(document, budgets), year.year);
  const requests = requestsIn(year);
  return requests.flatMap((line) => {
    const decided = stepAmount(line, step);
    if (decided === null) return [];
    const isTwice = requests.some((other) => other !== line && nameOf(other.label) === nameOf(line.label));
    const budgeted = budgetedOf({ line, decided }, found, document.unit);
    return [{ line, decided, budgeted: isTwice && budgeted !== null ? 'several' : budgeted }];
  });
}
