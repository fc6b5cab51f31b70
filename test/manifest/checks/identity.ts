import { named } from '../reading/find-elements';
import { readManifest } from '../reading/manifest-element';
import type { Check } from './check';

/** What the texts directly under the root must be like. */
const TEXTS: readonly (readonly [name: string, pattern: RegExp, wanted: string])[] = [
  ['app:Id', /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/, 'a GUID'],
  ['app:Version', /^\d{1,5}(?:\.\d{1,5}){3}$/, 'four numbers'],
  ['app:ProviderName', /^Tertial$/, 'Tertial'],
  ['app:DefaultLocale', /^sv-SE$/, 'sv-SE'],
  // The least that lets an add-in both read a workbook and write in it.
  ['app:Permissions', /^ReadWriteDocument$/, 'ReadWriteDocument'],
];

/** The add-in is itself: id, version, provider, language and permissions. */
export const identityProblems: Check = (text) => {
  const root = readManifest(text);
  return TEXTS.flatMap(([name, pattern, wanted]) =>
    named(root, name)
      .filter((element) => !pattern.test(element.text))
      .map((element) => `<${name}> is ${element.text}, not ${wanted}`),
  );
};
