import { formatReference } from '../../cells/address';
import { earlierResultFormula } from './bridge-cells';
import { forecastColumn } from './columns';
import { limitRow } from './places';
import type { ForecastContext } from './line-items';

/** What a total of the forecast is. */
export interface ForecastTotalPlace {
  readonly column: 'budget' | 'forecast';
  readonly row: 'income' | 'cost' | 'result' | 'opening' | 'closing';
}

/** How other sheets refer to the forecast's figures; `null` for what it does not show. */
export interface ForecastReferences {
  readonly total: (place: ForecastTotalPlace) => string | null;
  /** The result of the period before the newest. */
  readonly earlierResult: string | null;
  /** The ceiling under the chosen mode. */
  readonly ceiling: string | null;
}

function rowOf({ places }: ForecastContext, row: ForecastTotalPlace['row']): number | null {
  switch (row) {
    case 'income':
    case 'cost':
      return places.sections.find(({ section }) => section === row)?.totalRow ?? null;
    case 'result':
      return places.resultRow;
    case 'opening':
      return places.openingRow;
    case 'closing':
      return places.closingRow;
  }
}

/** The references to a forecast on a sheet. Example: the result is `'Tertial Prognos'!C21`. */
export function forecastReferences(sheet: string, context: ForecastContext): ForecastReferences {
  const chosen = context.forecast.ceilings[0];
  return {
    total: ({ column, row }) => {
      const at = rowOf(context, row);
      return at === null ? null : formatReference(sheet, { row: at, column: forecastColumn(column) });
    },
    earlierResult: earlierResultFormula(sheet, context),
    ceiling:
      chosen === undefined ? null : formatReference(sheet, { row: limitRow(context.places, chosen.mode), column: 1 }),
  };
}
