import { isPercentFormat } from '../../cells/number-format';
import type { Grid } from '../../cells/grid';
import type { Figure } from '../../documents/budget';

/** True if the cell itself states that its number is a fraction shown as a percentage, or holds a text with `%`. */
function showsPercent(grid: Grid, { row, column, state, text }: Figure): boolean {
  return state === 'textNumber' ? text.includes('%') : isPercentFormat(grid.numberFormat(row, column));
}

/**
 * Percents as fractions. A number without percent format is in whole percents if any such number of its
 * column is above 1. Example: 77 beside 18 is 0.77; 0.77 in the format `0%` stays.
 */
export function asFractions(grid: Grid, figures: readonly Figure[]): Figure[] {
  const bare = figures.filter((figure) => figure.amount !== null && !showsPercent(grid, figure));
  const inPercents = bare.some(({ amount }) => amount?.gt(1));
  return figures.map((figure) =>
    inPercents && bare.includes(figure) ? { ...figure, amount: figure.amount?.div(100) ?? null } : figure,
  );
}
