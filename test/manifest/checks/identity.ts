import { named } from '../reading/find-elements';
import { readManifest } from '../reading/manifest-element';
import { textOf } from '../repository';
import type { Check } from './check';

/** A release's three numbers and a nought, which the build puts in: deployed add-ins are renewed by a higher one alone. */
const VERSION = `${(JSON.parse(textOf('package.json')) as { version: string }).version}.0`;

const IS_VERSION = /^\d{1,5}(?:\.\d{1,5}){3}$/;

/** What the texts directly under the root must be like. */
const TEXTS: readonly (readonly [name: string, pattern: RegExp, wanted: string])[] = [
  ['app:Id', /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/, 'a GUID'],
  ['app:ProviderName', /^Tertial$/, 'Tertial'],
  ['app:DefaultLocale', /^sv-SE$/, 'sv-SE'],
  // The least that lets an add-in both read a workbook and write in it.
  ['app:Permissions', /^ReadWriteDocument$/, 'ReadWriteDocument'],
];

/** The add-in is itself: id, version, provider, language and permissions. */
export const identityProblems: Check = (text) => {
  const root = readManifest(text);
  const version = named(root, 'app:Version').filter(({ text: own }) => own !== VERSION || !IS_VERSION.test(own));
  const texts = TEXTS.flatMap(([name, pattern, wanted]) =>
    named(root, name)
      .filter((element) => !pattern.test(element.text))
      .map((element) => `<${name}> is ${element.text}, not ${wanted}`),
  );
  return [...texts, ...version.map((each) => `<app:Version> is ${each.text}, not that of package.json: ${VERSION}`)];
};
