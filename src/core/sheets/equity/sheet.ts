import { reasonsOf } from '../parts/reasons';
import type { SheetEntry } from '../sheet-entry';
import type { EquitySheet } from './plan';
import { equitySheet } from './plan';

/** Equity from year to year, and its ceiling. */
export const EQUITY: SheetEntry<EquitySheet> = {
  name: 'Tertial Eget kapital',
  isWanted: ({ equity }) => equity.length > 0,
  left: null,
  plan: ({ names, results, findings, cells }) =>
    equitySheet({
      ...{ name: names.equity, results: results.equity, findings, cells },
      reasons: reasonsOf(results),
    }),
};
