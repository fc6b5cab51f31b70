import type { SheetEntry } from '../sheet-entry';
import { surveysSheet } from './plan';

/** Whom surveys were sent to and who answered. */
export const SURVEYS: SheetEntry = {
  name: 'Tertial Enkäter',
  isWanted: ({ surveys }) => surveys.length > 0,
  left: null,
  plan: ({ names, results: { surveys }, settings, cells }) => ({
    plan: surveysSheet({ name: names.surveys, results: surveys, disclosure: settings.disclosure, cells }),
  }),
};
