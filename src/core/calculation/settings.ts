import type { ApportionmentMethod, CeilingMode } from './results';

/** A member's time in the association, as the user states it. Dates are `yyyy-mm-dd`. */
export interface Membership {
  readonly name: string;
  /** First day as a member; `null` from before the workbook's first year. */
  readonly from: string | null;
  /** Last day as a member; `null` for as long as the workbook reaches. */
  readonly to: string | null;
}

/** The user's choices, kept in the workbook's own settings. */
export interface Settings {
  readonly apportionment: ApportionmentMethod;
  readonly ceilingMode: CeilingMode;
  /** Members with dates; a member not named here belongs to every year in which it has a share. */
  readonly memberships: readonly Membership[];
}

/** What holds until the user chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  apportionment: 'largestRemainder',
  ceilingMode: 'marginal',
  memberships: [],
};
