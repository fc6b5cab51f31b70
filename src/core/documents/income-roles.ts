import type { LineRole } from './line-role';

/** The roles of single lines of income. */
export const INCOME_ROLES: readonly LineRole[] = [
  ...(['income', 'income.state', 'income.stateExtra', 'income.region', 'income.municipality'] as const),
  'income.employmentSupport',
];
