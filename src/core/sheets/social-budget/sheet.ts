import { FOLLOW_UP } from '../follow-up/sheet';
import type { SheetEntry } from '../sheet-entry';
import type { SocialBudgetSheet } from './plan';
import { socialBudgetSheet } from './plan';

/** The goals of the social budget and their index, with outcomes from the follow-up. */
export const SOCIAL_BUDGET: SheetEntry<SocialBudgetSheet> = {
  name: 'Tertial Social budget',
  isWanted: ({ socialBudgets }) => socialBudgets.length > 0,
  left: null,
  plan: ({ names, results, settings, notes, cells, built }) =>
    socialBudgetSheet({
      ...{ name: names.socialBudget, results: results.socialBudgets, cells, own: notes.outcomes },
      settings: settings.socialBudget,
      followUp: built(FOLLOW_UP),
    }),
};
