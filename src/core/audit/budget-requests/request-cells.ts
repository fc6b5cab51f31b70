import type { BudgetRequestsDocument, RequestLine, RequestYear } from '../../documents/budget-requests';
import { printedDecimals } from '../../figures/agreement';
import type { AuditCell } from '../audit-cell';
import { countFigureCell } from '../follow-up/count-cell';

/** The cell of a line in a step; `null` where it is blank. */
export function requestCell(
  { sheet, unit }: BudgetRequestsDocument,
  { steps }: RequestYear,
  { line, step }: { readonly line: RequestLine; readonly step: number },
): AuditCell | null {
  const figure = line.figures[step];
  if (figure === undefined || figure.state === 'blank') return null;
  const about = { label: line.label, heading: steps[step]?.heading ?? '' };
  const decimals = printedDecimals(line.figures.flatMap(({ amount }) => amount ?? []));
  return { ...countFigureCell(sheet, figure, about), unit, decimals };
}
