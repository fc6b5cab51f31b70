import { withDescendants } from '../reading/find-elements';
import type { ManifestElement } from '../reading/manifest-element';
import { readManifest } from '../reading/manifest-element';
import type { Check } from './check';
import { CONTENT_MODELS } from './content-models';

const ROOT = 'app:OfficeApp[TaskPaneApp]';

function kindOf({ name, attributes: { type } }: ManifestElement): string {
  return type === undefined ? name : `${name}[${type}]`;
}

/** `app:Sets? app:Methods?` as a pattern for names with a space after each. */
function patternOf(model: string): RegExp {
  const parts = model.split(' ').map((part) => part.replace(/^([\w:]+)([?*+]?)$/, '(?:$1 )$2'));
  return new RegExp(`^${parts.join('')}$`);
}

function problemsIn(element: ManifestElement): string[] {
  const kind = kindOf(element);
  const model = CONTENT_MODELS.get(kind);
  const children = element.children.map(({ name }) => `${name} `).join('');
  if (model === undefined && kind.includes('[')) return [`${kind} is not a kind of element that the schema knows`];
  const fits = model === undefined ? children === '' : patternOf(model).test(children);
  return fits ? [] : [`${kind} has ${children.trim() || 'nothing'} where the schema wants ${model ?? 'nothing'}`];
}

/** Every element stands where the schemas want it, and no required one is missing. */
export const structureProblems: Check = (text) => {
  const root = readManifest(text);
  const rootProblems = kindOf(root) === ROOT ? [] : [`The root is ${kindOf(root)}, not ${ROOT}`];
  return [...rootProblems, ...withDescendants(root).flatMap(problemsIn)];
};
