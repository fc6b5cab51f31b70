import { labelOf, named } from '../reading/find-elements';
import type { ManifestElement } from '../reading/manifest-element';
import { readManifest } from '../reading/manifest-element';
import type { Check } from './check';

/** What a user reads; icons and addresses are the same in every language. */
const READ_BY_USERS = ['app:DisplayName', 'app:Description', 'bt:String'];
const OTHER_LOCALE = 'en-US';

function problemsIn(element: ManifestElement): string[] {
  const locales = element.children.map(({ attributes }) => attributes.Locale ?? 'none');
  if (locales.join() === OTHER_LOCALE) return [];
  return [`${labelOf(element)} has overrides for ${locales.join() || 'none'}, not for ${OTHER_LOCALE}`];
}

/** Every text that a user reads is there in Swedish and in English. */
export const localeProblems: Check = (text) => named(readManifest(text), ...READ_BY_USERS).flatMap(problemsIn);
