import type { Attributes } from './tag-attributes';
import type { XmlHandler } from './xml-scanner';

/**
 * Gives each handler one section: a child of the root element, by its name, and all within it.
 * Extensions repeat the names of the format's own elements further in, so a name alone decides nothing.
 * Example: `bySection({ cols: { open } })` passes by a `col` that is in a drawing's anchor.
 */
export function bySection(
  sections: Readonly<Record<string, XmlHandler>>,
  openRoot?: (name: string, attributes: Attributes) => void,
): XmlHandler {
  const byName = new Map(Object.entries(sections));
  let depth = 0;
  let section: XmlHandler | undefined;
  return {
    open: (name, attributes) => {
      if (depth === 0) openRoot?.(name, attributes);
      if (depth === 1) section = byName.get(name);
      depth += 1;
      section?.open?.(name, attributes);
    },
    text: (text) => section?.text?.(text),
    close: (name) => {
      section?.close?.(name);
      depth -= 1;
      if (depth === 1) section = undefined;
    },
  };
}
