import type { Publication } from '../../calculation/disclosure/public-results';
import { publicationInSteps } from '../../calculation/disclosure/public-results';
import type { Results } from '../../calculation/results';
import type { NotChecked } from '../../documents/finding';
import type { Publications } from '../../documents/notes/publications';
import type { Steps } from '../../pace/steps';
import { finish } from '../../pace/steps';
import type { Settings } from '../../settings/settings';
import { lastYear } from '../follow-up/plan';
import { publicationWarnings } from './publication-warnings';

/** The name of a new sheet with it. */
export const PUBLIC_NAME = 'Tertial Uppföljning publik';

/** What the public follow-up is made from. */
interface PublicGiven {
  readonly results: Results;
  readonly settings: Settings;
  readonly published: Publications;
}

/** The last publication of each results: the sheet, the text and the pane ask for the same one, and it takes seconds. */
const made = new WeakMap<Results, Omit<PublicGiven, 'results'> & { readonly publication: Publication }>();

/** What is to be thought of before the follow-up is given out; nothing where none has been before. */
export function* publicWarnings(given: PublicGiven): Steps<NotChecked[]> {
  const { published, settings } = given;
  if (published.rows.length === 0 || given.results.followUp.length === 0) return [];
  const { conflicts } = yield* publicFollowUpInSteps(given);
  const limits = { before: published.limits, now: settings.disclosure };
  return publicationWarnings(PUBLIC_NAME, conflicts, limits);
}

/** The last year's follow-up as it can be published. */
export function* publicFollowUpInSteps({ results, settings, published }: PublicGiven): Steps<Publication> {
  const before = made.get(results);
  if (before?.settings === settings && before.published === published) return before.publication;
  const own = yield* publicationInSteps(lastYear(results.followUp), settings.disclosure, published);
  made.set(results, { settings, published, publication: own });
  return own;
}

/** All of `publicFollowUpInSteps` at once. */
export function publicFollowUp(given: PublicGiven): Publication {
  return finish(publicFollowUpInSteps(given));
}
