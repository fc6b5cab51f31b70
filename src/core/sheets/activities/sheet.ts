import type { SheetEntry } from '../sheet-entry';
import { activitiesSheet } from './plan';

/** Contacts of each insats, and plans of activities. */
export const ACTIVITIES: SheetEntry = {
  name: 'Tertial Insatser',
  isWanted: ({ contacts, activityPlans }) => contacts.length + activityPlans.length > 0,
  left: null,
  plan: ({ names, results: { contacts, activityPlans: plans }, cells }) => ({
    plan: activitiesSheet({ name: names.activities, contacts, plans, cells }),
  }),
};
