import type {
  EquitySource,
  ForecastResult,
  OpeningDocument,
} from '../../../../core/calculation/forecast/forecast-types';
import type { EquityResult } from '../../../../core/calculation/money/money-results';
import type { CellReference } from '../../../../core/documents/finding';
import { roundedText } from '../../../parts/amount-text';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';

/** Where the year's opening was taken from, and the cell that states it where one does. */
export interface OpeningText {
  readonly text: string;
  readonly at: CellReference | null;
}

function kindOf(source: EquitySource): OpeningDocument | Exclude<EquitySource['kind'], 'cell'> {
  return source.kind === 'cell' ? source.of : source.kind;
}

function cellOf(source: EquitySource, equity: readonly EquityResult[]): CellReference | null {
  switch (source.kind) {
    case 'cell':
      return source.figure.figure.at;
    case 'before':
      return source.closing.figure.at;
    case 'closing':
      return equity[source.entry]?.publishedClosing?.at ?? null;
    case 'opening':
      return equity[source.entry]?.openingAt?.at ?? null;
    case 'planned':
      return null;
  }
}

/**
 * Why the year begins with another amount than was planned; `null` where it does not, or nothing is known of it.
 * Example: `Bokslutet 2024 slutade på 2 010`.
 */
export function openingText(forecast: ForecastResult, equity: readonly EquityResult[]): OpeningText | null {
  const { openingFrom: from, unit, year } = forecast;
  const [planned, amount] = [forecast.budget.opening, forecast.forecast.opening];
  if (from === null || planned === null || amount === null || planned.eq(amount)) return null;
  return {
    text: FORECAST_SENTENCES.openingFrom[kindOf(from)](roundedText(amount, unit), year - 1),
    at: cellOf(from, equity),
  };
}
