import type { SheetEntry } from '../sheet-entry';
import { viewsSheet } from './plan';

/** The same money by project codes, in the main budget, in lists and in activities' own budgets. */
export const VIEWS: SheetEntry = {
  name: 'Tertial Verksamheter',
  isWanted: ({ activityViews }) => activityViews !== null,
  left: 'Arbetsboken har inga verksamheter med projektkoder längre. Bladet lämnas som det är, med det som är skrivet i det.',
  plan: ({ names, results, notes, cells }) => ({
    plan: viewsSheet({ name: names.views, result: results.activityViews, choices: notes.views, cells }),
  }),
};
