import type { ManifestElement } from './manifest-element';

/** An element and all below it, in the order of the file. */
export function withDescendants(element: ManifestElement): ManifestElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

/** The elements with one of the names, at any depth. Example: `named(root, 'bt:String')`. */
export function named(root: ManifestElement, ...names: readonly string[]): ManifestElement[] {
  return withDescendants(root).filter(({ name }) => names.includes(name));
}

/** How a problem names an element: with its id where it has one. Example: `<bt:String Group.Label>`. */
export function labelOf({ name, attributes: { id, resid } }: ManifestElement): string {
  return `<${[name, id ?? resid].filter(Boolean).join(' ')}>`;
}
