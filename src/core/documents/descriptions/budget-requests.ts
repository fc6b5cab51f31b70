import type { BudgetRequestsDocument } from '../budget-requests';
import { requestsIn } from '../budget-requests';
import type { Description } from './description';
import { present } from './description';

/** Example: ”Äskanden 2032”: 3 äskanden. */
export function describeBudgetRequests({ title, sheet, years, unit }: BudgetRequestsDocument): Description {
  const count = Math.max(0, ...years.map((year) => requestsIn(year).length));
  const lines = years.flatMap((year) => year.lines);
  return {
    ...{ unit, counts: unit },
    text: `”${title ?? sheet}”: ${count === 1 ? '1 äskande' : `${count} äskanden`}.`,
    details: {},
    columns: [],
    lines: lines.map(({ at, label, isTotal }) => ({
      ...{ row: at.row, label, level: isTotal ? 0 : 1 },
      role: isTotal ? 'total' : 'request',
    })),
    figures: present(lines.flatMap(({ figures }) => figures)),
  };
}
