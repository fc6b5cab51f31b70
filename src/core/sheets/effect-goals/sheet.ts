import type { SheetEntry } from '../sheet-entry';
import { effectGoalsSheet } from './plan';

/** Goals from a baseline to a target. */
export const EFFECT_GOALS: SheetEntry = {
  name: 'Tertial Effektmål',
  isWanted: ({ effectGoals }) => effectGoals.length > 0,
  left: null,
  plan: ({ names, results: { effectGoals }, cells }) => ({
    plan: effectGoalsSheet({ name: names.effectGoals, results: effectGoals, cells }),
  }),
};
