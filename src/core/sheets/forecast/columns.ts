import { columnFinder } from '../parts/column-finder';

/**
 * The columns of a forecast's lines, from A: what it comes to, then how; those of decided forecasts follow, and the newest of
 * them is referred to beside the budget. */
export const FORECAST_COLUMNS = [
  { id: 'label', heading: 'Rad', width: 42 },
  { id: 'budget', heading: 'Budget helår', width: 11 },
  { id: 'forecast', heading: 'Prognos helår', width: 11 },
  { id: 'deviation', heading: 'Avvikelse', width: 13 },
  { id: 'decided', heading: 'Fastställd prognos', width: 12 },
  { id: 'outturn', heading: 'Utfall hittills', width: 11 },
  { id: 'periodBudget', heading: 'Budget för perioden', width: 12 },
  { id: 'published', heading: 'Arbetsbokens prognos', width: 14 },
  { id: 'method', heading: 'Metod', width: 30 },
  { id: 'value', heading: 'Värde till metoden', width: 13 },
  { id: 'used', heading: 'Räknas med', width: 36 },
  { id: 'remaining', heading: 'Återstår av året', width: 13 },
  { id: 'adjustment', heading: 'Justering', width: 13 },
  { id: 'reason', heading: 'Orsak till justeringen', width: 32 },
  { id: 'decidedBy', heading: 'Justering beslutad av', width: 18 },
  { id: 'date', heading: 'Justering beslutad den', width: 13 },
  { id: 'answer', heading: 'Justeringen efter nytt utfall', width: 20 },
  { id: 'comment', heading: 'Kommentar', width: 36 },
  { id: 'note', heading: 'Anmärkning', width: 40 },
  { id: 'key', heading: 'Nyckel till raden', width: 20 },
] as const;

export type ForecastColumn = (typeof FORECAST_COLUMNS)[number]['id'];

export const FORECAST_WIDTH = FORECAST_COLUMNS.length;

/** The zero-based column. Example: `label` is 0. */
export const forecastColumn = columnFinder(FORECAST_COLUMNS);
