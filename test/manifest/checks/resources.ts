import { labelOf, named, withDescendants } from '../reading/find-elements';
import type { ManifestElement } from '../reading/manifest-element';
import { readManifest } from '../reading/manifest-element';
import type { Check } from './check';

/** Where the schema looks for what an element refers to. */
const DEFINED_IN: Readonly<Record<string, string>> = {
  'ov:Label': 'bt:ShortStrings',
  'ov:Title': 'bt:ShortStrings',
  'ov:Description': 'bt:LongStrings',
  'ov:LearnMoreUrl': 'bt:Urls',
  'ov:FunctionFile': 'bt:Urls',
  'ov:SourceLocation': 'bt:Urls',
  'bt:Image': 'bt:Images',
};

function idsIn(element: ManifestElement): string[] {
  return element.children.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
}

function undefinedProblems(root: ManifestElement): string[] {
  return withDescendants(root).flatMap((element) => {
    const { resid } = element.attributes;
    const place = DEFINED_IN[element.name] ?? 'nowhere';
    const isDefined = resid === undefined || named(root, place).flatMap(idsIn).includes(resid);
    return isDefined ? [] : [`${labelOf(element)} is not defined in ${place}`];
  });
}

/** Every resource that is referred to is defined, among those of its kind, and every defined one is used. */
export const resourceProblems: Check = (text) => {
  const root = readManifest(text);
  const used = new Set(withDescendants(root).map(({ attributes }) => attributes.resid));
  const unused = named(root, ...new Set(Object.values(DEFINED_IN)))
    .flatMap(idsIn)
    .filter((id) => !used.has(id));
  return [...undefinedProblems(root), ...unused.map((id) => `The resource ${id} is never used`)];
};
