import type { BudgetRequestsDocument, RequestLine, RequestYear } from '../../documents/budget-requests';
import { requestsIn } from '../../documents/budget-requests';
import type { Equation } from '../equation';
import { NAMED_PARTS } from '../proof/constants';
import { requestCell } from './request-cells';

/** A sum of the table with the requests that its words say it is of. */
interface NamedSum {
  readonly total: RequestLine;
  readonly parts: readonly RequestLine[];
}

/** The sum of all requests, and sums of those between it and the sum before. */
function sumsIn(year: RequestYear): NamedSum[] {
  const sums: NamedSum[] = [];
  let parts: RequestLine[] = [];
  for (const line of year.lines) {
    if (!line.isTotal) parts.push(line);
    else if (line === year.total) sums.push({ total: line, parts: requestsIn(year) });
    else {
      sums.push({ total: line, parts });
      parts = [];
    }
  }
  return sums.filter((sum) => sum.parts.length > 1);
}

/** What the sums of a table should equal, step by step. */
export function requestSums(document: BudgetRequestsDocument): Equation[] {
  return document.years.flatMap((year) =>
    sumsIn(year).flatMap(({ total, parts }) =>
      year.steps.flatMap((_, step): Equation[] => {
        const cell = requestCell(document, year, { line: total, step });
        const terms = parts.flatMap((line) => {
          const part = requestCell(document, year, { line, step });
          return part === null ? [] : [{ cell: part, sign: 1 as const }];
        });
        return cell === null || terms.length < 2 ? [] : [{ rule: 'sum', words: NAMED_PARTS, total: cell, terms }];
      }),
    ),
  );
}
