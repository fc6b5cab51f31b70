import type { SheetEntry } from '../sheet-entry';
import { publicSheet } from './plan';
import { PUBLIC_NAME, publicFollowUp } from './public-follow-up';

/** The counts that can be published: small ones are kept back. */
export const FOLLOW_UP_PUBLIC: SheetEntry = {
  name: PUBLIC_NAME,
  isWanted: ({ followUp }) => followUp.length > 0,
  left: null,
  plan: ({ names, results, settings, notes: { published } }) => ({
    plan: publicSheet({
      name: names.followUpPublic,
      results: publicFollowUp({ results, settings, published }).results,
      settings: settings.disclosure,
    }),
  }),
};
