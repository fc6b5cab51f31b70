import { Decimal } from '../../figures/decimal';
import type { YearColumn } from './column-figures';
import { figureOf, figureOfRole, linesOf } from './column-figures';
import type { SourcedFigure } from './money-results';

const ZERO = new Decimal(0);

/** The sum of figures; 0 for none. */
export function sumOf(figures: readonly SourcedFigure[]): Decimal {
  return Decimal.sum(ZERO, ...figures.map(({ amount }) => amount));
}

/**
 * The contributions that the ceiling is counted on: state, region and municipalities. Extra state
 * funds and employment support are outside. None where the state's or the others' are missing.
 * Example: 5725, 2863 and five members' amounts.
 */
export function contributionsOf(column: YearColumn): readonly SourcedFigure[] {
  const figures = (roles: Parameters<typeof linesOf>[1]) =>
    linesOf(column.document, roles).flatMap((line) => figureOf(column, line) ?? []);
  const state = figures(['income.state']);
  const region = figures(['income.region']);
  const members = figures(['income.municipality']);
  const total = figureOfRole(column, 'income.municipalTotal');
  const municipal = members.length > 0 || total === null ? members : [total];
  return state.length > 0 && (region.length > 0 || municipal.length > 0) ? [...state, ...region, ...municipal] : [];
}
