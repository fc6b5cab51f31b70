import { labelOf, withDescendants } from '../reading/find-elements';
import type { ManifestElement } from '../reading/manifest-element';
import { readManifest } from '../reading/manifest-element';
import type { Check } from './check';

/** The most characters that Microsoft's schemas allow in a value, for the elements in each of these. */
const LONGEST: Readonly<Record<string, number>> = {
  'app:DisplayName': 125,
  'app:Description': 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

/** The same, for the text of an element. */
const LONGEST_TEXT: Readonly<Record<string, number>> = {
  'app:ProviderName': 125,
  'ov:TaskpaneId': 125,
  'ov:FunctionName': 250,
};

function textProblems({ name, text }: ManifestElement): string[] {
  const most = LONGEST_TEXT[name];
  if (most === undefined || (text.length >= 1 && text.length <= most)) return [];
  return [`<${name}> has ${text.length} characters, not 1 to ${most}`];
}

function valuesOf(element: ManifestElement): { label: string; value: string }[] {
  return withDescendants(element).flatMap((each) => {
    const value = each.attributes.DefaultValue ?? each.attributes.Value;
    return value === undefined ? [] : [{ label: labelOf(each), value }];
  });
}

/** No text is empty or longer than the schema allows, in any language. */
export const lengthProblems: Check = (text) =>
  withDescendants(readManifest(text)).flatMap((element) => {
    const most = LONGEST[element.name];
    return most !== undefined
      ? valuesOf(element)
          .filter(({ value }) => value.length < 1 || value.length > most)
          .map(({ label, value }) => `${label} has ${value.length} characters, not 1 to ${most}`)
      : textProblems(element);
  });
