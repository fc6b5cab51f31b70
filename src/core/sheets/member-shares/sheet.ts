import { reasonsOf } from '../parts/reasons';
import type { SheetEntry } from '../sheet-entry';
import type { MemberSharesSheet } from './plan';
import { memberSharesSheet } from './plan';

/** The members' shares of the contributions. */
export const MEMBER_SHARES: SheetEntry<MemberSharesSheet> = {
  name: 'Tertial Medlemsandelar',
  isWanted: ({ memberShares }) => memberShares.length > 0,
  left: null,
  plan: ({ names, results, settings, cells }) =>
    memberSharesSheet({
      ...{ name: names.memberShares, results: results.memberShares, cells },
      method: settings.apportionment,
      reasons: reasonsOf(results),
    }),
};
