import type { ForecastLine } from '../../../../core/calculation/forecast/forecast-types';

/** How the lines are ordered. */
export const LINE_ORDERS = ['sheet', 'worst', 'best'] as const;

export type LineOrder = (typeof LINE_ORDERS)[number];

/** The lines as they are in the workbook, or by how they deviate from the budget. */
export function ordered(lines: readonly ForecastLine[], order: LineOrder): readonly ForecastLine[] {
  if (order === 'sheet') return lines;
  const direction = order === 'worst' ? 1 : -1;
  return [...lines].sort((left, right) => left.deviation.comparedTo(right.deviation) * direction);
}
