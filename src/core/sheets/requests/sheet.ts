import type { SheetEntry } from '../sheet-entry';
import { requestsSheet } from './plan';

/** What activities ask for, what is proposed and what is decided. */
export const REQUESTS: SheetEntry = {
  name: 'Tertial Äskanden',
  isWanted: ({ budgetRequests }) => budgetRequests.length > 0,
  left: null,
  plan: ({ names, results: { budgetRequests }, cells }) => ({
    plan: requestsSheet({ name: names.requests, results: budgetRequests, cells }),
  }),
};
