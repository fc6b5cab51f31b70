import type { Results } from '../../../src/core/calculation/results';

/** What is computed of a workbook in which nothing was understood. */
export const NOTHING_COMPUTED: Results = {
  memberShares: [],
  equity: [],
  followUp: [],
  episodes: [],
  forecast: null,
  scenarios: null,
  contacts: [],
  activityPlans: [],
  controlPlans: [],
  yearPlans: [],
  requisitions: [],
  coFinancing: [],
  networkFees: [],
  surveys: [],
  effectGoals: [],
  budgetRequests: [],
  activityViews: null,
  socialBudgets: [],
  peers: [],
  support: [],
  statements: { checks: [], keyFigures: [] },
  notChecked: [],
};
