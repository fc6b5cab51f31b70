import type { LineRole } from './line-role';

/** Who pays a contribution by 5 § lag (2003:1210). */
export type Party = 'state' | 'region' | 'municipal';

const PARTIES: Readonly<Partial<Record<LineRole, Party>>> = {
  'income.state': 'state',
  'income.region': 'region',
  'income.municipality': 'municipal',
  'income.municipalTotal': 'municipal',
};

/**
 * The party whose contribution a line is; `null` for income that is none. Extra state funds and employment support are
 * outside the half and the quarters. Example: `income.municipality` is of the municipalities.
 */
export function partyOf(role: LineRole): Party | null {
  return PARTIES[role] ?? null;
}

/** The roles of single lines of income. */
export const INCOME_ROLES: readonly LineRole[] = [
  ...(['income', 'income.state', 'income.stateExtra', 'income.region', 'income.municipality'] as const),
  'income.employmentSupport',
];
