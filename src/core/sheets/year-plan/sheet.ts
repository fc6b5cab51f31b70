import type { SheetEntry } from '../sheet-entry';
import { yearPlanSheet } from './plan';

/** Plans of a year's meetings and dates. */
export const YEAR_PLAN: SheetEntry = {
  name: 'Tertial Årshjul',
  isWanted: ({ yearPlans }) => yearPlans.length > 0,
  left: null,
  plan: ({ names, results: { yearPlans }, cells }) => ({
    plan: yearPlanSheet({ name: names.yearPlan, results: yearPlans, cells }),
  }),
};
