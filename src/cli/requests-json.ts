import type {
  BudgetRequestsResult,
  RequestFigures,
  RequestResult,
} from '../core/calculation/budget-requests/budget-requests-result';
import { formatAddress, formatReference } from '../core/cells/address';
import type { RequestYear } from '../core/documents/budget-requests';
import type { Decimal } from '../core/figures/decimal';
import { jsonNumber } from './json-number';

/** Amounts to the öre in kronor, and fractions to six decimals. */
const rounded = (value: Decimal | null | undefined, decimals = 2) => jsonNumber(value?.toDecimalPlaces(decimals));
const FRACTION = 6;

function figuresJson({ steps }: RequestYear, { amounts, changes, change, share }: RequestFigures) {
  return {
    steps: steps.map(({ stage }, step) => ({ stage, amount: rounded(amounts[step]) })),
    ...{ changes: changes.map((each) => rounded(each)), change: rounded(change), share: rounded(share, FRACTION) },
  };
}

function lineJson(year: RequestYear, result: RequestResult) {
  const { line, budgeted } = result;
  return {
    ...{ cell: formatAddress(line.at), label: line.label, code: line.code, ...figuresJson(year, result) },
    budget:
      budgeted === null
        ? null
        : {
            cell: formatReference(budgeted.figure.at.sheet, budgeted.figure.at),
            ...{ amount: rounded(budgeted.amount), difference: rounded(budgeted.difference), agrees: budgeted.agrees },
          },
  };
}

const labels = (results: readonly RequestResult[]) => results.map(({ line }) => line.label);

/** What activities ask for, what is proposed and what is decided. */
export function budgetRequestsJson({ document, years }: BudgetRequestsResult) {
  const { sheet, title, unit } = document;
  return {
    ...{ sheet, title, unit },
    years: years.map(({ year, lines, sum, mostCut, unanswered, unasked }) => ({
      ...{ year: year.year, steps: year.steps },
      lines: lines.map((line) => lineJson(year, line)),
      ...{ sum: figuresJson(year, sum), mostCut: mostCut?.line.label ?? null },
      ...{ unanswered: labels(unanswered), unasked: labels(unasked) },
    })),
  };
}
