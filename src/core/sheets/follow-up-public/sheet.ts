import { publicResults } from '../../calculation/disclosure/public-results';
import { lastYear } from '../follow-up/plan';
import type { SheetEntry } from '../sheet-entry';
import { publicSheet } from './plan';

/** The counts that can be published: small ones are kept back. */
export const FOLLOW_UP_PUBLIC: SheetEntry = {
  name: 'Tertial Uppföljning publik',
  isWanted: ({ followUp }) => followUp.length > 0,
  left: null,
  plan: ({ names, results, settings: { disclosure } }) => ({
    plan: publicSheet({
      name: names.followUpPublic,
      results: publicResults(lastYear(results.followUp), disclosure),
      settings: disclosure,
    }),
  }),
};
