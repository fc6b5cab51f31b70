import type { ActivityPlanDocument, ActivityPlanLine } from '../../documents/activity-plan';
import type { Figure } from '../../documents/budget';
import { printedDecimals } from '../../figures/agreement';
import type { AuditCell } from '../audit-cell';

/** The amount of a line for one of the plan's columns of money, as a cell of the audit. */
export function moneyCell(document: ActivityPlanDocument, line: ActivityPlanLine, index: number): AuditCell | null {
  const figure: Figure | undefined = line.money[index];
  if (figure === undefined) return null;
  const at = { sheet: document.sheet, row: figure.row, column: figure.column };
  return {
    ...{ key: `${at.sheet}!${at.row},${at.column}`, at, label: line.label, figure, unit: document.unit },
    heading: document.money[index]?.heading ?? '',
    lineAmounts: null,
    decimals: printedDecimals(figure.amount === null ? [] : [figure.amount]),
  };
}

/** Every amount of the plan. */
export function moneyCells(document: ActivityPlanDocument): AuditCell[] {
  const lines = document.totalLine === null ? document.lines : [...document.lines, document.totalLine];
  return lines.flatMap((line) => document.money.flatMap((_, index) => moneyCell(document, line, index) ?? []));
}
