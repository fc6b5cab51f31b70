import type { Results } from '../../../src/core/calculation/results';
import type { WorkbookDocuments } from '../../../src/core/documents/workbook-documents';

/** A workbook in which nothing was understood. */
export const NOTHING_READ: WorkbookDocuments = {
  budgets: [],
  members: [],
  followUp: [],
  incomes: [],
  activities: [],
  participants: [],
  socialBudgets: [],
  peers: [],
  balances: [],
  findings: [],
  notChecked: [],
};

/** What is computed of such a workbook. */
export const NOTHING_COMPUTED: Results = {
  memberShares: [],
  equity: [],
  followUp: [],
  episodes: [],
  forecast: null,
  scenarios: null,
  socialBudgets: [],
  peers: [],
  notChecked: [],
};
