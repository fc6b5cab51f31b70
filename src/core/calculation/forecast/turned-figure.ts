import type { Decimal } from '../../figures/decimal';
import type { SourcedFigure } from '../../documents/column-view';
import type { TurnedFigure } from './forecast-types';

/** A figure in other units and signs. Example: 3 580 000 kr by 0.001 is 3 580 tkr. */
export function turnedFigure(figure: SourcedFigure, factor: Decimal): TurnedFigure {
  return { figure, factor, amount: figure.amount.times(factor) };
}

/** The same of a figure that may be missing. */
export function turnedOrNull(figure: SourcedFigure | null, factor: Decimal): TurnedFigure | null {
  return figure === null ? null : turnedFigure(figure, factor);
}
