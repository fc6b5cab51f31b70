import { EQUITY } from '../equity/sheet';
import type { SheetEntry } from '../sheet-entry';
import type { ForecastSheet } from './plan';
import { forecastSheet } from './plan';

/** The year's forecast, line by line; `null` where there is none. */
export const FORECAST: SheetEntry<ForecastSheet | null> = {
  name: 'Tertial Prognos',
  isWanted: ({ forecast }) => forecast !== null,
  left: 'Prognosen räknades inte om: årets budget, eller utfallet och prognosen, finns inte längre. Bladet lämnas som det är.',
  plan: ({ names, results: { forecast }, cells, sheets, built }) => {
    if (forecast === null) return null;
    const date1904 = sheets.some(({ grid }) => grid.date1904);
    return forecastSheet({ name: names.forecast, forecast, cells, equity: built(EQUITY), date1904 });
  },
};
